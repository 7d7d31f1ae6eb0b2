"""Read the letters of a period without their bytes, for the book of what left (発送簿)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, exists, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.rules.ids import LetterId, RequestId, StaffId
from app.storage.case_sight import not_hidden
from app.storage.schema.letters import DispatchRecord, LetterRecord
from app.storage.schema.requests import RequestRecord


@dataclass(frozen=True)
class BookLetter:
    """Hold one letter as the book knows it; `erased`: its bytes are gone."""

    id: LetterId
    document_number: str
    kind: str
    dated_on: date
    cancelled_on: date | None
    cancel_reason: str
    erased: bool
    request_id: RequestId | None
    receipt_number: str


def book_letters(
    session: Session, viewer: StaffId, from_on: date | None, to_on: date | None
) -> Sequence[BookLetter]:
    """Return the letters dated, posted or come back in a period, in the order of their numbers.

    Those of cases that the viewer may not see are not there.
    """
    record = LetterRecord
    query = (
        select(
            *(record.id, record.document_number, record.kind, record.dated_on),
            *(record.cancelled_on, record.cancel_reason, record.pdf.is_(None)),
            *(record.request_id, RequestRecord.receipt_number),
        )
        .outerjoin(RequestRecord, RequestRecord.id == record.request_id)
        .where(not_hidden(record.request_id, viewer), _in_period(from_on, to_on))
        .order_by(record.id)
    )
    return [_letter(tuple(row)) for row in session.execute(query).all()]


def _letter(row: tuple[Any, ...]) -> BookLetter:
    key, number, kind, dated_on, cancelled_on, reason, erased, request_id, receipt = row
    return BookLetter(
        id=LetterId(key),
        document_number=number,
        kind=kind,
        dated_on=dated_on,
        cancelled_on=cancelled_on,
        cancel_reason=reason,
        erased=erased,
        request_id=None if request_id is None else RequestId(request_id),
        receipt_number=receipt or "",
    )


def _in_period(from_on: date | None, to_on: date | None) -> ColumnElement[bool]:
    sent = DispatchRecord
    posted = exists().where(sent.letter_id == LetterRecord.id)
    days = (sent.posted_on, sent.returned_on)
    return or_(
        _within(LetterRecord.dated_on, from_on, to_on),
        *(posted.where(_within(day, from_on, to_on)) for day in days),
    )


def _within(
    day: InstrumentedAttribute[date] | InstrumentedAttribute[date | None],
    from_on: date | None,
    to_on: date | None,
) -> ColumnElement[bool]:
    return day.between(from_on or date.min, to_on or date.max)
