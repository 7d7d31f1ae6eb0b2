"""Keep what was corrected from a case, before and after; the words are erasable."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import and_, insert, or_, select, update
from sqlalchemy.orm import Session

from app.rules.corrections import CHILD, MEMBER, FieldChange
from app.rules.ids import RightId, StaffId
from app.storage.schema.base import table_of
from app.storage.schema.remedies import CorrectionRecord


@dataclass(frozen=True)
class CorrectionRow:
    """Show one corrected field; the texts are None once erased."""

    noun: str
    subject_id: int
    field: str
    before: str | None
    after: str | None
    applied_on: date


class Corrections:
    """Write and read the corrections of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self, right_id: RightId, fields: Iterable[FieldChange], on: date, by: StaffId, at: datetime
    ) -> None:
        """Keep what was corrected under a right."""
        stamp = {"right_id": right_id, "applied_on": on, "applied_at": at, "applied_by": by}
        rows = [{**vars(one), **stamp} for one in fields]
        if rows:
            self._session.connection().execute(insert(table_of(CorrectionRecord)), rows)

    def rows(self, right_id: RightId) -> Sequence[CorrectionRow]:
        """Return what was corrected under a right, in the order of the plan."""
        query = select(CorrectionRecord).where(CorrectionRecord.right_id == right_id)
        records = self._session.execute(query.order_by(CorrectionRecord.id)).scalars()
        return [_row(record) for record in records]

    def erase_words(self, member_ids: Sequence[int], child_ids: Sequence[int] = ()) -> int:
        """Take away what was said of these people; that something was corrected stays."""
        hers = and_(CorrectionRecord.noun == MEMBER, CorrectionRecord.subject_id.in_(member_ids))
        theirs = and_(CorrectionRecord.noun == CHILD, CorrectionRecord.subject_id.in_(child_ids))
        gone = self._session.execute(
            update(CorrectionRecord)
            .where(or_(hers, theirs), CorrectionRecord.before.is_not(None))
            .values(before=None, after=None)
            .returning(CorrectionRecord.id)
        )
        return len(gone.scalars().all())


def _row(record: CorrectionRecord) -> CorrectionRow:
    return CorrectionRow(
        noun=record.noun,
        subject_id=record.subject_id,
        field=record.field,
        before=record.before,
        after=record.after,
        applied_on=record.applied_on,
    )
