"""Keep the sheets to other departments: who was asked what, and what came back."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from app.rules.ids import InquiryId, RequestId, StaffId
from app.rules.inquiry_sheets import Inquiry, ItemDraft, Reply
from app.storage.case_sight import not_hidden
from app.storage.inquiry_rows import InquiryRow, inquiry_rows
from app.storage.pages import batched
from app.storage.schema.base import table_of
from app.storage.schema.inquiries import (
    InquiryDetailRecord,
    InquiryFileRecord,
    InquiryItemRecord,
    InquiryRecord,
)
from app.storage.snapshots import once


class Inquiries:
    """Write and read the sheets of one transaction; lists leave out what `viewer` may not see."""

    def __init__(self, session: Session, viewer: StaffId | None = None) -> None:
        self._session = session
        self._viewer = viewer

    def add(
        self, request_id: RequestId, new: Inquiry, on: date, by: StaffId
    ) -> Sequence[InquiryId]:
        """Keep one sheet for each department that is asked."""
        return [self._add(request_id, new, department, on, by) for department in new.departments]

    def _add(
        self, request_id: RequestId, new: Inquiry, department: str, on: date, by: StaffId
    ) -> InquiryId:
        record = InquiryRecord(
            request_id=request_id,
            right_id=new.right_id,
            kind=new.kind,
            department=department,
            asked_on=on,
            due_on=new.due_on,
            asked_by=by,
        )
        self._session.add(record)
        self._session.flush()
        details = {"inquiry_id": record.id, "asked": new.asked, "answered_by_name": "", "note": ""}
        self._session.execute(insert(table_of(InquiryDetailRecord)).values(**details))
        return InquiryId(record.id)

    def answer(self, key: InquiryId, reply: Reply, by: StaffId) -> None:
        """Record what came back; what was recorded before of it gives way."""
        self._change(
            key,
            state="answered",
            answer=reply.answer,
            answered_on=reply.answered_on,
            recorded_by=by,
        )
        self._details(key, answered_by_name=reply.answered_by_name, note=reply.note)
        self._session.execute(delete(InquiryItemRecord).where(InquiryItemRecord.inquiry_id == key))
        rows = [_item_values(key, place, item) for place, item in enumerate(reply.items, start=1)]
        if rows:
            self._session.execute(insert(InquiryItemRecord), rows)

    def cancel(self, key: InquiryId, on: date, by: StaffId, reason: str) -> None:
        """Take a sheet back that is not needed, or went to the wrong department."""
        self._change(key, state="cancelled", answered_on=on, recorded_by=by)
        self._details(key, note=reason)

    def postpone(self, key: InquiryId, due_on: date) -> None:
        """Give the department until another day."""
        self._change(key, due_on=due_on)

    def find(self, key: InquiryId) -> InquiryRow | None:
        """Return one sheet."""
        return next(iter(self.rows([key])), None)

    def rows(self, keys: Sequence[int]) -> Sequence[InquiryRow]:
        """Return these sheets, in their order."""
        found = {row.id: row for page in batched(keys) for row in inquiry_rows(self._session, page)}
        return [found[InquiryId(key)] for key in keys if key in found]

    def of(self, request_id: RequestId) -> Sequence[InquiryRow]:
        """Return the sheets of a case, in the order in which they were sent."""
        return once(self._session, ("inquiries", request_id), lambda: self._of(request_id))

    def _of(self, request_id: RequestId) -> Sequence[InquiryRow]:
        query = select(InquiryRecord.id).where(InquiryRecord.request_id == request_id)
        return self.rows(list(self._session.execute(query.order_by(InquiryRecord.id)).scalars()))

    def ids(self, *, open_only: bool = True, due_before: date | None = None) -> Sequence[InquiryId]:
        """Return the keys of all cases that may be seen, the one first that is due first."""
        query = select(InquiryRecord.id).where(not_hidden(InquiryRecord.request_id, self._viewer))
        if open_only or due_before:
            query = query.where(InquiryRecord.state == "open")
        if due_before:
            query = query.where(InquiryRecord.due_on < due_before)
        found = self._session.execute(query.order_by(InquiryRecord.due_on, InquiryRecord.id))
        return [InquiryId(key) for key in found.scalars()]

    def items(self, key: InquiryId) -> Sequence[ItemDraft]:
        """Return what a department delivered, item by item."""
        query = select(InquiryItemRecord).where(InquiryItemRecord.inquiry_id == key)
        records = self._session.execute(query.order_by(InquiryItemRecord.position)).scalars()
        return [
            ItemDraft(one.name, one.content, one.obtained, one.purpose, of_child=one.of_child)
            for one in records
        ]

    def erase(self, request_ids: Sequence[int]) -> int:
        """Wipe words, items and papers of the sheets of these cases; say how many sheets."""
        query = select(InquiryRecord.id).where(InquiryRecord.request_id.in_(request_ids))
        keys = list(self._session.execute(query).scalars())
        for record in (InquiryDetailRecord, InquiryItemRecord):
            self._session.execute(delete(record).where(record.inquiry_id.in_(keys)))
        self._session.execute(
            update(InquiryFileRecord)
            .where(InquiryFileRecord.inquiry_id.in_(keys))
            .values(content=None, file_name=None)
        )
        return len(keys)

    def _change(self, key: InquiryId, **values: object) -> None:
        self._session.execute(
            update(InquiryRecord)
            .where(InquiryRecord.id == key)
            .values(edition=InquiryRecord.edition + 1, **values)
        )

    def _details(self, key: InquiryId, **values: object) -> None:
        self._session.execute(
            update(InquiryDetailRecord)
            .where(InquiryDetailRecord.inquiry_id == key)
            .values(**values)
        )


def _item_values(key: InquiryId, place: int, item: ItemDraft) -> dict[str, object]:
    return {
        "inquiry_id": key,
        "position": place,
        "name": item.name.strip(),
        "content": item.content.strip(),
        "obtained": item.obtained.strip(),
        "purpose": item.purpose.strip(),
        "of_child": item.of_child,
    }
