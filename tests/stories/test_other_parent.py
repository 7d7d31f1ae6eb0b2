"""A father who is not registered asks for his child: the head judges, the mother is masked."""

from datetime import date

from app.office import history
from app.office.desk import Desk
from app.rules.judgments import Question, Verdict
from app.rules.rights import Remedy
from app.ui.window import Window
from tests.office.seats import Watch
from tests.stories import (
    case_work,
    disclosure_work,
    due_days,
    ground_work,
    identity_work,
    intake_work,
    judgment_work,
    letter_texts,
    step_work,
)
from tests.stories.hands import Hands
from tests.stories.identity_work import LICENCE, REGISTER, Family
from tests.stories.intake_work import Arrival
from tests.stories.people import CLERK, MANAGER
from tests.stories.reception import Reception
from tests.stories.step_work import Decision

ABOUT = "開示"
ARRIVAL = Arrival(
    rights=(Remedy.disclosure,),
    kind="親権者",
    whom="お子さま　架空　湊",
    own=(
        *("架空　太郎", "カクウ　タロウ", "997-0003"),
        *("山形県鶴岡市架空町7-7", "0235000007"),
    ),
    about="子の湊について登録されている情報",
)
FAMILY = Family("離婚後の共同親権", "進学の手続に使うため", "知っている")
SECRETS = ("末広町", "0235-00-0001", "hanako@example.jp", "花子", "見本センター")
CHILD = ("お子さま", "架空　湊、カクウ　ミナト、令和2年6月20日生まれ、子", "")
DUE = date(2026, 5, 4)


def take_in(hands: Hands, window: Window, office: Desk) -> None:
    """Do the clerk's first day: it stops at what only the head may judge."""
    intake_work.take(hands, window, ARRIVAL)
    step_work.tell_receipt(hands, window)
    due_days.agree(hands, window, office, DUE)
    identity_work.check(hands, window, (LICENCE,), (REGISTER,), FAMILY)
    step_work.waits(hands, window, "管理責任者の判断を待っています")


def test_a_father_gets_what_is_the_childs_and_nothing_of_the_mother(
    reception: Reception, hands: Hands, office: Desk, watch: Watch
) -> None:
    ground_work.register(office)
    window = reception.let_in(CLERK)
    take_in(hands, window, office)

    watch.turn_to(date(2026, 4, 21))
    manager = reception.let_in(MANAGER)
    hands.chord("Ctrl+3")
    known = judgment_work.judge(
        hands, manager, Question.custody, Verdict.proceed, "もう一方の親もご存じのため"
    )
    assert {"離婚後の共同親権", "知っている", "進学の手続に使うため"} <= set(known)
    known = judgment_work.judge(
        hands, manager, Question.family, Verdict.proceed, "お子さまの情報だけに限るため"
    )
    assert "架空　太郎　親権者" in known

    step_work.come_back(hands, window)
    step_work.decide(hands, window, ABOUT, Decision())
    (line,) = disclosure_work.look_through(hands, window)
    assert line[:3] == CHILD
    step_work.submit(hands, window, ABOUT)
    step_work.waits(hands, window, "決裁を待っています")
    step_work.come_back(hands, manager)
    step_work.approve(hands, manager, ABOUT)

    watch.turn_to(date(2026, 4, 22))
    step_work.come_back(hands, window)
    step_work.issue(hands, window, ABOUT)
    step_work.post(hands, window, ABOUT)
    case_work.close(hands, window)
    case_work.show_all(hands, window)
    case_work.wait_for_state(hands, window, "完了")
    texts = letter_texts.texts(office, 1)
    assert not [secret for secret in SECRETS if secret in texts]
    assert texts == letter_texts.expected("other_parent")
    assert history.verify(office).verdict.ok
