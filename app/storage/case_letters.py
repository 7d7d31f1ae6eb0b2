"""Keep what each letter is in its case: a receipt, an asking, an extension, an answer."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from app.rules.ids import LetterId, RequestId, RightId, StopId
from app.storage.schema.base import table_of
from app.storage.schema.requests import CaseLetterRecord


@dataclass(frozen=True)
class CaseLetter:
    """Say what a letter is in its case, of which right, or of which asking."""

    letter_id: LetterId
    request_id: RequestId
    purpose: str
    right_id: RightId | None = None
    stop_id: StopId | None = None


class CaseLetters:
    """Write and read what letters are in their cases."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, letter: CaseLetter) -> None:
        """Say it of a letter that was just issued."""
        self._session.execute(
            insert(table_of(CaseLetterRecord)).values(
                letter_id=letter.letter_id,
                request_id=letter.request_id,
                purpose=letter.purpose,
                right_id=letter.right_id,
                stop_id=letter.stop_id,
            )
        )

    def rows(self, request_id: RequestId) -> Sequence[CaseLetter]:
        """Return those of a case, in the order in which they were issued."""
        query = select(CaseLetterRecord).where(CaseLetterRecord.request_id == request_id)
        records = self._session.execute(query.order_by(CaseLetterRecord.letter_id)).scalars()
        return [_row(record) for record in records]


def _row(record: CaseLetterRecord) -> CaseLetter:
    return CaseLetter(
        letter_id=LetterId(record.letter_id),
        request_id=RequestId(record.request_id),
        purpose=record.purpose,
        right_id=None if record.right_id is None else RightId(record.right_id),
        stop_id=None if record.stop_id is None else StopId(record.stop_id),
    )
