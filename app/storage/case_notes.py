"""Keep the notes of the work on a case; their words are erasable, that they were made is not."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from app.rules.case_notes import NoteKind
from app.rules.ids import CaseNoteId, RequestId, StaffId
from app.storage.schema.inquiries import CaseNoteRecord
from app.storage.schema.staff import StaffRecord


@dataclass(frozen=True)
class NewCaseNote:
    """Hold a note about to be kept."""

    request_id: RequestId
    kind: NoteKind
    on_day: date
    words: str


@dataclass(frozen=True)
class CaseNoteRow:
    """Show one note; its words are empty once erased."""

    id: CaseNoteId
    kind: NoteKind
    on_day: date
    words: str
    recorded_at: datetime
    recorded_by: str


class CaseNotes:
    """Write and read the notes of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, new: NewCaseNote, by: StaffId, at: datetime) -> CaseNoteId:
        """Keep one note."""
        record = CaseNoteRecord(
            request_id=new.request_id,
            kind=new.kind,
            on_day=new.on_day,
            words=new.words,
            recorded_at=at,
            recorded_by=by,
        )
        self._session.add(record)
        self._session.flush()
        return CaseNoteId(record.id)

    def of(self, request_id: RequestId) -> Sequence[CaseNoteRow]:
        """Return the notes of a case by their day, the oldest first."""
        note = CaseNoteRecord
        query = (
            select(note, StaffRecord.name)
            .join(StaffRecord, StaffRecord.id == note.recorded_by)
            .where(note.request_id == request_id)
            .order_by(note.on_day, note.id)
        )
        return [
            CaseNoteRow(
                id=CaseNoteId(record.id),
                kind=NoteKind(record.kind),
                on_day=record.on_day,
                words=record.words or "",
                recorded_at=record.recorded_at,
                recorded_by=name,
            )
            for record, name in self._session.execute(query)
        ]

    def erase(self, request_ids: Sequence[int]) -> int:
        """Wipe the words of the notes of these cases; say how many notes."""
        fitting = CaseNoteRecord.request_id.in_(request_ids)
        count = self._session.execute(select(func.count(CaseNoteRecord.id)).where(fitting))
        self._session.execute(update(CaseNoteRecord).where(fitting).values(words=None))
        return count.scalar_one()
