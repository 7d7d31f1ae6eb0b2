from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.calendar import COMMISSION, Calendar, desk_calendar, is_holiday

DESK = desk_calendar()


@pytest.mark.parametrize(
    ("day", "is_open"),
    [
        (date(2026, 4, 18), True),  # Saturday
        (date(2026, 4, 19), False),  # Sunday
        (date(2026, 5, 6), False),  # 振替休日, a Wednesday
        (date(2026, 9, 22), False),  # 国民の休日 between two holidays
        (date(2026, 12, 28), True),
        (date(2026, 12, 29), False),
        (date(2027, 1, 3), False),
        (date(2027, 1, 4), True),
    ],
)
def test_the_desk_is_open_from_monday_to_saturday(day: date, *, is_open: bool) -> None:
    assert DESK.is_open(day) is is_open


def test_the_commission_rests_on_saturdays_too() -> None:
    assert not COMMISSION.is_open(date(2026, 4, 18))
    assert COMMISSION.is_open(date(2026, 4, 17))
    assert COMMISSION.next_open(date(2026, 12, 29)) == date(2027, 1, 4)


def test_own_closures_are_closed() -> None:
    desk = desk_calendar([date(2026, 6, 20)])
    assert desk.last_open_on_or_before(date(2026, 6, 21)) == date(2026, 6, 19)
    assert desk.next_open(date(2026, 6, 20)) == date(2026, 6, 22)


def test_the_last_open_day_before_the_long_holidays() -> None:
    assert DESK.last_open_on_or_before(date(2026, 5, 4)) == date(2026, 5, 2)
    assert DESK.last_open_on_or_before(date(2027, 1, 3)) == date(2026, 12, 28)


def test_an_office_may_work_on_holidays() -> None:
    desk = Calendar(closed_on_holidays=False, closed_at_new_year=False)
    assert desk.is_open(date(2026, 5, 4))
    assert desk.is_open(date(2026, 12, 30))


def test_holidays_follow_the_years() -> None:
    assert is_holiday(date(2019, 4, 30))
    assert is_holiday(date(2021, 7, 23))
    assert not is_holiday(date(2021, 10, 11))


def test_a_week_without_an_open_day_is_no_calendar() -> None:
    with pytest.raises(ValueError, match="frozenset"):
        Calendar(frozenset())


@given(st.dates(date(2022, 1, 1), date(2099, 12, 31)))
def test_the_days_found_are_open_and_on_the_right_side(day: date) -> None:
    before, after = DESK.last_open_on_or_before(day), DESK.next_open(day)
    assert before <= day <= after
    assert DESK.is_open(before)
    assert DESK.is_open(after)
    assert (before == after) is DESK.is_open(day)
