"""Reckon with terms of office: who holds a post on a day, and where nobody does."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final, Protocol, TypeVar

from app.rules.periods import Days
from app.rules.worded import Worded

SOON_DAYS: Final = 60
"""How many days before the end of a term without a successor it is shown."""
_DAY: Final = timedelta(days=1)


class Term(Protocol):
    """Be a term: its first and its last day, both in it; None leaves the end open."""

    @property
    def from_on(self) -> date:
        """Return the first day."""

    @property
    def until_on(self) -> date | None:
        """Return the last day."""


T = TypeVar("T", bound=Term)


class SeatState(Worded):
    """Name how a post stands on a day."""

    held = "held", "在任"
    ending = "ending", "任期満了が近い"
    coming = "coming", "就任前"
    vacant = "vacant", "空席"


def holds(term: Term, day: date) -> bool:
    """Tell whether a day lies in a term."""
    return term.from_on <= day and (term.until_on is None or day <= term.until_on)


def meet(term: Term, other: Term) -> bool:
    """Tell whether two terms have a day in common."""
    return holds(term, other.from_on) or holds(other, term.from_on)


def held_by(terms: Sequence[T], day: date) -> T | None:
    """Return the term in which a day lies."""
    return next((one for one in terms if holds(one, day)), None)


def next_after(terms: Sequence[T], day: date) -> T | None:
    """Return the first term that begins after a day."""
    later = [one for one in terms if one.from_on > day]
    return min(later, key=lambda one: one.from_on, default=None)


def gaps(terms: Sequence[Term], today: date) -> tuple[Days, ...]:
    """Return the spans between and after terms, up to today, in which nobody held the post."""
    found, free = [], None
    for one in sorted(terms, key=lambda term: term.from_on):
        if free is not None and free <= today and free < one.from_on:
            found.append(Days(free, min(today, one.from_on - _DAY)))
        if one.until_on is None:
            return tuple(found)
        free = one.until_on + _DAY if free is None else max(free, one.until_on + _DAY)
    if free is not None and free <= today:
        found.append(Days(free, today))
    return tuple(found)


def state_on(terms: Sequence[Term], day: date) -> SeatState:
    """Say how a post stands on a day."""
    held = held_by(terms, day)
    if held is None:
        return SeatState.coming if next_after(terms, day) else SeatState.vacant
    if held.until_on is None or held.until_on > day + timedelta(days=SOON_DAYS):
        return SeatState.held
    return SeatState.held if held_by(terms, held.until_on + _DAY) else SeatState.ending
