"""Show the versions of the policy as they stand on a day, and their texts by clauses."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from app.office.desk import Desk
from app.office.policy_text import settled
from app.rules.errors import Refused
from app.rules.ids import PolicyVersionId
from app.rules.policy_text import ParsedPolicy
from app.storage.policy import VersionRow as StoredVersion
from app.storage.unit import Unit

VersionState = Literal["draft", "approved", "in_force", "past"]

_GONE: Final = "この版は見つかりません。画面を最新にしてから、もう一度お試しください。"


@dataclass(frozen=True, kw_only=True)
class VersionRow(StoredVersion):
    """Show one version with its state on the day it is asked for."""

    state: VersionState


@dataclass(frozen=True)
class VersionText:
    """Show the registered text of a version by its clauses."""

    row: VersionRow
    parsed: ParsedPolicy


def versions(desk: Desk) -> Sequence[VersionRow]:
    """Return every version in the order of its day."""
    with desk.look() as unit:
        return shown(unit, desk.today)


def text_of(desk: Desk, version_id: PolicyVersionId) -> VersionText | None:
    """Return the text of a version by its clauses; None while it is not registered."""
    with desk.look() as unit:
        row = next((row for row in shown(unit, desk.today) if row.id == version_id), None)
        parsed = settled(unit, row) if row else None
    if row is None:
        raise Refused(_GONE)
    return None if parsed is None else VersionText(row, parsed)


def shown(unit: Unit, day: date) -> Sequence[VersionRow]:
    """Return every version with its state on a day, inside an open unit."""
    rows = unit.policies.rows()
    past = [row.on for row in rows if row.approved_at is not None and row.on <= day]
    newest = max(past, default=None)
    return [VersionRow(**vars(row), state=_state(row, newest)) for row in rows]


def known(unit: Unit, version_id: PolicyVersionId) -> StoredVersion:
    """Return a version inside an open unit.

    Raises:
        Refused: there is none; somebody else discarded it.
    """
    for row in unit.policies.rows():
        if row.id == version_id:
            return row
    raise Refused(_GONE)


def _state(row: StoredVersion, newest: date | None) -> VersionState:
    if row.approved_at is None:
        return "draft"
    if newest is None or row.on > newest:
        return "approved"
    return "in_force" if row.on == newest else "past"
