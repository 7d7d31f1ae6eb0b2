"""How long a record stays, by how it was made: by hand, and around year end and leap day (A-7)."""

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.rules.provisions import RecordMethod, kept_until

DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))
YEARS = {RecordMethod.each: 3, RecordMethod.batch: 3, RecordMethod.contract: 1}


@pytest.mark.parametrize(
    ("method", "last", "recorded", "until"),
    [
        ("each", date(2026, 12, 31), date(2027, 1, 4), date(2030, 1, 4)),
        ("each", date(2026, 12, 31), date(2026, 12, 31), date(2029, 12, 31)),
        ("batch", date(2026, 12, 31), date(2027, 1, 4), date(2029, 12, 31)),
        ("batch", date(2027, 1, 1), date(2026, 4, 1), date(2030, 1, 1)),
        ("contract", date(2026, 12, 31), date(2027, 1, 4), date(2027, 12, 31)),
        ("contract", date(2027, 3, 31), date(2026, 4, 1), date(2028, 3, 31)),
        # 2028 is a leap year; 2029 and 2031 are none.
        ("each", date(2028, 2, 29), date(2028, 2, 29), date(2031, 2, 28)),
        ("batch", date(2028, 2, 29), date(2028, 4, 1), date(2031, 2, 28)),
        ("contract", date(2028, 2, 29), date(2028, 4, 1), date(2029, 2, 28)),
        ("contract", date(2027, 2, 28), date(2027, 4, 1), date(2028, 2, 28)),
        ("batch", date(2025, 2, 28), date(2025, 4, 1), date(2028, 2, 28)),
    ],
)
def test_by_hand(method: str, last: date, recorded: date, until: date) -> None:
    assert kept_until(RecordMethod(method), last, recorded) == until


@given(st.sampled_from(RecordMethod), DAYS, DAYS)
@example(RecordMethod.batch, date(2026, 12, 31), date(2027, 1, 1))
@example(RecordMethod.contract, date(2028, 2, 29), date(2028, 2, 29))
@example(RecordMethod.each, date(2027, 1, 1), date(2028, 2, 29))
def test_the_last_day_is_the_anniversary_of_the_day_that_counts(
    method: RecordMethod, last: date, recorded: date
) -> None:
    counts = recorded if method is RecordMethod.each else last
    until = kept_until(method, last, recorded)
    assert until.year == counts.year + YEARS[method]
    assert until.month == counts.month
    assert until.day == (
        28 if (counts.month, counts.day) == (2, 29) and until.year % 4 else counts.day
    )


@given(st.sampled_from(RecordMethod), DAYS, DAYS)
def test_a_later_day_never_shortens_the_time(
    method: RecordMethod, last: date, recorded: date
) -> None:
    day = timedelta(days=1)
    until = kept_until(method, last, recorded)
    assert kept_until(method, last + day, recorded + day) >= until
    assert kept_until(method, last, recorded + day) >= until
