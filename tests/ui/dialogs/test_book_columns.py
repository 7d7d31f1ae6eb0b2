"""The book on the screen says of each sending when and why it came back, and cuts no number."""

from app.office import decisions, dispatch_book, returns
from app.rules.periods import Days
from app.ui.dialogs.book_columns import COLUMNS, remarks, whole_words
from app.ui.seat import Seat
from tests.ui import request_desk as at
from tests.ui.conftest import Register


def test_the_day_and_the_reason_of_a_return_stand_in_the_remarks(
    seat: Seat, register: Register
) -> None:
    register("1001", "架空　太郎")
    desk, clerk = seat.desk, at.clerk_beside(seat.desk)
    key = at.take(clerk)
    for act in (at.identify, at.decide, at.submit):
        act(clerk, key)
    at.approve(desk, key)
    letter = at.issue(desk, key)
    for again in (False, True):
        if again:
            returns.come_back(desk, letter, desk.today, "転居先不明")
        decisions.dispatch(desk, key, letter, method="普通郵便", tracking_number="", on=desk.today)
    old, new = dispatch_book.rows(desk, Days())
    assert remarks(old) == f"転居先不明（{desk.today:%Y/%m/%d}返戻）"
    assert "転居先不明" in whole_words(old)
    assert remarks(new) == ""


def test_days_and_numbers_are_cut_last() -> None:
    whole = {column.title for column in COLUMNS if column.whole}
    assert whole == {"発送日", "文書番号", "引受番号"}
