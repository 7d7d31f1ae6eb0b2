"""The days of an incident: LAW A-3 by hand, and what holds for every day around a year's end."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.calendar import COMMISSION
from app.rules.incident_days import (
    FilingKind,
    due_days,
    due_on,
    final_due,
    late_words,
    preliminary_days,
)
from app.rules.incidents import IncidentType

MALICE = (IncidentType.malice,)
SENSITIVE = (IncidentType.sensitive,)


@pytest.mark.parametrize(
    ("known_on", "types", "due"),
    [
        # 4/1 is day 1: the 30th day is Thursday 4/30.
        (date(2026, 4, 1), SENSITIVE, date(2026, 4, 30)),
        # The 60th day, 5/30, is a Saturday; so the Monday after.
        (date(2026, 4, 1), MALICE, date(2026, 6, 1)),
        # ③ together with others has 60 days.
        (date(2026, 4, 1), (*SENSITIVE, *MALICE), date(2026, 6, 1)),
        # 5/2 is a Saturday, 5/3–5/5 holidays, 5/6 the day for a holiday on Sunday.
        (date(2026, 4, 3), SENSITIVE, date(2026, 5, 7)),
        # Sunday 5/31.
        (date(2026, 5, 2), SENSITIVE, date(2026, 6, 1)),
        # 12/28 is a Monday and open; 12/29 begins the rest of the year.
        (date(2026, 11, 29), SENSITIVE, date(2026, 12, 28)),
        (date(2026, 11, 30), SENSITIVE, date(2027, 1, 4)),
        # 60 days from 11/1 end on 12/30.
        (date(2026, 11, 1), MALICE, date(2027, 1, 4)),
        # 1/3 is a Sunday; 1/4 is open.
        (date(2026, 12, 5), SENSITIVE, date(2027, 1, 4)),
        # Over the end of a year: 12/20 + 29 = 1/18, a Monday.
        (date(2026, 12, 20), SENSITIVE, date(2027, 1, 18)),
        # A leap year: 2028-01-31 + 29 = 2/29, a Tuesday.
        (date(2028, 1, 31), SENSITIVE, date(2028, 2, 29)),
        # No leap year: 2027-01-31 + 29 = 3/1, a Monday.
        (date(2027, 1, 31), SENSITIVE, date(2027, 3, 1)),
        # 2/11 is a holiday (Thursday 2027); the Friday after is open.
        (date(2027, 1, 13), SENSITIVE, date(2027, 2, 12)),
    ],
)
def test_the_last_day_of_the_final_report(
    known_on: date, types: tuple[IncidentType, ...], due: date
) -> None:
    assert final_due(known_on, types) == due


@pytest.mark.parametrize(
    ("known_on", "third", "fifth"),
    [
        (date(2026, 4, 1), date(2026, 4, 3), date(2026, 4, 5)),
        # The fifth day is a Sunday and stays one (P-6).
        (date(2026, 12, 30), date(2027, 1, 1), date(2027, 1, 3)),
        (date(2028, 2, 27), date(2028, 2, 29), date(2028, 3, 2)),
    ],
)
def test_the_days_of_the_preliminary_report_do_not_move(
    known_on: date, third: date, fifth: date
) -> None:
    assert preliminary_days(known_on) == (third, fifth)


YEAR_ENDS = st.builds(
    lambda year, days: date(year, 11, 15) + timedelta(days=days),
    st.integers(2020, 2090),
    st.integers(0, 75),
)
TYPES = st.sets(st.sampled_from(IncidentType), min_size=1)


@given(known_on=YEAR_ENDS, types=TYPES)
def test_the_final_day_is_open_and_never_too_early(
    known_on: date, types: set[IncidentType]
) -> None:
    due = final_due(known_on, types)
    counted = known_on + timedelta(days=59 if IncidentType.malice in types else 29)
    assert COMMISSION.is_open(due)
    assert due >= counted
    assert not any(
        COMMISSION.is_open(counted + timedelta(days=n)) for n in range((due - counted).days)
    )


@given(known_on=YEAR_ENDS, types=TYPES)
def test_one_who_knows_a_day_later_is_never_due_earlier(
    known_on: date, types: set[IncidentType]
) -> None:
    assert final_due(known_on + timedelta(days=1), types) >= final_due(known_on, types)


@given(known_on=YEAR_ENDS, types=TYPES)
def test_the_three_days_stand_in_order(known_on: date, types: set[IncidentType]) -> None:
    days = due_days(known_on, types)
    assert known_on < days.third_on < days.fifth_on < days.final_on
    assert (days.fifth_on - days.third_on).days == 2


def test_what_is_handed_in_late_says_by_how_much() -> None:
    days = due_days(date(2026, 4, 1), SENSITIVE)
    assert due_on(FilingKind.further, days) is None
    assert late_words(FilingKind.preliminary, date(2026, 4, 5), days) == ""
    late = late_words(FilingKind.final, date(2026, 5, 2), days)
    assert "4月30日（木）" in late
    assert "2日遅れ" in late
    over = late_words(FilingKind.final, date(2027, 1, 6), due_days(date(2026, 11, 30), SENSITIVE))
    assert "令和" not in over
    assert "2日遅れ" in over
