"""Ask the operation log who did something to one record."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.rules.ids import StaffId
from app.storage.schema.history import HistoryRecord, HistorySubjectRecord


def who_did(session: Session, title: str, subject: tuple[str, int]) -> frozenset[StaffId]:
    """Return everybody who did the act of this title to one record."""
    query = (
        select(HistoryRecord.staff_id)
        .join(HistorySubjectRecord, HistorySubjectRecord.number == HistoryRecord.number)
        .where(
            HistoryRecord.title == title,
            HistorySubjectRecord.noun == subject[0],
            HistorySubjectRecord.subject_id == subject[1],
        )
    )
    found = session.execute(query).scalars()
    return frozenset(StaffId(one) for one in found if one is not None)
