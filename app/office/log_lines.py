"""Show acts of the operation log as lines of a list: when, who, what, and what it touched."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.office.desk import Desk
from app.office.log_titles import told
from app.rules.log_nouns import noun_word, place_of
from app.rules.roles import Verb
from app.storage import log_spans, log_touched
from app.storage.history import Subjects
from app.storage.log_spans import SpanRow

NOBODY: Final = "プログラム"
SHOWN: Final = 1
"""How many records a line names; the others are counted."""


@dataclass(frozen=True)
class LogLine:
    """Show one act; `touched` is empty where it touched nothing that is on record."""

    id: int
    at: datetime
    staff_name: str
    title: str
    touched: str
    clock_back: bool


def rows(desk: Desk, numbers: Sequence[int]) -> Sequence[LogLine]:
    """Return these acts as this person may read them, in the order of the numbers given."""
    desk.demand(Verb.read_history)
    with desk.look() as unit:
        acts = told(desk, unit, log_spans.rows_of(unit.session, numbers))
        marks = log_touched.marks(unit.session, _named(acts))
    found = {act.number: _line(act, marks) for act in acts}
    return [found[number] for number in numbers if number in found]


def touched_words(subjects: Subjects, marks: Mapping[tuple[str, int], str]) -> str:
    """Name what an act touched: 「受付 26-0015」, 「組合員 00010001　ほか3件」."""
    ordered = _ordered(subjects)
    words = "、".join(one_word(one, marks) for one in ordered[:SHOWN])
    rest = len(ordered) - SHOWN
    return f"{words}　ほか{rest:,}件" if rest > 0 else words


def _ordered(subjects: Subjects) -> list[tuple[str, int]]:
    """Put what has a number of its own first; its parts are named only where they stand alone."""
    every = sorted(dict.fromkeys(subjects), key=lambda one: place_of(one[0]))
    return [one for one in every if one[0] in log_touched.NUMBERED] or every


def one_word(subject: tuple[str, int], marks: Mapping[tuple[str, int], str]) -> str:
    """Name one record by its kind, and by its number where it has one."""
    mark = marks.get(subject, "")
    return f"{noun_word(subject[0])}{f' {mark}' if mark else ''}"


def _named(acts: Iterable[SpanRow]) -> list[tuple[str, int]]:
    """Return what is named on the lines: of an act on a thousand members only the first."""
    return [one for act in acts for one in _ordered(act.subjects)[:SHOWN]]


def _line(act: SpanRow, marks: Mapping[tuple[str, int], str]) -> LogLine:
    return LogLine(
        id=act.number,
        at=act.at,
        staff_name=act.staff_name or NOBODY,
        title=act.title,
        touched=touched_words(act.subjects, marks),
        clock_back=act.clock_back,
    )
