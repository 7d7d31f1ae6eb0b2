"""Show the letters that wait for an approval, each with its newest decision."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.rules.approvals import DraftState, Manner, Verdict
from app.rules.ids import LetterDraftId, LetterId, MemberId, RequestId, StaffId
from app.storage.schema.approvals import ApprovalRecord, LetterDraftRecord

_STATES: Mapping[str, DraftState] = {
    Verdict.approved.value: DraftState.approved,
    Verdict.returned.value: DraftState.returned,
}


@dataclass(frozen=True)
class LetterDraftRow:
    """Show one draft without its pages; `gone`: they were erased, or it has ended."""

    id: LetterDraftId
    kind: str
    act: str
    request_id: RequestId | None
    member_id: MemberId | None
    digest: str
    typed: Mapping[str, str]
    gone: bool
    drafted_by: StaffId
    submitted_at: datetime
    returned_reason: str
    state: DraftState
    letter_id: LetterId | None = None
    decided_by: StaffId | None = None
    decided_on: date | None = None
    manner: Manner | None = None


def rows_of(session: Session, records: Sequence[LetterDraftRecord]) -> Sequence[LetterDraftRow]:
    """Return these drafts with where each stands."""
    query = select(ApprovalRecord).where(ApprovalRecord.draft_id.in_([one.id for one in records]))
    decided = session.execute(query.order_by(ApprovalRecord.id)).scalars()
    newest = {one.draft_id: one for one in decided}
    return [_row(record, newest.get(record.id)) for record in records]


def _row(record: LetterDraftRecord, decided: ApprovalRecord | None) -> LetterDraftRow:
    return LetterDraftRow(
        id=LetterDraftId(record.id),
        kind=record.kind,
        act=record.act,
        request_id=None if record.request_id is None else RequestId(record.request_id),
        member_id=None if record.member_id is None else MemberId(record.member_id),
        digest=record.digest,
        typed=json.loads(record.typed) if record.typed else {},
        gone=record.pdf is None,
        drafted_by=StaffId(record.drafted_by),
        submitted_at=record.submitted_at,
        returned_reason=record.returned_reason,
        state=_state(record, decided),
        letter_id=None if record.letter_id is None else LetterId(record.letter_id),
        decided_by=StaffId(decided.decided_by) if decided else None,
        decided_on=decided.decided_on if decided else None,
        manner=Manner(decided.manner) if decided else None,
    )


def _state(record: LetterDraftRecord, decided: ApprovalRecord | None) -> DraftState:
    if record.ended_on is not None:
        return DraftState.ended
    return DraftState.waiting if decided is None else _STATES[decided.verdict]
