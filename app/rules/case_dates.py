"""Reckon the days of one case in one place; list, page, letters, register and Excel ask here."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from app.rules.calendar import Calendar
from app.rules.cases import (
    Case,
    case_days_left,
    case_dispatch_by,
    case_due_on,
    case_lawsuit_on,
)
from app.rules.clock import effective, ended, is_stopped, stopped_days
from app.rules.ids import RightId


@dataclass(frozen=True)
class CaseDates:
    """Hold the days of a case as they stand on one day.

    Of a case that is over, `due_on` and `dispatch_by` are those of its last day (`ended_on`), and
    `in_time` tells whether everything was posted by then; it is None before the end, and where
    nothing was ever due. `words` say how long there is, empty where nothing is due any more.
    `lawsuit_on` (法39条) is for the manager's screen only (P-5); whoever shows it asks the role.
    """

    due_on: date | None
    dispatch_by: date | None
    words: str
    stopped: bool
    stopped_days: int
    extended_on: date | None
    overdue: bool
    ended_on: date | None
    in_time: bool | None
    lawsuit_on: Mapping[RightId, date | None]


def dates_of(case: Case, day: date, calendar: Calendar) -> CaseDates:
    """Return the days of a case as they stand on a day, by the desk's calendar."""
    words = case_days_left(case, day)
    ended_on = None if words else _ended_on(case)
    on = ended_on or day
    case = _as_of_end(case, ended_on) if ended_on else case
    due = case_due_on(case, on)
    kept = effective(case.clock)
    return CaseDates(
        due_on=due,
        dispatch_by=case_dispatch_by(case, on, calendar),
        words=words,
        stopped=bool(words) and is_stopped(case.clock, day),
        stopped_days=stopped_days(case.clock, on) if case.has_clock else 0,
        extended_on=kept.extension.letter_on if kept.extension else None,
        overdue=bool(words) and due is not None and due < day,
        ended_on=ended_on,
        in_time=None if ended_on is None else _in_time(case),
        lawsuit_on={right.id: case_lawsuit_on(case, right) for right in case.rights},
    )


def _ended_on(case: Case) -> date | None:
    """Find the day on which the last answer left, or on which the last right was taken back."""
    last = [
        right.decided_on if right.is_withdrawn else right.dispatched_on for right in case.rights
    ]
    days = [day for day in last if day is not None]
    return max(days) if days else case.closed_on


def _in_time(case: Case) -> bool | None:
    """Compare each answer with what was due on the day it left; withdrawn ones are not counted."""
    if not case.has_clock:
        return None
    posted = [right.dispatched_on for right in case.rights if right.dispatched_on]
    dues = [(day, case_due_on(_as_of_end(case, day), day)) for day in posted]
    if not posted or any(due is None for _day, due in dues):
        return None
    return all(due is not None and day <= due for day, due in dues)


def _as_of_end(case: Case, on: date) -> Case:
    """Let the clock go on from the day on which an answer left, though something never came."""
    return replace(case, clock=ended(case.clock, on))
