"""Keep who holds which post from when to when."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.rules.appointments import Appointment, Place, Post
from app.rules.ids import AppointmentId, DepartmentId, StaffId, WorkerId
from app.storage.schema.organisation import AppointmentRecord


@dataclass(frozen=True, kw_only=True)
class AppointmentRow(Appointment):
    """Show one appointment on record; one that was cancelled never was."""

    id: AppointmentId
    cancelled_on: date | None
    cancel_reason: str
    edition: int


class Appointments:
    """Write and read the appointments of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, new: Appointment, at: datetime, by: StaffId) -> AppointmentId:
        """Put one appointment on record."""
        columns = {**asdict(new), "post": new.post.value}
        record = AppointmentRecord(**columns, recorded_at=at, recorded_by=by)
        self._session.add(record)
        self._session.flush()
        return AppointmentId(record.id)

    def end(self, key: AppointmentId, until_on: date | None, edition: int) -> bool:
        """Set the last day of a term; False where somebody else was first."""
        return self._set(key, edition, {"until_on": until_on})

    def cancel(self, key: AppointmentId, on: date, reason: str, edition: int) -> bool:
        """Take an appointment back that was recorded wrongly; it stays on record as such."""
        return self._set(key, edition, {"cancelled_on": on, "cancel_reason": reason})

    def rows(self) -> Sequence[AppointmentRow]:
        """Return all appointments from the oldest on, cancelled ones too."""
        query = select(AppointmentRecord).order_by(AppointmentRecord.from_on, AppointmentRecord.id)
        return [_row(record) for record in self._session.execute(query).scalars()]

    def standing(self, place: Place | None = None) -> Sequence[AppointmentRow]:
        """Return the appointments that were not cancelled, of one place or of all."""
        return [
            row
            for row in self.rows()
            if row.cancelled_on is None and (place is None or row.place == place)
        ]

    def find(self, key: AppointmentId) -> AppointmentRow | None:
        """Find one appointment."""
        record = self._session.get(AppointmentRecord, key, populate_existing=True)
        return None if record is None else _row(record)

    def _set(self, key: AppointmentId, edition: int, values: dict[str, object]) -> bool:
        changed = self._session.execute(
            update(AppointmentRecord)
            .where(
                AppointmentRecord.id == key,
                AppointmentRecord.edition == edition,
                AppointmentRecord.cancelled_on.is_(None),
            )
            .values(edition=edition + 1, **values)
            .returning(AppointmentRecord.id)
        )
        return changed.scalar_one_or_none() is not None


def _row(record: AppointmentRecord) -> AppointmentRow:
    return AppointmentRow(
        id=AppointmentId(record.id),
        post=Post(record.post),
        department_id=None if record.department_id is None else DepartmentId(record.department_id),
        worker_id=None if record.worker_id is None else WorkerId(record.worker_id),
        name=record.name,
        title=record.title,
        from_on=record.from_on,
        until_on=record.until_on,
        decided_on=record.decided_on,
        paper=record.paper,
        cancelled_on=record.cancelled_on,
        cancel_reason=record.cancel_reason,
        edition=record.edition,
    )
