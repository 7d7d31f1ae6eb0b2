"""Keep what is done about a finding, an incident or a contractor, and whether it helped."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime

from sqlalchemy import ColumnElement, and_, select, update
from sqlalchemy.orm import Session

from app.rules.corrective_actions import Target
from app.rules.ids import (
    AuditFindingId,
    CorrectiveActionId,
    IncidentId,
    RecipientCheckId,
    StaffId,
)
from app.storage.action_origins import Origin, origins
from app.storage.schema.corrective_actions import CorrectiveActionRecord as Record

_UNSETTLED = and_(Record.cancelled_on.is_(None), Record.effective.is_(None))


@dataclass(frozen=True)
class NewAction:
    """Hold one action about to be put on record."""

    cause: str
    action: str
    due_on: date
    responsible: str


@dataclass(frozen=True)
class ActionRow:
    """Show one action; `origin` says what it is about."""

    id: CorrectiveActionId
    target: Target
    origin: Origin
    follows_id: CorrectiveActionId | None
    cause: str
    action: str
    due_on: date
    responsible: str
    done_on: date | None
    done_note: str
    checked_on: date | None
    checked_by: str
    effective: bool | None
    check_note: str
    cancelled_on: date | None
    cancel_reason: str
    recorded_at: datetime
    recorded_by: StaffId
    edition: int


_KEYS = {"id", "target", "origin", "follows_id", "recorded_by"}
_PLAIN = tuple(one.name for one in fields(ActionRow) if one.name not in _KEYS)


class CorrectiveActions:
    """Write and read the corrective actions of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        target: Target,
        new: NewAction,
        by: StaffId,
        at: datetime,
        follows_id: CorrectiveActionId | None = None,
    ) -> CorrectiveActionId:
        """Put one action on record; `follows_id` names the one that did not help."""
        record = Record(
            **vars(target), **vars(new), follows_id=follows_id, recorded_by=by, recorded_at=at
        )
        self._session.add(record)
        self._session.flush()
        return CorrectiveActionId(record.id)

    def change(self, key: CorrectiveActionId, edition: int, **values: object) -> bool:
        """Set what became of an action; False where somebody else changed it since `edition`."""
        changed = self._session.execute(
            update(Record)
            .where(Record.id == key, Record.edition == edition)
            .values(edition=edition + 1, **values)
            .returning(Record.id)
        )
        return changed.scalar_one_or_none() is not None

    def find(self, key: CorrectiveActionId) -> ActionRow | None:
        """Find one action."""
        return next(iter(self._rows(Record.id == key)), None)

    def rows(self, target: Target | None = None, *, open_only: bool = False) -> Sequence[ActionRow]:
        """Return the actions, of one thing or of all, the earliest due first."""
        conditions = [_UNSETTLED] if open_only else []
        return self._rows(*conditions, *([_about(target)] if target else []))

    def origin(self, target: Target) -> Origin | None:
        """Say what a target is; None where it is not on record."""
        return origins(self._session, [target]).get(target)

    def _rows(self, *conditions: ColumnElement[bool]) -> Sequence[ActionRow]:
        query = select(Record).where(*conditions).order_by(Record.due_on, Record.id)
        found = self._session.execute(query).scalars().all()
        targets = {record.id: _target(record) for record in found}
        known = origins(self._session, set(targets.values()))
        return [_row(record, targets[record.id], known) for record in found]


def _about(target: Target) -> ColumnElement[bool]:
    named = {name: key for name, key in vars(target).items() if key is not None}
    return and_(*(getattr(Record, name) == key for name, key in named.items()))


def _target(record: Record) -> Target:
    if record.finding_id is not None:
        return Target(finding_id=AuditFindingId(record.finding_id))
    if record.incident_id is not None:
        return Target(incident_id=IncidentId(record.incident_id))
    return Target(check_id=RecipientCheckId(record.check_id or 0))


def _row(record: Record, target: Target, known: Mapping[Target, Origin]) -> ActionRow:
    named = {name: getattr(record, name) for name in _PLAIN}
    follows = None if record.follows_id is None else CorrectiveActionId(record.follows_id)
    return ActionRow(
        id=CorrectiveActionId(record.id),
        target=target,
        origin=known[target],
        follows_id=follows,
        recorded_by=StaffId(record.recorded_by),
        **named,
    )
