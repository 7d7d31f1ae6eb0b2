"""Say the states and days of requests as the office writes them, each with shape and tone."""

from datetime import date
from typing import Final, Protocol

from app.rules import eras
from app.rules.cases import Case, RightLine
from app.rules.spoken_days import WEEKDAYS
from app.ui.widgets.pill import Pill, Shape, Tone

NEAR: Final = 3
"""From how many days before its due day a case is warm."""

_STATES: Final[dict[str, tuple[Shape, Tone]]] = {
    "仮受付": ("ring", "due"),
    "補正待ち": ("pause", "quiet"),
    "差戻し": ("back", "bad"),
    "決裁待ち": ("clock", "due"),
    "発送待ち": ("clock", "due"),
    "返戻": ("back", "bad"),
    "誤送付": ("triangle", "bad"),
    "完了": ("check", "good"),
    "引継済": ("back", "quiet"),
    "取下げ": ("bar", "quiet"),
}


class Timed(Protocol):
    """Be a case whose time is reckoned."""

    @property
    def due_on(self) -> date | None:
        """Return the 回答期限, none where there is none now."""

    @property
    def due_words(self) -> str:
        """Say how long there is; empty where nothing is due."""

    @property
    def overdue(self) -> bool:
        """Tell whether the 回答期限 is over."""


def state(word: str) -> Pill:
    """Return the pill of a state word of the rules."""
    shape, tone = _STATES.get(word, ("dot", "quiet"))
    return Pill(word, shape, tone)


def due(row: Timed, today: date) -> Pill:
    """Return the pill that says how long there is; no word where nothing is due."""
    if row.due_on is None:
        return Pill(row.due_words, "pause", "quiet")
    if row.overdue:
        return Pill(row.due_words, "triangle", "bad")
    near = (row.due_on - today).days <= NEAR
    return Pill(row.due_words, "clock", "due" if near else "quiet")


def month_day(day: date | None) -> str:
    """Write a day of this year or the next in a list: 5/4（月）; nothing for none."""
    return f"{day.month}/{day.day}（{WEEKDAYS[day.weekday()]}）" if day else ""


def long_day(day: date | None) -> str:
    """Write a day in full on a page: 令和8年5月4日（月）; nothing for none."""
    return eras.with_weekday(day) if day else ""


def heading(case: Case, right: RightLine | None = None) -> str:
    """Name a case, and the right where a dialog is about one."""
    name = f"{case.requester_name} 様" if case.requester_name else "お名前未記入"
    word = f"　{right.remedy.word}" if right else ""
    return f"{case.receipt_number}　{name}{word}"
