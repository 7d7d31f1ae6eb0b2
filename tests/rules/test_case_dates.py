"""The days of a case come from one place, and by hand they are what the office reckons."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.rules.calendar import COMMISSION, desk_calendar
from app.rules.case_dates import CaseDates, dates_of
from app.rules.cases import Case, RightLine
from app.rules.clock import Clock, Extension, Stop
from app.rules.outcomes import Outcome
from app.rules.requesters import RequesterKind
from app.rules.rights import Remedy
from app.rules.systems import System
from tests.rules.desk_cases import DISCLOSURE, case_of

ARRIVAL = date(2026, 4, 1)
STOP = Stop(date(2026, 4, 5), date(2026, 4, 12))
DESK = desk_calendar()


def case(*stops: Stop, received_on: date = ARRIVAL, letter_on: date | None = None) -> Case:
    extension = Extension(letter_on, "架空の理由") if letter_on else None
    clock = Clock(received_on, stops, extension)
    return replace(case_of(DISCLOSURE), received_on=received_on, clock=clock)


def dates(of: Case, day: date) -> CaseDates:
    return dates_of(of, day, DESK)


def posted(right: RightLine, on: date) -> RightLine:
    return replace(right, outcome=Outcome.full, decided_on=on, answered_on=on, dispatched_on=on)


def test_the_days_by_hand() -> None:
    found = dates(case(), ARRIVAL)
    assert found.due_on == date(2026, 4, 15)
    assert found.dispatch_by == date(2026, 4, 15)
    assert found.lawsuit_on == {DISCLOSURE.id: date(2026, 4, 16)}
    assert (found.words, found.overdue, found.ended_on, found.in_time) == (
        "あと14日",
        False,
        None,
        None,
    )


def test_a_stop_by_hand() -> None:
    found = dates(case(STOP), date(2026, 4, 20))
    assert (found.stopped_days, found.due_on) == (7, date(2026, 4, 22))
    assert found.lawsuit_on == {DISCLOSURE.id: date(2026, 4, 16)}
    waiting = dates(case(STOP), date(2026, 4, 8))
    assert (waiting.stopped, waiting.due_on, waiting.words) == (True, None, "停止中")


def test_the_last_day_of_an_extension_by_hand() -> None:
    in_time = dates(case(STOP, letter_on=date(2026, 4, 22)), date(2026, 4, 23))
    assert (in_time.due_on, in_time.extended_on) == (date(2026, 5, 6), date(2026, 4, 22))
    late = dates(case(STOP, letter_on=date(2026, 4, 23)), date(2026, 4, 23))
    assert (late.due_on, late.extended_on) == (date(2026, 4, 22), None)
    assert late.overdue


def test_two_stops_by_hand() -> None:
    twice = (
        Stop(date(2026, 9, 9), date(2026, 9, 18)),
        Stop(date(2026, 9, 11), date(2026, 9, 16)),
    )
    assert dates(case(*twice, received_on=date(2026, 9, 1)), date(2026, 9, 30)).stopped_days == 9


def test_a_due_day_on_a_holiday_does_not_move_but_the_post_goes_before() -> None:
    found = dates(case(received_on=date(2026, 4, 20)), date(2026, 4, 21))
    assert (found.due_on, found.dispatch_by) == (date(2026, 5, 4), date(2026, 5, 2))
    at_year_end = dates(case(received_on=date(2026, 12, 18)), date(2026, 12, 19))
    assert at_year_end.due_on == date(2027, 1, 1)
    assert at_year_end.dispatch_by == date(2026, 12, 28)


def test_own_closures_move_the_post_and_the_calendar_of_the_commission_does_not_count() -> None:
    closed = desk_calendar([date(2026, 4, 14), date(2026, 4, 15)])
    found = dates_of(case(), ARRIVAL, closed)
    assert (found.due_on, found.dispatch_by) == (date(2026, 4, 15), date(2026, 4, 13))
    saturday = case(received_on=date(2026, 4, 4))
    assert dates(saturday, ARRIVAL).dispatch_by == date(2026, 4, 18)
    assert dates_of(saturday, ARRIVAL, COMMISSION).dispatch_by == date(2026, 4, 17)


@pytest.mark.parametrize(("on", "in_time"), [(date(2026, 4, 15), True), (date(2026, 4, 16), False)])
def test_an_answer_is_in_time_up_to_the_due_day(on: date, *, in_time: bool) -> None:
    ended = replace(case(), rights=(posted(DISCLOSURE, on),))
    for day in (on, on + timedelta(days=300)):
        found = dates(ended, day)
        assert (found.ended_on, found.in_time) == (on, in_time)
        assert (found.due_on, found.words, found.overdue) == (date(2026, 4, 15), "", False)


def test_one_late_answer_of_two_is_late() -> None:
    early, late = posted(DISCLOSURE, date(2026, 4, 10)), posted(DISCLOSURE, date(2026, 4, 20))
    ended = replace(case(), rights=(early, late))
    assert dates(ended, late.dispatched_on or ARRIVAL).in_time is False


def test_what_was_taken_back_is_neither_in_time_nor_late() -> None:
    gone = replace(DISCLOSURE, outcome=Outcome.withdrawn, decided_on=date(2026, 4, 30))
    found = dates(replace(case(), rights=(gone,)), date(2026, 5, 1))
    assert (found.ended_on, found.in_time, found.words) == (date(2026, 4, 30), None, "")


@pytest.mark.parametrize(
    "without",
    [
        replace(case(STOP), requester_kind=RequesterKind.bereaved),
        replace(case(STOP), system=System.member_roll),
        replace(case(STOP), system=System.business),
    ],
)
def test_a_service_and_the_work_of_others_have_no_clock(without: Case) -> None:
    found = dates(without, date(2026, 6, 1))
    assert (found.due_on, found.dispatch_by, found.words) == (None, None, "")
    assert found.stopped_days == 0
    assert set(found.lawsuit_on.values()) == {None}


def test_article_39_knows_no_notice_of_purposes_and_no_complaint() -> None:
    rights = (
        replace(DISCLOSURE, remedy=Remedy.purpose_notice, basis="法第32条第2項"),
        replace(DISCLOSURE, remedy=Remedy.complaint, basis="法第40条"),
    )
    found = dates(replace(case(), rights=rights), ARRIVAL)
    assert set(found.lawsuit_on.values()) == {None}
