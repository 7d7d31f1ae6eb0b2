"""A new start of the year applies from its day on, and no year is ever counted backwards."""

from datetime import date, timedelta

import pytest

from app.rules.errors import Refused
from app.rules.fiscal_years import YearStart, refuse_start, start_on, year_on

APRIL = (4, 1)
TODAY = date(2026, 4, 20)
CHANGES = (YearStart(date(2028, 1, 1), 1, 1), YearStart(date(2030, 3, 21), 3, 21))


@pytest.mark.parametrize(
    ("day", "year"),
    [
        (date(2026, 3, 31), 2025),
        (date(2026, 4, 1), 2026),
        (date(2027, 12, 31), 2027),
        (date(2028, 1, 1), 2028),
        (date(2030, 3, 20), 2030),
        (date(2030, 3, 21), 2030),
        (date(2031, 3, 20), 2030),
        (date(2031, 3, 21), 2031),
    ],
)
def test_the_year_follows_the_start_that_applies(day: date, year: int) -> None:
    assert year_on(CHANGES, APRIL, day) == year


def test_years_never_go_back() -> None:
    days = [date(2027, 1, 1) + timedelta(days=n) for n in range(2000)]
    years = [year_on(CHANGES, APRIL, day) for day in days]
    assert years == sorted(years)


def test_the_start_of_a_day_is_known() -> None:
    assert start_on(CHANGES, APRIL, date(2029, 1, 1)) == (1, 1)
    assert start_on((), APRIL, date(2029, 1, 1)) == APRIL


@pytest.mark.parametrize(
    ("new", "part"),
    [
        (YearStart(date(2028, 2, 28), 2, 29), "暦にない日"),
        (YearStart(date(2027, 4, 1), 4, 1), "いまと同じ"),
        (YearStart(TODAY, 4, 20), "明日以後"),
        (YearStart(date(2028, 1, 2), 1, 1), "最初の日（1月1日）"),
    ],
)
def test_a_start_that_would_count_anew_is_refused(new: YearStart, part: str) -> None:
    with pytest.raises(Refused, match=part):
        refuse_start(new, APRIL, TODAY)
