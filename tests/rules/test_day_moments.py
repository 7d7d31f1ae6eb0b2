"""Days of Japan as moments: the ends of the year, a leap day, open ends."""

from datetime import UTC, date, datetime

import pytest

from app.rules.day_moments import begins_at, moments_of, spelt
from app.rules.periods import Days


@pytest.mark.parametrize(
    ("day", "begin", "end"),
    [
        (date(2026, 12, 31), (2026, 12, 30, 15), (2026, 12, 31, 15)),
        (date(2027, 1, 1), (2026, 12, 31, 15), (2027, 1, 1, 15)),
        (date(2028, 2, 29), (2028, 2, 28, 15), (2028, 2, 29, 15)),
    ],
)
def test_a_day_begins_and_ends_at_midnight_of_japan(
    day: date, begin: tuple[int, int, int, int], end: tuple[int, int, int, int]
) -> None:
    assert moments_of(Days(day, day)) == (datetime(*begin, tzinfo=UTC), datetime(*end, tzinfo=UTC))
    assert spelt(begins_at(day)) == f"{day:%Y/%m/%d} 00:00"


def test_open_ends_hold_every_moment() -> None:
    begin, end = moments_of(Days())
    assert begin < datetime(2005, 1, 1, tzinfo=UTC) < datetime(2100, 1, 1, tzinfo=UTC) < end
