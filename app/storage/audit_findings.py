"""Keep what audits found, until it is put right."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, insert, select, update
from sqlalchemy.orm import Session

from app.rules.ids import AuditCheckId, AuditFindingId, AuditId, StaffId
from app.storage.schema.audits import AuditFindingRecord as Record


@dataclass(frozen=True)
class NewFinding:
    """Hold one finding about to be put on record."""

    weight: str
    what: str
    responsible: str
    found_on: date
    check_id: AuditCheckId | None = None


@dataclass(frozen=True)
class FindingRow:
    """Show one finding; `weight` is a code of `rules.audits.Weight`."""

    id: AuditFindingId
    audit_id: AuditId
    check_id: AuditCheckId | None
    weight: str
    what: str
    responsible: str
    found_on: date
    closed_on: date | None
    recorded_by: StaffId
    edition: int


class AuditFindings:
    """Write and read the findings of audits of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, audit_id: AuditId, new: NewFinding, by: StaffId, at: datetime) -> AuditFindingId:
        """Put one finding on record."""
        values = {**vars(new), "audit_id": audit_id, "recorded_by": by, "recorded_at": at}
        added = self._session.execute(insert(Record).values(**values).returning(Record.id))
        return AuditFindingId(added.scalar_one())

    def change(self, key: AuditFindingId, edition: int, **values: object) -> bool:
        """Write a finding anew; False where somebody else changed it since `edition`."""
        changed = self._session.execute(
            update(Record)
            .where(Record.id == key, Record.edition == edition)
            .values(edition=edition + 1, **values)
            .returning(Record.id)
        )
        return changed.scalar_one_or_none() is not None

    def close(self, key: AuditFindingId, on: date) -> None:
        """Say that a finding needs nothing more."""
        self._session.execute(update(Record).where(Record.id == key).values(closed_on=on))

    def find(self, key: AuditFindingId) -> FindingRow | None:
        """Find one finding."""
        return next(iter(self._rows(Record.id == key)), None)

    def of(self, audit_id: AuditId) -> Sequence[FindingRow]:
        """Return the findings of one audit in the order in which they were put on record."""
        return self._rows(Record.audit_id == audit_id)

    def rows(self, *, open_only: bool = False) -> Sequence[FindingRow]:
        """Return the findings of all audits, the oldest first."""
        return self._rows(*([Record.closed_on.is_(None)] if open_only else []))

    def _rows(self, *conditions: ColumnElement[bool]) -> Sequence[FindingRow]:
        query = select(Record).where(*conditions).order_by(Record.id)
        return [_row(record) for record in self._session.execute(query).scalars()]


def _row(record: Record) -> FindingRow:
    return FindingRow(
        id=AuditFindingId(record.id),
        audit_id=AuditId(record.audit_id),
        check_id=None if record.check_id is None else AuditCheckId(record.check_id),
        weight=record.weight,
        what=record.what,
        responsible=record.responsible,
        found_on=record.found_on,
        closed_on=record.closed_on,
        recorded_by=StaffId(record.recorded_by),
        edition=record.edition,
    )
