"""Count the days by which an incident is reported: the day of knowledge is day 1 (LAW A-3)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from app.rules.calendar import COMMISSION
from app.rules.incidents import IncidentType
from app.rules.spoken_days import compared
from app.rules.worded import Worded

FINAL_DAYS: Final = 30
MALICE_DAYS: Final = 60
"""確報 may take so long where somebody may have acted with ill intent (③)."""


class FilingKind(Worded):
    """Name a report to the commission."""

    preliminary = "preliminary", "速報"
    final = "final", "確報"
    further = "further", "続報"


@dataclass(frozen=True)
class DueDays:
    """Hold the days of one incident: 速報 about the third to the fifth day, 確報 by the last."""

    third_on: date
    fifth_on: date
    final_on: date


def nth_day(known_on: date, n: int) -> date:
    """Return the n-th day where the day of knowledge is the first."""
    return known_on + timedelta(days=n - 1)


def preliminary_days(known_on: date) -> tuple[date, date]:
    """Return the third and the fifth day; neither moves on holidays (LAW A-13 P-6)."""
    return nth_day(known_on, 3), nth_day(known_on, 5)


def final_due(known_on: date, types: Iterable[IncidentType]) -> date:
    """Return the last day of 確報: the 30th, with ③ the 60th, or the next open day (P-7)."""
    days = MALICE_DAYS if IncidentType.malice in set(types) else FINAL_DAYS
    return COMMISSION.next_open(nth_day(known_on, days))


def due_days(known_on: date, types: Iterable[IncidentType]) -> DueDays:
    """Return all the days of an incident."""
    return DueDays(*preliminary_days(known_on), final_due(known_on, types))


def due_on(kind: FilingKind, days: DueDays) -> date | None:
    """Return the day after which a report of this kind is late; 続報 has none."""
    return {FilingKind.preliminary: days.fifth_on, FilingKind.final: days.final_on}.get(kind)


def late_words(kind: FilingKind, filed_on: date, days: DueDays) -> str:
    """Say that a report was handed in late; empty where it was in time."""
    due = due_on(kind, days)
    return "" if due is None else _late(f"{kind.word}の期限", due, filed_on, "提出")


def client_late_words(told_on: date, days: DueDays) -> str:
    """Say that whoever entrusted the data was told late (規則9条); empty where it was in time."""
    return _late("委託元への通知の目安", days.fifth_on, told_on, "通知")


def _late(what: str, due: date, done_on: date, done: str) -> str:
    if done_on <= due:
        return ""
    said_due, said_done = compared(due, done_on)
    return f"{what}{said_due}を過ぎて、{said_done}に{done}（{(done_on - due).days}日遅れ）"
