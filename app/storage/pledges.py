"""Keep the pledges of confidentiality."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, insert, select, update
from sqlalchemy.orm import Session

from app.rules.ids import PledgeId, StaffId, WorkerId
from app.rules.pledges import Given, NewPledge, PledgeKind
from app.storage.schema.organisation import PledgeRecord
from app.storage.schema.staff import StaffRecord


@dataclass(frozen=True)
class PledgeRow(Given):
    """Show one pledge; a cancelled one stays with its reason."""

    id: PledgeId
    worker_id: WorkerId
    kept_at: str
    note: str
    cancelled_on: date | None
    cancel_reason: str
    recorded_at: datetime
    recorder: str


class Pledges:
    """Write and read the pledges of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self, worker_ids: Sequence[WorkerId], new: NewPledge, by: StaffId, at: datetime
    ) -> None:
        """Put the same pledge of one or many people on record."""
        said = {**vars(new), "kind": new.kind.value, "recorded_by": by, "recorded_at": at}
        rows = [{"worker_id": key, **said} for key in worker_ids]
        if rows:
            self._session.execute(insert(PledgeRecord), rows)

    def cancel(self, key: PledgeId, on: date, reason: str) -> bool:
        """Take a pledge back that was recorded by mistake; False where it was already."""
        changed = self._session.execute(
            update(PledgeRecord)
            .where(PledgeRecord.id == key, PledgeRecord.cancelled_on.is_(None))
            .values(cancelled_on=on, cancel_reason=reason)
            .returning(PledgeRecord.id)
        )
        return changed.scalar_one_or_none() is not None

    def find(self, key: PledgeId) -> PledgeRow | None:
        """Find one pledge."""
        return next(iter(self._rows(PledgeRecord.id == key)), None)

    def of(self, worker_id: WorkerId) -> Sequence[PledgeRow]:
        """Return the pledges of one person, the latest first, cancelled ones too."""
        return self._rows(PledgeRecord.worker_id == worker_id)

    def all(self) -> Sequence[PledgeRow]:
        """Return every pledge, the latest first, cancelled ones too."""
        return self._rows()

    def _rows(self, *conditions: ColumnElement[bool]) -> Sequence[PledgeRow]:
        query = (
            select(PledgeRecord, StaffRecord.name)
            .join(StaffRecord, StaffRecord.id == PledgeRecord.recorded_by)
            .where(*conditions)
            .order_by(PledgeRecord.pledged_on.desc(), PledgeRecord.id.desc())
        )
        return [_row(record, name) for record, name in self._session.execute(query)]


def _row(record: PledgeRecord, recorder: str) -> PledgeRow:
    return PledgeRow(
        kind=PledgeKind(record.kind),
        pledged_on=record.pledged_on,
        id=PledgeId(record.id),
        worker_id=WorkerId(record.worker_id),
        kept_at=record.kept_at,
        note=record.note,
        cancelled_on=record.cancelled_on,
        cancel_reason=record.cancel_reason,
        recorded_at=record.recorded_at,
        recorder=recorder,
    )
