"""Show one act of the operation log whole: what it touched, and what stood before and after."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.office import history
from app.office.desk import Desk
from app.office.log_lines import NOBODY, one_word
from app.rules.errors import Refused
from app.rules.log_fields import field_word
from app.rules.log_nouns import place_of
from app.rules.log_values import change_in, spelt
from app.rules.roles import Verb
from app.storage import log_spans, log_touched
from app.storage.history import HistoryRow
from app.storage.unit import Unit

NAMED: Final = 20
"""How many of the records that it touched are named; an import touches thousands."""
_STAFF: Final = frozenset({"viewers", "from", "decided_by", "staff_id", "approved_by"})
"""What holds keys of people who sign in."""


@dataclass(frozen=True)
class Touched:
    """Show one record that an act touched."""

    noun: str
    key: int
    words: str


@dataclass(frozen=True)
class Value:
    """Show one value: what it is called, what it says, and what it said before where it changed."""

    word: str
    now: str
    before: str | None = None


@dataclass(frozen=True)
class LogAct:
    """Show an act; `values` is None where they were erased."""

    number: int
    at: datetime
    staff_name: str
    title: str
    touched: Sequence[Touched]
    more: int
    values: Sequence[Value] | None
    anchor: str
    clock_back: bool
    covered: bool


def one(desk: Desk, number: int) -> LogAct:
    """Return one act as this person may read it.

    Raises:
        Refused: the log has no such number.
    """
    desk.demand(Verb.read_history)
    with desk.look() as unit:
        found = unit.history.one(number)
        if found is None:
            raise Refused(f"操作記録に{number:,}番はありません。番号を確かめてください。")
        (span,) = log_spans.rows_of(unit.session, [number])
        row = history.as_read(desk, unit, [found])[0]
        named = sorted(dict.fromkeys(row.subjects), key=lambda two: place_of(two[0]))
        marks = log_touched.marks(unit.session, named[:NAMED])
        return LogAct(
            number=number,
            at=row.at,
            staff_name=row.staff_name or NOBODY,
            title=row.title,
            touched=[Touched(*two, one_word(two, marks)) for two in named[:NAMED]],
            more=max(0, len(named) - NAMED),
            values=None if row.values is None else list(_values(unit, row, row.values)),
            anchor=span.anchor,
            clock_back=span.clock_back,
            covered=row.title in {history.COVERED, history.HEADED},
        )


def _values(unit: Unit, row: HistoryRow, values: Mapping[str, object]) -> Iterator[Value]:
    people = unit.staff.names() if _STAFF & set(values) else {}
    nouns = tuple(dict.fromkeys(noun for noun, _key in row.subjects))

    def say(name: str, value: object) -> str:
        if name in _STAFF:
            value = _named(value, people)
        return spelt(name, value, nouns)

    for name, value in values.items():
        change = change_in(name, value, nouns)
        now, before = (value, None) if change is None else (change[1], say(name, change[0]))
        yield Value(field_word(name), say(name, now), before)


def _named(value: object, people: Mapping[int, str]) -> object:
    """Put names in the place of the keys of people who sign in."""
    if isinstance(value, list):
        return [_named(one, people) for one in value]
    return people.get(value, value) if isinstance(value, int) else value
