"""Adjust the dates of a policy: which are its own, what stands beside them, whose day it is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.rules.policy_facts import dated, dated_words
from app.rules.policy_kinds import kind_of
from app.rules.policy_parts import FactKind
from app.rules.policy_reading import Reading, is_first_day, with_facts
from app.rules.policy_starts import speaking_rows
from app.rules.policy_structure import Structure
from app.rules.policy_text import Revision


@dataclass(frozen=True)
class FoundDate:
    """Show one date: whether it is the document's own, and the row of the text that gives it.

    `row` is -1 where somebody typed a date that the text does not give.
    """

    on: str
    kind: str
    is_own: bool
    row: int
    quote: str


def dates_of(reading: Reading) -> Sequence[FoundDate]:
    """List the document's own dates and every other date in its text, in the order of time."""
    own = {one.on: one for one in _own(reading)}
    written = dict(reversed([*written_dates(reading.structure)]))
    days = sorted({*own, *written})
    return [_found(on, own.get(on), *written.get(on, (-1, ""))) for on in days]


def written_dates(structure: Structure) -> Iterator[tuple[str, tuple[int, str]]]:
    """Give every date that stands in a text, with its row and the words of the row."""
    rows = speaking_rows(structure.text)
    for row, line, part in zip(rows, structure.lines, structure.dates, strict=True):
        yield from ((one.on, (row, line.text)) for one in part.dates if one.on)


def count(reading: Reading, on: str, kind: str) -> Reading:
    """Count a date as one of the document itself, with the word beside it."""
    others = [one for one in _own(reading) if one.on != on]
    return _with(reading, [*others, Revision(on, " ".join(kind.split()))])


def leave_out(reading: Reading, on: str) -> Reading:
    """Say that a date is none of the document itself."""
    return _with(reading, [one for one in _own(reading) if one.on != on])


def choose(reading: Reading, on: date, kind: str) -> Reading:
    """Choose the day and the kind of the version."""
    return replace(reading, chosen=Revision(on.isoformat(), " ".join(kind.split()) or "改訂"))


def choose_found(reading: Reading, on: date, word: str) -> Reading:
    """Choose a date that the text gives; the word beside it becomes a kind."""
    first = is_first_day(reading.parts, on.isoformat())
    return choose(reading, on, kind_of(word, first=first))


def _own(reading: Reading) -> list[Revision]:
    return [dated(words) for words in reading.parts.facts.get(FactKind.revision, ())]


def _with(reading: Reading, own: list[Revision]) -> Reading:
    words = tuple(dated_words(one) for one in sorted(own, key=lambda one: one.on))
    return with_facts(reading, FactKind.revision, words)


def _found(on: str, own: Revision | None, row: int, quote: str) -> FoundDate:
    return FoundDate(on, own.kind if own else "", own is not None, row, quote)
