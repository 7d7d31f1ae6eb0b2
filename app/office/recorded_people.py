"""Name the people of a provision or a receipt, those too who were erased since."""

from collections.abc import Mapping, Sequence
from typing import Final

from app.rules.ids import ChildId, MemberId
from app.storage.kept_names import Book, KeptName, kept
from app.storage.pages import batched
from app.storage.unit import Unit

ERASED: Final = "（消去した方）"
"""Stands where nothing says any more who somebody was."""


def named_people(
    unit: Unit, book: Book, members: Sequence[MemberId]
) -> Mapping[MemberId, KeptName]:
    """Return who these members are; of erased ones what the book still says."""
    keys = sorted(set(members))
    rows = [row for page in batched(keys) for row in unit.members.rows(page)]
    found = {row.id: KeptName(row.name, row.member_code) for row in rows if row.name}
    gone = [key for key in keys if key not in found]
    known = kept(unit.session, book, gone)
    return {**found, **{key: known.get(key, KeptName(ERASED, "")) for key in gone}}


def whose(
    people: Sequence[tuple[MemberId, ChildId | None]], names: Mapping[MemberId, KeptName]
) -> str:
    """Say whose data a record holds: the first of them, and how many more."""
    keys = list(dict.fromkeys(member_id for member_id, _child in people))
    if not keys:
        return ""
    first = names[keys[0]].name
    said = first if first == ERASED else f"{first} 様"
    return f"{said} ほか{len(keys) - 1:,}名" if len(keys) > 1 else said
