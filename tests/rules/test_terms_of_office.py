from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.rules.periods import Days
from app.rules.terms_of_office import SeatState, gaps, held_by, meet, next_after, state_on


@dataclass(frozen=True)
class Span:
    """Be a term and nothing else."""

    from_on: date
    until_on: date | None = None


TODAY = date(2026, 4, 20)
LEAP = Span(date(2024, 2, 29), date(2024, 2, 29))
FIRST = Span(date(2022, 4, 1), date(2024, 3, 31))
SECOND = Span(date(2024, 4, 1), date(2026, 3, 31))
OPEN = Span(date(2026, 4, 1))
DAYS = st.dates(date(2020, 1, 1), date(2028, 12, 31))


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """Draw a term of some days, or one without an end."""
    begin = draw(DAYS)
    long = draw(st.none() | st.integers(0, 800))
    return Span(begin, None if long is None else begin + timedelta(days=long))


def test_the_first_and_the_last_day_belong_to_a_term() -> None:
    for day in (FIRST.from_on, date(2023, 1, 1), date(2024, 3, 31)):
        assert held_by([FIRST, SECOND], day) is FIRST
    assert held_by([FIRST, SECOND], date(2024, 4, 1)) is SECOND
    assert held_by([FIRST, SECOND], date(2022, 3, 31)) is None
    assert held_by([LEAP], date(2024, 2, 29)) is LEAP
    assert held_by([OPEN], date(2099, 1, 1)) is OPEN


def test_terms_that_touch_do_not_meet() -> None:
    assert not meet(FIRST, SECOND)
    assert meet(FIRST, Span(date(2024, 3, 31)))
    assert meet(OPEN, Span(date(2030, 1, 1)))
    assert meet(Span(date(2020, 1, 1)), FIRST)


@given(spans(), spans(), DAYS)
def test_terms_meet_where_a_day_is_in_both(one: Span, other: Span, day: date) -> None:
    assert meet(one, other) == meet(other, one)
    if held_by([one], day) and held_by([other], day):
        assert meet(one, other)


def test_what_lies_between_terms_is_a_gap() -> None:
    late = Span(date(2024, 4, 15), date(2026, 3, 31))
    assert gaps([FIRST, SECOND, OPEN], TODAY) == ()
    assert gaps([FIRST, late], TODAY) == (
        Days(date(2024, 4, 1), date(2024, 4, 14)),
        Days(date(2026, 4, 1), TODAY),
    )
    assert gaps([SECOND, Span(date(2026, 7, 1))], TODAY) == (Days(date(2026, 4, 1), TODAY),)
    assert gaps([], TODAY) == ()


@given(st.lists(spans(), max_size=4), DAYS)
def test_no_day_of_a_gap_is_held_and_no_free_day_is_missed(terms: list[Span], day: date) -> None:
    begun = min((one.from_on for one in terms), default=None)
    found = gaps(terms, TODAY)
    in_gap = any(gap.holds(day) for gap in found)
    free = begun is not None and begun <= day <= TODAY and held_by(terms, day) is None
    assert in_gap == free


def test_the_end_of_a_term_is_seen_coming() -> None:
    ends = Span(date(2024, 7, 1), date(2026, 6, 19))
    assert state_on([ends], TODAY) is SeatState.ending
    assert state_on([ends], TODAY - timedelta(days=1)) is SeatState.held
    assert state_on([ends, Span(date(2026, 6, 20))], TODAY) is SeatState.held
    assert state_on([ends, Span(date(2026, 6, 21))], TODAY) is SeatState.ending
    assert state_on([OPEN], TODAY) is SeatState.held
    assert state_on([FIRST], TODAY) is SeatState.vacant
    assert state_on([], TODAY) is SeatState.vacant
    assert state_on([Span(date(2026, 5, 1))], TODAY) is SeatState.coming


def test_the_next_term_is_the_first_that_begins_later() -> None:
    assert next_after([OPEN, SECOND, FIRST], date(2024, 1, 1)) is SECOND
    assert next_after([FIRST], date(2024, 1, 1)) is None
