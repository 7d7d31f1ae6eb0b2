"""A mother asks for the erasure of everything: most goes, a part stays by law, nobody finds her."""

from datetime import date

from app.office import history
from app.office.desk import Desk
from app.rules.letter_kinds import letter_word
from app.rules.outcomes import Outcome
from app.rules.rights import Remedy
from app.ui.window import Window
from tests.office.seats import Watch
from tests.stories import (
    case_work,
    due_days,
    erasure_work,
    ground_work,
    identity_work,
    intake_work,
    letter_texts,
    member_work,
    step_work,
)
from tests.stories.desk_work import members_tab
from tests.stories.hands import Hands
from tests.stories.intake_work import NEED, Arrival
from tests.stories.people import CLERK, MANAGER
from tests.stories.reception import Reception
from tests.stories.step_work import Decision

ABOUT = "消去"
ARRIVAL = Arrival(
    rights=(Remedy.erasure,),
    about="私と子どもの、すくすく会員としての登録のすべて",
    asked={Remedy.erasure: "登録をすべて消してほしい"},
    bases={Remedy.erasure: NEED},
)
PARTLY = Decision(
    Outcome.partial,
    ground="need_hard",
    public="提供の記録と組合員名簿は、法律により保存することになっているため",
    alternative="保存の期間が終わりましたら、残りも消去いたします。",
    internal="提供の記録は2029年4月20日まで",
)
DUE = date(2026, 5, 4)
SECRETS = ("末広町", "0235-00-0001", "0235000001", "hanako@", "00010001", "架空　湊")


def draft(hands: Hands, window: Window, office: Desk) -> list[str]:
    """Do the clerk's first day; return what the plan says."""
    intake_work.take(hands, window, ARRIVAL)
    step_work.tell_receipt(hands, window)
    due_days.agree(hands, window, office, DUE)
    identity_work.check(hands, window)
    step_work.decide(hands, window, ABOUT, PARTLY)
    told = erasure_work.plan(hands, window)
    step_work.submit(hands, window, ABOUT)
    step_work.waits(hands, window, "決裁を待っています")
    return told


def send(hands: Hands, window: Window) -> None:
    """Post the answer, what the recipient is asked, and the certificate; close."""
    step_work.come_back(hands, window)
    step_work.post(hands, window, ABOUT)
    for kind in ("recipient_erasure", "erasure_certificate"):
        step_work.post_letter(hands, window, letter_word(kind))
    case_work.close(hands, window)
    case_work.show_all(hands, window)
    case_work.wait_for_state(hands, window, "完了")


def is_unknown(hands: Hands, window: Window, words: str) -> None:
    """See that the search among members finds nobody."""
    member_work.search(hands, window, words)
    ui = members_tab(window).ui
    hands.until(lambda: ui.list_stack.currentWidget() is ui.empty_page)


def test_a_split_erasure_takes_what_may_go_and_says_what_stays(
    reception: Reception, hands: Hands, office: Desk, watch: Watch
) -> None:
    member = ground_work.register(office)
    ground_work.register_neighbour(office)
    ground_work.provide(office, member, ground_work.THIRD_PARTY, "consent")
    window = reception.let_in(CLERK)
    planned = draft(hands, window, office)
    print(planned)

    watch.turn_to(date(2026, 4, 21))
    manager = reception.let_in(MANAGER)
    hands.chord("Ctrl+3")
    step_work.approve(hands, manager, ABOUT)
    watch.turn_to(date(2026, 4, 22))
    warning, told = erasure_work.carry_out(hands, manager, ABOUT)
    print(warning, told)
    rows, kept = erasure_work.certify(hands, manager)
    print(rows, kept)
    send(hands, window)

    for words in ("花子", "ハナコ", "00010001", "湊", "0001"):
        is_unknown(hands, window, words)
    texts = letter_texts.texts(office, 1)
    assert texts == letter_texts.expected("erasure")
    assert history.verify(office).verdict.ok
