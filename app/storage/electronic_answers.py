"""Keep which letters were given as encrypted files, and how their passwords were told."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.orm import Session

from app.rules.electronic import Medium, Told
from app.rules.ids import ElectronicAnswerId, LetterId, RequestId, StaffId
from app.storage.schema.letters import LetterRecord
from app.storage.schema.papers import ElectronicAnswerRecord

_OF_LETTERS = select(ElectronicAnswerRecord, LetterRecord.document_number).join(
    LetterRecord, LetterRecord.id == ElectronicAnswerRecord.letter_id
)


@dataclass(frozen=True)
class ElectronicAnswerRow:
    """Show one file that was made of a letter; the password itself is kept nowhere."""

    id: ElectronicAnswerId
    letter_id: LetterId
    document_number: str
    medium: Medium
    made_at: datetime
    told_how: Told | None
    told_on: date | None


class ElectronicAnswers:
    """Write and read the files of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self, letter_id: LetterId, medium: Medium, sha256: str, by: StaffId, at: datetime
    ) -> ElectronicAnswerId:
        """Keep that a file was made of a letter, with the hash of its bytes."""
        record = ElectronicAnswerRecord(
            letter_id=letter_id, medium=medium.value, sha256=sha256, made_at=at, made_by=by
        )
        self._session.add(record)
        self._session.flush()
        return ElectronicAnswerId(record.id)

    def tell(self, key: ElectronicAnswerId, how: Told, on: date, by: StaffId) -> None:
        """Keep how and when the password was told."""
        self._session.execute(
            update(ElectronicAnswerRecord)
            .where(ElectronicAnswerRecord.id == key)
            .values(told_how=how.value, told_on=on, told_by=by)
        )

    def find(self, key: ElectronicAnswerId) -> ElectronicAnswerRow | None:
        """Find one file."""
        return next(iter(self._rows(ElectronicAnswerRecord.id == key)), None)

    def rows(self, request_id: RequestId) -> Sequence[ElectronicAnswerRow]:
        """Return the files of a case, in the order in which they were made."""
        return self._rows(LetterRecord.request_id == request_id)

    def of_letter(self, letter_id: LetterId) -> Sequence[ElectronicAnswerRow]:
        """Return the files of a letter, in the order in which they were made."""
        return self._rows(LetterRecord.id == letter_id)

    def _rows(self, condition: ColumnElement[bool]) -> Sequence[ElectronicAnswerRow]:
        query = _OF_LETTERS.where(condition).order_by(ElectronicAnswerRecord.id)
        return [_row(record, number) for record, number in self._session.execute(query)]


def _row(record: ElectronicAnswerRecord, number: str) -> ElectronicAnswerRow:
    return ElectronicAnswerRow(
        id=ElectronicAnswerId(record.id),
        letter_id=LetterId(record.letter_id),
        document_number=number,
        medium=Medium(record.medium),
        made_at=record.made_at,
        told_how=Told(record.told_how) if record.told_how else None,
        told_on=record.told_on,
    )
