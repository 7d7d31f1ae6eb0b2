"""Show the rows of the consent ledger; nothing mapped leaves with them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Row, Select, exists, func, select
from sqlalchemy.orm import Session, aliased

from app.rules.ids import ChildId, ConsentId, MemberId
from app.storage.pages import KEYS, given
from app.storage.schema.children import ChildDetailRecord, ChildRecord
from app.storage.schema.consents import (
    ConsentDetailRecord,
    ConsentRecord,
    EvidenceRecord,
    NoticeRecord,
)
from app.storage.schema.members import MemberDetailRecord, MemberRecord
from app.storage.schema.policy import PolicyVersionRecord
from app.storage.schema.staff import StaffRecord

_OWN = aliased(MemberRecord)
_CORRECTION = aliased(ConsentRecord)
SURVIVOR = func.coalesce(_OWN.merged_into, _OWN.id)
CORRECTED = exists().where(_CORRECTION.corrects_id == ConsentRecord.id)
"""Whether a later row stands for this one."""


@dataclass(frozen=True)
class ConsentRow:
    """Show one answer, under the member who stands for merged doubles.

    What can be erased is then empty: `receiver`, `note`, `consenter_name`, `kept_at`, the names.
    `corrected_by` is the row that stands for this one, `corrects_id` the one it stands for.
    `recorded_code` is the code under which it was recorded: another one where doubles were merged.
    """

    id: ConsentId
    member_id: MemberId
    member_code: str
    member_name: str
    answer: str
    version_on: date
    inferred: bool
    given_on: date
    method: str
    receiver: str
    note: str
    text_sha256: str
    recorded_at: datetime
    recorded_by: str
    child_id: ChildId | None = None
    child_name: str = ""
    consenter: str = "self"
    relationship: str = ""
    consenter_name: str = ""
    kept_at: str = ""
    corrects_id: ConsentId | None = None
    corrected_by: ConsentId | None = None
    evidence_count: int = 0
    notice_on: date | None = None
    recorded_code: str = ""


def consent_rows(session: Session, ids: Sequence[int]) -> Iterator[ConsentRow]:
    """Read the rows of these keys, in any order."""
    return (_row(found) for found in session.execute(_shown(), {KEYS: list(ids)}))


def with_members(query: Select[int]) -> Select[int]:
    """Join to each row the member who stands for merged doubles."""
    return query.join(_OWN, _OWN.id == ConsentRecord.member_id).join(
        MemberRecord, MemberRecord.id == SURVIVOR
    )


@cache
def _shown() -> Select[*tuple[Any, ...]]:
    return _joined(select(*_columns())).where(ConsentRecord.id.in_(given()))


def _columns() -> Sequence[Any]:
    evidence = (
        select(func.count())
        .where(EvidenceRecord.consent_id == ConsentRecord.id)
        .correlate(ConsentRecord)
        .scalar_subquery()
    )
    return (
        ConsentRecord,
        ConsentDetailRecord,
        MemberRecord.id.label("member_id"),
        MemberRecord.member_code,
        MemberDetailRecord.name.label("member_name"),
        PolicyVersionRecord.in_force_on.label("version_on"),
        StaffRecord.name.label("recorded_by"),
        ChildDetailRecord.name.label("child_name"),
        NoticeRecord.shown_on.label("notice_on"),
        _CORRECTION.id.label("corrected_by"),
        _OWN.member_code.label("recorded_code"),
        evidence.label("evidence_count"),
    )


def _joined(query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    """Join what the ledger points to; what was erased is missing."""
    child = func.coalesce(ChildRecord.merged_into, ChildRecord.id)
    return (
        query.join(_OWN, _OWN.id == ConsentRecord.member_id)
        .join(MemberRecord, MemberRecord.id == SURVIVOR)
        .join(PolicyVersionRecord, PolicyVersionRecord.id == ConsentRecord.policy_version_id)
        .join(StaffRecord, StaffRecord.id == ConsentRecord.recorded_by)
        .outerjoin(MemberDetailRecord, MemberDetailRecord.member_id == MemberRecord.id)
        .outerjoin(ConsentDetailRecord, ConsentDetailRecord.consent_id == ConsentRecord.id)
        .outerjoin(ChildRecord, ChildRecord.id == ConsentRecord.child_id)
        .outerjoin(ChildDetailRecord, ChildDetailRecord.child_id == child)
        .outerjoin(NoticeRecord, NoticeRecord.id == ConsentRecord.notice_id)
        .outerjoin(_CORRECTION, _CORRECTION.corrects_id == ConsentRecord.id)
    )


def _row(found: Row[*tuple[Any, ...]]) -> ConsentRow:
    record, detail = found.ConsentRecord, found.ConsentDetailRecord
    return ConsentRow(
        id=ConsentId(record.id),
        member_id=MemberId(found.member_id),
        member_code=found.member_code,
        member_name=found.member_name or "",
        answer=record.answer,
        version_on=found.version_on,
        inferred=record.inferred,
        given_on=record.given_on,
        method=record.method,
        receiver=detail.receiver if detail else "",
        note=detail.note if detail else "",
        text_sha256=record.text_sha256,
        recorded_at=record.recorded_at,
        recorded_by=found.recorded_by,
        child_id=record.child_id,
        child_name=found.child_name or "",
        consenter=record.consenter,
        relationship=record.relationship_word,
        consenter_name=detail.consenter_name if detail else "",
        kept_at=detail.kept_at if detail else "",
        corrects_id=record.corrects_id,
        corrected_by=found.corrected_by,
        evidence_count=found.evidence_count,
        notice_on=found.notice_on,
        recorded_code=found.recorded_code,
    )
