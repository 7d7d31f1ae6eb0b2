"""Whether a protected family is here is told to nobody: the letter is that of 不存在."""

from datetime import date

from app.office import confidentiality
from app.office.desk import Desk
from app.rules.outcomes import Outcome
from app.rules.rights import Remedy
from app.rules.roles import Role
from app.ui.window import Window
from tests.office.seats import Watch
from tests.stories import (
    case_work,
    due_days,
    ground_work,
    identity_work,
    intake_work,
    letter_texts,
    step_work,
)
from tests.stories.hands import Hands
from tests.stories.identity_work import LICENCE, REGISTER, Family
from tests.stories.intake_work import Arrival
from tests.stories.joining import join
from tests.stories.people import CLERK, MANAGER
from tests.stories.reception import Reception
from tests.stories.step_work import Decision

ABOUT = "開示"
WHAT = "子について登録されている情報"
FAMILY = Family("単独親権・別居（戸籍で確認）")
STRANGER = Arrival(
    rights=(Remedy.disclosure,),
    member="",
    kind="親権者",
    own=("架空　一郎", "カクウ　イチロウ", "997-0003", "山形県鶴岡市架空町8-8", "0235000008"),
    other=("架空　空", "カクウ　ソラ", "R3.5.5"),
    about=WHAT,
)
FATHER = Arrival(
    rights=(Remedy.disclosure,),
    kind="親権者",
    whom="お子さま　架空　湊",
    own=("架空　太郎", "カクウ　タロウ", "997-0003", "山形県鶴岡市架空町7-7", "0235000007"),
    about=WHAT,
)
NONE = Decision(Outcome.none_held)
WITHHELD = Decision(
    Outcome.existence_withheld, internal="支援措置の方のお子さまで、居所が知れるおそれがあるため"
)
DEPUTY = "kanri2"
DUE = date(2026, 5, 4)
SWAPPED = (
    ("一郎", "太郎"),
    ("8-8", "7-7"),
    ("26-0001", "26-0002"),
    ("第8-3号", "第8-4号"),
    ("第8-1号", "第8-2号"),
)
"""What tells the two letters apart: name, address, numbers."""


def take_in(hands: Hands, window: Window, office: Desk, arrival: Arrival) -> str:
    """Take a request in and check who asks."""
    number = intake_work.take(hands, window, arrival)
    step_work.tell_receipt(hands, window)
    due_days.agree(hands, window, office, DUE)
    identity_work.check(hands, window, (LICENCE,), (REGISTER,), FAMILY)
    return number


def end(hands: Hands, window: Window, number: str) -> None:
    """Issue, post, close; the page of the clerk says 不存在 of either."""
    case_work.find(hands, window, number)
    step_work.issue(hands, window, ABOUT)
    hands.until(lambda: "不存在" in hands.read(case_work.case_page(window)))
    step_work.post(hands, window, ABOUT)
    case_work.close(hands, window)


def test_the_letter_that_withholds_existence_is_that_of_none_held(
    reception: Reception, hands: Hands, office: Desk, watch: Watch
) -> None:
    mother = ground_work.register(office)
    confidentiality.protect(office, mother, "", "支援措置のお申出")
    join(office, DEPUTY, "試験　代行子", Role.manager)
    window = reception.let_in(CLERK)
    stranger = take_in(hands, window, office, STRANGER)
    step_work.decide(hands, window, ABOUT, NONE)
    step_work.submit(hands, window, ABOUT)
    step_work.waits(hands, window, "決裁を待っています")
    father = take_in(hands, window, office, FATHER)
    step_work.waits(hands, window, "管理責任者の判断を待っています")

    watch.turn_to(date(2026, 4, 21))
    manager = reception.let_in(MANAGER)
    hands.chord("Ctrl+3")
    case_work.find(hands, manager, stranger)
    step_work.approve(hands, manager, ABOUT)
    case_work.find(hands, manager, father)
    step_work.press(hands, manager, "対応せずに終える", ABOUT)
    step_work.write_decision(hands, manager, WITHHELD)
    step_work.submit(hands, manager, ABOUT)
    step_work.waits(hands, manager, "別の決裁者")
    deputy = reception.let_in(DEPUTY)
    hands.chord("Ctrl+3")
    case_work.find(hands, deputy, father)
    step_work.approve(hands, deputy, ABOUT)

    watch.turn_to(date(2026, 4, 22))
    step_work.come_back(hands, window)
    end(hands, window, stranger)
    end(hands, window, father)
    texts = letter_texts.texts(office, 1)
    assert texts == letter_texts.expected("existence")
    for mine, hers in SWAPPED:
        texts = texts.replace(mine, hers)
    assert letter_texts.texts(office, 2) == texts
