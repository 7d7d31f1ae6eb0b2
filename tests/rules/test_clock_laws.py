"""Try the clock on many histories (LAW A-13 P-1 to P-4)."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import assume, given
from hypothesis import strategies as st

from app.rules.calendar import desk_calendar
from app.rules.clock import (
    Clock,
    Extension,
    Stop,
    dispatch_by,
    due_on,
    effective,
    lawsuit_on,
    refuse_extension,
    stopped_days,
)

FAR = date(2099, 12, 31)
ARRIVALS = st.dates(date(2022, 4, 1), date(2090, 12, 31))
DAYS = st.integers(0, 40).map(lambda days: timedelta(days=days))


@st.composite
def stops(draw: st.DrawFn, received_on: date) -> Stop:
    asked_on = received_on + draw(DAYS)
    return Stop(asked_on, asked_on + draw(DAYS))


@st.composite
def clocks(draw: st.DrawFn) -> Clock:
    received_on = draw(ARRIVALS)
    listed = draw(st.lists(stops(received_on), max_size=4))
    letter_on = draw(st.none() | DAYS.map(lambda days: received_on + days))
    extension = Extension(letter_on, "試験のため") if letter_on else None
    return Clock(received_on, tuple(listed), extension)


def due(clock: Clock) -> date:
    day = due_on(clock, FAR)
    assert day is not None
    return day


@given(clocks(), st.data())
def test_a_stop_never_makes_an_answer_due_earlier(clock: Clock, data: st.DataObject) -> None:
    more = replace(clock, stops=(*clock.stops, data.draw(stops(clock.received_on))))
    assert due(more) >= due(clock)


@given(clocks(), st.data())
def test_the_order_of_the_records_changes_nothing(clock: Clock, data: st.DataObject) -> None:
    shuffled = replace(clock, stops=tuple(data.draw(st.permutations(clock.stops))))
    assert due(shuffled) == due(clock)


@given(clocks())
def test_the_due_day_is_arrival_and_fortnights_and_stopped_days(clock: Clock) -> None:
    counted = effective(clock)
    fortnights = 2 if counted.extension else 1
    stopped = {
        stop.asked_on + timedelta(days=number)
        for stop in counted.stops
        if stop.completed_on
        for number in range(1, (stop.completed_on - stop.asked_on).days + 1)
    }
    assert stopped_days(clock, FAR) == len(stopped)
    assert due(clock) == clock.received_on + timedelta(days=14 * fortnights + len(stopped))


@given(clocks(), DAYS)
def test_what_may_extend_a_case_extends_it_by_a_fortnight(clock: Clock, days: timedelta) -> None:
    free = replace(clock, extension=None)
    letter_on = clock.received_on + days
    answered = replace(free, extension=Extension(letter_on, "試験のため"))
    accepted = refuse_extension(free, letter_on) is None
    assert (effective(answered).extension is not None) is accepted
    gained = due(answered) - due(free)
    # A later stop may come into time through the extension, so more than a fortnight is possible.
    assert gained >= timedelta(days=14) if accepted else not gained


@given(clocks(), DAYS)
def test_as_of_a_day_only_what_happened_by_then_counts(clock: Clock, days: timedelta) -> None:
    day = clock.received_on + days
    known = Clock(
        clock.received_on,
        tuple(
            stop if stop.completed_on and stop.completed_on <= day else Stop(stop.asked_on)
            for stop in clock.stops
            if stop.asked_on <= day
        ),
        clock.extension if clock.extension and clock.extension.letter_on <= day else None,
    )
    assert due_on(clock, day) == due_on(known, day)


@given(clocks(), DAYS, DAYS)
def test_a_case_is_extended_once_whatever_the_second_letter_says(
    clock: Clock, first: timedelta, second: timedelta
) -> None:
    once = replace(clock, extension=Extension(clock.received_on + first, "試験のため"))
    # A letter that came too late has extended nothing, and is not counted (P-4).
    assume(effective(once).extension is not None)
    assert refuse_extension(once, clock.received_on + second) is not None


@given(clocks())
def test_the_post_leaves_on_an_open_day_up_to_the_due_day(clock: Clock) -> None:
    desk = desk_calendar()
    posted = dispatch_by(clock, FAR, desk)
    assert posted is not None
    assert desk.is_open(posted)
    between = range(1, (due(clock) - posted).days + 1)
    assert not any(desk.is_open(posted + timedelta(days=days)) for days in between)


@given(clocks())
def test_article_39_is_moved_by_nothing_but_a_refusal(clock: Clock) -> None:
    assert lawsuit_on(clock, legal=True) == clock.received_on + timedelta(days=15)


# The ends of months, 29 February and the turn of a year are days like any others.
@given(st.sampled_from([2024, 2027, 2028, 2100 - 1]), st.integers(1, 12), DAYS)
def test_no_turn_of_a_month_or_year_adds_or_drops_a_day(
    year: int, month: int, length: timedelta
) -> None:
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    asked = Stop(last, last + length)
    assert due_on(Clock(last), last) == date.fromordinal(last.toordinal() + 14)
    assert due_on(Clock(last, (asked,)), last + timedelta(days=400)) == last + timedelta(
        days=14 + length.days
    )
