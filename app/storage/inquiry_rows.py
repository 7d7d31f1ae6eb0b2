"""Read the sheets to other departments whole: who asked, what came back, how much of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, aliased

from app.rules.ids import InquiryId, RequestId, RightId
from app.rules.inquiries import InquiryAnswer, InquiryKind
from app.storage.schema.inquiries import (
    InquiryDetailRecord,
    InquiryFileRecord,
    InquiryItemRecord,
    InquiryRecord,
)
from app.storage.schema.requests import RequestRecord
from app.storage.schema.staff import StaffRecord


@dataclass(frozen=True)
class InquiryRow:
    """Show one sheet; its words are empty once erased.

    `place` counts the sheets of the case, so that each has a number of its own on paper. `state`
    is open, answered or cancelled; `note` of a cancelled one is why.
    """

    id: InquiryId
    request_id: RequestId
    receipt_number: str
    place: int
    right_id: RightId | None
    kind: InquiryKind
    department: str
    asked_on: date
    due_on: date
    asked_by: str
    state: str
    answer: InquiryAnswer | None
    answered_on: date | None
    recorded_by: str
    asked: str
    answered_by_name: str
    note: str
    items: int
    files: int
    edition: int

    @property
    def number(self) -> str:
        """Return the number that stands on the sheet."""
        return f"{self.receipt_number}-{self.place}"


def inquiry_rows(session: Session, keys: Sequence[int]) -> Iterator[InquiryRow]:
    """Yield these sheets in no order; one query."""
    for record, details, receipt_number, *counted in session.execute(_whole(keys)):
        place, asked_by, recorded_by, items, files = counted
        yield InquiryRow(
            id=InquiryId(record.id),
            request_id=RequestId(record.request_id),
            receipt_number=receipt_number,
            place=place,
            right_id=None if record.right_id is None else RightId(record.right_id),
            kind=InquiryKind(record.kind),
            department=record.department,
            asked_on=record.asked_on,
            due_on=record.due_on,
            asked_by=asked_by,
            state=record.state,
            answer=InquiryAnswer(record.answer) if record.answer else None,
            answered_on=record.answered_on,
            recorded_by=recorded_by or "",
            asked=details.asked if details else "",
            answered_by_name=details.answered_by_name if details else "",
            note=details.note if details else "",
            items=items,
            files=files,
            edition=record.edition,
        )


def _whole(keys: Sequence[int]) -> Select[Any]:
    asker, recorder, earlier = aliased(StaffRecord), aliased(StaffRecord), aliased(InquiryRecord)
    place = select(func.count(earlier.id)).where(
        earlier.request_id == InquiryRecord.request_id, earlier.id <= InquiryRecord.id
    )
    items = select(func.count(InquiryItemRecord.id)).where(
        InquiryItemRecord.inquiry_id == InquiryRecord.id
    )
    files = select(func.count(InquiryFileRecord.id)).where(
        InquiryFileRecord.inquiry_id == InquiryRecord.id, InquiryFileRecord.content.is_not(None)
    )
    return (
        select(
            InquiryRecord,
            InquiryDetailRecord,
            RequestRecord.receipt_number,
            place.scalar_subquery(),
            asker.name,
            recorder.name,
            items.scalar_subquery(),
            files.scalar_subquery(),
        )
        .join(RequestRecord, RequestRecord.id == InquiryRecord.request_id)
        .join(asker, asker.id == InquiryRecord.asked_by)
        .outerjoin(recorder, recorder.id == InquiryRecord.recorded_by)
        .outerjoin(InquiryDetailRecord, InquiryDetailRecord.inquiry_id == InquiryRecord.id)
        .where(InquiryRecord.id.in_(keys))
    )
