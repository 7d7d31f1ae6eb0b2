"""Find what a version of the policy is compared with: the versions approved before it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Final

from app.office.policy_text import settled
from app.rules.policy import parse
from app.rules.policy_text import JointUse, ParsedPolicy
from app.rules.policy_versions_read import Read
from app.storage.policy import VersionRow
from app.storage.unit import Unit

_LISTS: Final = {"purposes": "purposes", "service_scopes": "service_scopes"}
_JOINT: Final = {
    "users": "joint_users",
    "items": "joint_items",
    "purpose": "joint_purpose",
    "responsible": "responsible",
}
"""The parts that are compared with the newest version that had any, and their demands."""


@dataclass(frozen=True)
class Baseline:
    """Hold the newest version before another with a text, its lists filled from earlier ones.

    `days` names, by demand, the version a list was taken from; `untold` are the approved versions
    between whose text is not registered.
    """

    row: VersionRow
    read: Read
    days: Mapping[str, date]
    untold: tuple[date, ...]


def baseline(unit: Unit, row: VersionRow, also: VersionRow | None = None) -> Baseline | None:
    """Return what a version is compared with; `also` counts as if it were approved already."""
    before = [one for one in unit.policies.rows() if _counts(one, row, also)]
    texts = [one for one in reversed(before) if one.has_text]
    if not texts:
        return None
    first = texts[0]
    read, days = read_twice(unit, first), dict[str, date]()
    for one in texts[1:]:
        if not _lacking(read.text):
            break
        read = _filled(read, read_twice(unit, one), one.on, days)
    untold = tuple(one.on for one in before if one.on > first.on)
    return Baseline(first, read, days, untold)


def untold_before(unit: Unit, row: VersionRow) -> date | None:
    """Return the day of the version just before, where no text to compare with is known at all."""
    before = [one for one in unit.policies.rows() if _counts(one, row, None)]
    return None if not before or any(one.has_text for one in before) else before[-1].on


def read_twice(unit: Unit, row: VersionRow) -> Read:
    """Return the text of a version as settled, and as the program reads it."""
    text = settled(unit, row)
    assert text is not None
    return Read(text, _as_read(unit.policies.text(row.id) or "") if row.parts_kept else text)


def _counts(one: VersionRow, row: VersionRow, also: VersionRow | None) -> bool:
    stands = one.approved_at is not None or (also is not None and one.id == also.id)
    return stands and one.on < row.on


def _lacking(text: ParsedPolicy) -> bool:
    joint = [getattr(text.joint_use, name) for name in _JOINT]
    return not all([*joint, *(getattr(text, name) for name in _LISTS)])


def _filled(read: Read, earlier: Read, on: date, days: dict[str, date]) -> Read:
    """Fill what a version leaves out with what an earlier one said."""
    text = _with(read.text, earlier.text)
    for key, before, after in _parts(read.text, text):
        if after and not before:
            days[key] = on
    return Read(text, _with(read.read, earlier.read), read.just_before)


def _with(text: ParsedPolicy, earlier: ParsedPolicy) -> ParsedPolicy:
    joint, was = text.joint_use, earlier.joint_use
    filled = {name: getattr(joint, name) or getattr(was, name) for name in _JOINT}
    lists = {name: getattr(text, name) or getattr(earlier, name) for name in _LISTS}
    return replace(text, joint_use=JointUse(**filled), **lists)


def _parts(one: ParsedPolicy, other: ParsedPolicy) -> Iterator[tuple[str, object, object]]:
    for name, key in _LISTS.items():
        yield key, getattr(one, name), getattr(other, name)
    for name, key in _JOINT.items():
        yield key, getattr(one.joint_use, name), getattr(other.joint_use, name)


@lru_cache(maxsize=8)
def _as_read(raw: str) -> ParsedPolicy:
    return parse(raw)
