"""Keep who approved or returned what, in which manner, and which of it the head has yet to read."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Select, func, select, update
from sqlalchemy.orm import Session

from app.rules.approvals import Manner, Verdict
from app.rules.ids import ApprovalId, LetterDraftId, RequestId, RightId, StaffId
from app.storage.case_sight import not_hidden, visible_to
from app.storage.schema.approvals import ApprovalRecord, LetterDraftRecord
from app.storage.schema.requests import RequestRecord, RightRecord


@dataclass(frozen=True)
class NewApproval:
    """Hold one decision about to be recorded; `batch` joins what one act approved."""

    verdict: Verdict
    manner: Manner
    decided_by: StaffId
    decided_on: date
    right_id: RightId | None = None
    draft_id: LetterDraftId | None = None
    paper_document: str = ""
    batch: int | None = None


@dataclass(frozen=True)
class ApprovalRow:
    """Show one decision; `read_on` is the later reading by the head."""

    id: ApprovalId
    request_id: RequestId | None
    right_id: RightId | None
    draft_id: LetterDraftId | None
    verdict: Verdict
    manner: Manner
    decided_by: StaffId
    decided_on: date
    paper_document: str
    batch: int | None
    recorded_by: StaffId
    read_on: date | None
    read_by: StaffId | None


class Approvals:
    """Write and read the approvals of one transaction; those of hidden cases are not there."""

    def __init__(self, session: Session, viewer: StaffId | None = None) -> None:
        self._session = session
        self._viewer = viewer

    def add(self, new: NewApproval, by: StaffId, at: datetime) -> ApprovalId:
        """Record one decision."""
        record = ApprovalRecord(
            right_id=new.right_id,
            draft_id=new.draft_id,
            verdict=new.verdict.value,
            manner=new.manner.value,
            decided_by=new.decided_by,
            decided_on=new.decided_on,
            paper_document=new.paper_document,
            batch=new.batch,
            recorded_at=at,
            recorded_by=by,
        )
        self._session.add(record)
        self._session.flush()
        return ApprovalId(record.id)

    def read(self, key: ApprovalId, by: StaffId, on: date) -> None:
        """Record that the head has read what a deputy approved."""
        table = update(ApprovalRecord).where(ApprovalRecord.id == key)
        self._session.execute(table.values(read_on=on, read_by=by))

    def of_right(self, right_id: RightId) -> Sequence[ApprovalRow]:
        """Return the decisions on the answer to a right, the oldest first."""
        return self._rows(_seen(self._viewer).where(ApprovalRecord.right_id == right_id))

    def unread(self) -> Sequence[ApprovalRow]:
        """Return what deputies approved and no head has read, the oldest first."""
        deputised = ApprovalRecord.manner == Manner.deputy.value
        return self._rows(_seen(self._viewer).where(deputised, ApprovalRecord.read_on.is_(None)))

    def find(self, key: ApprovalId) -> ApprovalRow | None:
        """Find one decision."""
        return next(iter(self._rows(_seen(self._viewer).where(ApprovalRecord.id == key))), None)

    def waiting_rights(self) -> Sequence[tuple[RequestId, RightId]]:
        """Return the rights whose answers went round and came to nobody's decision yet."""
        query = (
            select(RightRecord.request_id, RightRecord.id)
            .join(RequestRecord, RequestRecord.id == RightRecord.request_id)
            .where(RightRecord.submitted_on.is_not(None), RightRecord.approved_on.is_(None))
            .where(RightRecord.answered_on.is_(None), RightRecord.outcome != "withdrawn")
            .where(RequestRecord.closed_on.is_(None), RequestRecord.handed_on.is_(None))
            .where(visible_to(self._viewer))
            .order_by(RightRecord.submitted_on, RightRecord.id)
        )
        return [(RequestId(case), RightId(right)) for case, right in self._session.execute(query)]

    def _rows(self, query: Select[ApprovalRecord, int | None]) -> Sequence[ApprovalRow]:
        found = self._session.execute(query.order_by(ApprovalRecord.id))
        return [_row(record, case) for record, case in found]


def _seen(viewer: StaffId | None) -> Select[ApprovalRecord, int | None]:
    case = func.coalesce(RightRecord.request_id, LetterDraftRecord.request_id)
    return (
        select(ApprovalRecord, case)
        .outerjoin(RightRecord, RightRecord.id == ApprovalRecord.right_id)
        .outerjoin(LetterDraftRecord, LetterDraftRecord.id == ApprovalRecord.draft_id)
        .where(not_hidden(RightRecord.request_id, viewer))
        .where(not_hidden(LetterDraftRecord.request_id, viewer))
    )


def _row(record: ApprovalRecord, case: int | None) -> ApprovalRow:
    return ApprovalRow(
        id=ApprovalId(record.id),
        request_id=None if case is None else RequestId(case),
        right_id=None if record.right_id is None else RightId(record.right_id),
        draft_id=None if record.draft_id is None else LetterDraftId(record.draft_id),
        verdict=Verdict(record.verdict),
        manner=Manner(record.manner),
        decided_by=StaffId(record.decided_by),
        decided_on=record.decided_on,
        paper_document=record.paper_document,
        batch=record.batch,
        recorded_by=StaffId(record.recorded_by),
        read_on=record.read_on,
        read_by=None if record.read_by is None else StaffId(record.read_by),
    )
