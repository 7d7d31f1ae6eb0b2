"""Count what lies with a person who is about to leave, so that somebody takes it over."""

from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from app.rules.ids import StaffId
from app.storage.schema.corrective_actions import CorrectiveActionRecord
from app.storage.schema.organisation import AppointmentRecord, WorkerRecord
from app.storage.schema.requests import RequestRecord


def open_requests(session: Session, who: StaffId) -> int:
    """Count the open cases that a person is in charge of."""
    query = select(func.count()).select_from(RequestRecord)
    mine = (RequestRecord.in_charge == who, RequestRecord.closed_on.is_(None))
    return session.execute(query.where(*mine)).scalar_one()


def open_actions(session: Session, name: str) -> int:
    """Count the corrective actions that wait for a person, by the name written there."""
    record = CorrectiveActionRecord
    query = select(func.count()).select_from(record)
    waiting = (record.responsible == name, record.done_on.is_(None), record.cancelled_on.is_(None))
    return session.execute(query.where(*waiting)).scalar_one()


def held_posts(session: Session, who: StaffId, day: date) -> int:
    """Count the posts that a person holds on a day."""
    record = AppointmentRecord
    query = select(func.count()).select_from(record)
    query = query.join(WorkerRecord, WorkerRecord.id == record.worker_id)
    held = (
        WorkerRecord.staff_id == who,
        record.cancelled_on.is_(None),
        or_(record.until_on.is_(None), record.until_on >= day),
    )
    return session.execute(query.where(*held)).scalar_one()
