"""An answer that is not with its reader keeps its case open, and stops no clock."""

from dataclasses import replace
from datetime import date

from app.rules.cases import case_days_left
from app.rules.dispatch_states import BookState, state_of
from app.rules.misdelivery import ASTRAY
from app.rules.moves import Move, refusal
from app.rules.steps import right_word, state_word
from app.rules.void_letters import CancelReason, void_word
from tests.rules.desk_cases import CLERK, DAY, DISCLOSURE, case_of, dispatched

SENT = dispatched(DISCLOSURE)
BACK_ON = date(2026, 4, 10)


def test_it_is_open_until_something_is_done() -> None:
    back = replace(SENT, returned_on=BACK_ON, return_reason="moved")
    assert (SENT.is_finished, back.is_finished, back.has_left) == (True, False, True)
    now = case_of(back)
    assert (state_word(now), right_word(now, back)) == ("返戻", "返戻")
    assert state_word(case_of(replace(back, return_reason=ASTRAY))) == "誤送付"
    assert refusal(Move.close, now, None, CLERK, DAY) is not None
    assert refusal(Move.close, case_of(SENT), None, CLERK, DAY) is None


def test_it_may_leave_again_and_its_time_is_over() -> None:
    back = replace(SENT, returned_on=BACK_ON)
    assert refusal(Move.dispatch, case_of(back), back, CLERK, DAY) is None
    assert refusal(Move.dispatch, case_of(SENT), SENT, CLERK, DAY) is not None
    assert case_days_left(case_of(back), date(2026, 6, 30)) == ""


def test_the_book_knows_one_word_for_each_standing() -> None:
    plain = {"cancelled": False, "posted": True, "delivered": False}
    assert state_of(**plain, returned=False, settled=False) is BookState.posted
    assert state_of(**plain, returned=True, settled=False) is BookState.returned
    assert state_of(**plain, returned=True, settled=True) is BookState.settled
    assert void_word(CancelReason.doubled) == "欠番（二重に発行）"
    assert void_word("") == "欠番"
