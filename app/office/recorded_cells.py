"""Spell the cells that the books of provisions and of receipts have in common."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from app.office.recorded_people import named_people
from app.rules.eras import short_japanese
from app.rules.ids import ChildId, MemberId
from app.rules.periods import Days
from app.storage.kept_names import Book, KeptName
from app.storage.unit import Unit

MOST: Final = 30
"""So many people stand in one line of a book; the list of the record names the others."""
CANCELLED: Final = "（取消し）"
"""Stands where the items were of a record that was taken back."""
_People = Sequence[tuple[MemberId, ChildId | None]]


def overlaps(period: Days, from_on: date, to_on: date) -> bool:
    """Tell whether any day of a record lies in a period."""
    begun = period.to_on is None or from_on <= period.to_on
    return begun and (period.from_on is None or to_on >= period.from_on)


def days_cell(from_on: date, to_on: date) -> str:
    """Return the day of a record, or its first and its last."""
    first = short_japanese(from_on)
    return first if from_on == to_on else f"{first}から\n{short_japanese(to_on)}まで"


def third_cell(name: str, address: str, representative: str) -> str:
    """Return who the third party is: name, address and 代表者."""
    head = f"代表者 {representative}" if representative else ""
    return lines(name, address, head)


def kept_cell(recorded_on: date, until_on: date | None) -> str:
    """Return when a record was made, and how long it stays where the law says so."""
    until = f"{short_japanese(until_on)}まで" if until_on else ""
    return lines(short_japanese(recorded_on), until)


def names_of(unit: Unit, book: Book, records: Sequence[_People]) -> Mapping[MemberId, KeptName]:
    """Return who the people of these records are."""
    return named_people(unit, book, [key for people in records for key, _child in people])


def people_cell(people: _People, names: Mapping[MemberId, KeptName], others: int = 0) -> str:
    """Return who the people of a record are, each with her code; of very many the first."""
    keys = list(dict.fromkeys(member for member, _child in people))
    shown = [person_words(names[key]) for key in keys[:MOST]]
    more = len(keys) - MOST
    rest = (f"ほか{more:,}名（対象者の一覧のとおり）",) if more > 0 else ()
    unknown = (f"会員でない方{others:,}名",) if others else ()
    return lines(*shown, *rest, *unknown)


def person_words(one: KeptName) -> str:
    """Name somebody with her 組合員コード."""
    return f"{one.name}（{one.member_code}）" if one.member_code else one.name


def lines(*parts: str) -> str:
    """Put parts under one another; empty ones are left out."""
    return "\n".join(part for part in parts if part)
