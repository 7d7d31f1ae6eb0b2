"""A complaint by telephone: a note by F4, a request by one key, notes, an answer in words."""

from datetime import date

from app.office import history
from app.office.desk import Desk
from app.rules.rights import Remedy
from app.ui.window import Window
from tests.office.seats import Watch
from tests.stories import (
    call_work,
    case_work,
    due_days,
    ground_work,
    intake_work,
    letter_texts,
    step_work,
)
from tests.stories.hands import Hands
from tests.stories.intake_work import Arrival
from tests.stories.people import CLERK, MANAGER
from tests.stories.reception import Reception
from tests.stories.step_work import Decision

ABOUT = "苦情"
CALL = ("架空　花子", "0235000001", "お店で、ほかの組合員の方がいる前でお名前を呼ばれた")
ARRIVAL = Arrival(
    rights=(Remedy.complaint,),
    member="",
    channel="電話",
    about="架空店で、ほかの方の前でお名前を呼ばれたことについて",
)
NOTES = (
    ("電話での聞き取り", "架空店の係に確かめた。4月18日に窓口でお呼びしている"),
    ("記録の確認", "店の手順書では、受付番号でお呼びすることになっている"),
)
FOUND = "4月18日に架空店の窓口で、係の者が受付番号ではなくお名前でお呼びしておりました。"
ANSWER = "ご不快な思いをおかけし、申し訳ございません。今後は受付番号でお呼びいたします。"
DUE = date(2026, 5, 4)


def take_call(hands: Hands, window: Window) -> None:
    """Write the call down, and make a request of it."""
    dialog = call_work.note_call(hands, window, *CALL)
    intake_work.fill(hands, dialog, ARRIVAL)
    intake_work.keep(hands, dialog, window)


def test_a_complaint_by_telephone_is_answered_in_words(
    reception: Reception, hands: Hands, office: Desk, watch: Watch
) -> None:
    ground_work.register(office)
    window = reception.let_in(CLERK)
    take_call(hands, window)
    step_work.tell_receipt(hands, window)
    due_days.agree(hands, window, office, DUE)
    call_work.investigate(hands, window, *NOTES)
    call_work.answer_in_words(hands, window, FOUND, ANSWER)
    step_work.decide(hands, window, ABOUT, Decision())
    step_work.submit(hands, window, ABOUT)
    step_work.waits(hands, window, "決裁を待っています")

    watch.turn_to(date(2026, 4, 21))
    manager = reception.let_in(MANAGER)
    hands.chord("Ctrl+3")
    step_work.approve(hands, manager, ABOUT)

    watch.turn_to(date(2026, 4, 22))
    step_work.come_back(hands, window)
    step_work.issue(hands, window, ABOUT)
    step_work.post(hands, window, ABOUT, "普通郵便")
    case_work.close(hands, window)
    case_work.show_all(hands, window)
    case_work.wait_for_state(hands, window, "完了")
    assert letter_texts.texts(office, 1) == letter_texts.expected("complaint")
    assert history.verify(office).verdict.ok
