"""Derive, inside an open unit, how the consent of every member stood on a day."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import cast, get_args

from app.office.typed import LONGEST_LINE
from app.rules.consents import Standing
from app.rules.ids import MemberId
from app.storage.consents import ConsentRow
from app.storage.register_days import RegisterDays
from app.storage.unit import Unit

STANDINGS = cast("tuple[Standing, ...]", get_args(Standing))


@dataclass(frozen=True)
class AsOfRow:
    """Show how one member stood on a day, and the answer that made it so."""

    member_id: MemberId
    member_code: str
    name: str
    standing: Standing
    version_on: date | None
    given_on: date | None
    method: str
    receiver: str

    @property
    def id(self) -> MemberId:
        """Return the key by which lists know the row."""
        return self.member_id


@dataclass(frozen=True)
class AsOfList:
    """Hold the keys of a list in the order of the codes, and how many stood how."""

    ids: Sequence[MemberId]
    counts: Mapping[Standing, int]


def registered(unit: Unit, day: date, text: str = "") -> Mapping[MemberId, Standing]:
    """Return who was registered on a day, in the order of the codes, and how each stood."""
    return RegisterDays(unit.session).standings(day, text[:LONGEST_LINE])


def counted(found: Mapping[MemberId, Standing]) -> Mapping[Standing, int]:
    """Count how many stand how; every standing has its count."""
    numbers = Counter(found.values())
    return {one: numbers[one] for one in STANDINGS}


def listed(unit: Unit, day: date, standing: Standing | None, text: str) -> AsOfList:
    """List who stood so on a day; the counts are of all whom the words find."""
    found = registered(unit, day, text)
    chosen = [key for key, one in found.items() if standing in {None, one}]
    return AsOfList(chosen, counted(found))


def rows_of(unit: Unit, ids: Sequence[int], day: date) -> Sequence[AsOfRow]:
    """Return the rows of these keys as of a day, in their order."""
    derived, answers = unit.standings.of(ids, day), deciding_rows(unit, ids, day)
    return [
        _row((row.id, row.member_code, row.name), derived[row.id], answers.get(row.id))
        for row in unit.members.rows(ids)
    ]


def deciding_rows(unit: Unit, ids: Sequence[int], day: date) -> Mapping[int, ConsentRow]:
    """Return the answer on which each standing rests on a day; who has none is left out."""
    keys = unit.standings.deciding(ids, day)
    rows = {row.id: row for row in unit.consents.rows(list(keys.values()))}
    return {member: rows[key] for member, key in keys.items()}


def _row(
    member: tuple[MemberId, str, str], standing: Standing, answer: ConsentRow | None
) -> AsOfRow:
    return AsOfRow(
        *member,
        standing=standing,
        version_on=answer.version_on if answer else None,
        given_on=answer.given_on if answer else None,
        method=answer.method if answer else "",
        receiver=answer.receiver if answer else "",
    )
