"""Read of each case its own row and all that there is one of: papers, subject, names on record."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, exists, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from app.rules.ids import StaffId
from app.storage.case_sight import visible_to
from app.storage.pages import KEYS, given
from app.storage.schema.children import ChildDetailRecord, ChildRecord
from app.storage.schema.inquiries import InquiryRecord
from app.storage.schema.judgments import JudgmentRecord, RecusalRecord, RequestViewerRecord
from app.storage.schema.members import MemberDetailRecord, MemberRecord
from app.storage.schema.requests import (
    IdentityCheckRecord,
    RequestDetailRecord,
    RequestRecord,
    RequestSubjectRecord,
    StopRecord,
)

# Aliased once: naming anew all columns of a wide table took most of the time of each question.
_NAMED, _STANDING = aliased(MemberRecord), aliased(MemberRecord)
_CHILD = aliased(ChildRecord)


class CaseCore(NamedTuple):
    """Hold one row of a case.

    What was erased, or never was, is None; the member is who stands for her. The last five tell
    whether there is anything of a kind at all: of most cases there is not, and what there is
    nothing of is not asked for.
    """

    record: RequestRecord
    requester_name: str | None
    typed: str | None
    identity: IdentityCheckRecord | None
    subject: str | None
    child_id: int | None
    member_state: str | None
    member_since_on: date | None
    member_shielded: bool | None
    member_named: int | None
    member_name: str | None
    member_kana: str | None
    child_named: int | None
    child_name: str | None
    child_kana: str | None
    judged: bool
    asked: bool
    stopped: bool
    recused: bool
    viewed: bool


def cores(session: Session, ids: Sequence[int], viewer: StaffId | None) -> Sequence[CaseCore]:
    """Return the rows of these cases, as far as the viewer may see them."""
    return [CaseCore(*row) for row in session.execute(_query(viewer), {KEYS: list(ids)})]


@cache
def _query(viewer: StaffId | None) -> Select[*tuple[Any, ...]]:
    details, subjects = RequestDetailRecord, RequestSubjectRecord
    member, child = MemberDetailRecord, ChildDetailRecord
    return (
        select(*_columns())
        .select_from(RequestRecord)
        .outerjoin(details, details.request_id == RequestRecord.id)
        .outerjoin(IdentityCheckRecord, IdentityCheckRecord.request_id == RequestRecord.id)
        .outerjoin(subjects, subjects.request_id == RequestRecord.id)
        .outerjoin(_NAMED, _NAMED.id == RequestRecord.member_id)
        .outerjoin(_STANDING, _STANDING.id == func.coalesce(_NAMED.merged_into, _NAMED.id))
        .outerjoin(member, member.member_id == _STANDING.id)
        .outerjoin(_CHILD, _CHILD.id == subjects.child_id)
        .outerjoin(child, child.child_id == func.coalesce(_CHILD.merged_into, _CHILD.id))
        .where(RequestRecord.id.in_(given()), visible_to(viewer))
    )


def _columns() -> Iterator[Any]:
    """Yield the columns in the order of the fields."""
    details, subjects = RequestDetailRecord, RequestSubjectRecord
    member, child = MemberDetailRecord, ChildDetailRecord
    yield from (RequestRecord, details.requester_name, details.typed, IdentityCheckRecord)
    yield from (subjects.kind, subjects.child_id)
    yield from (_STANDING.state, _STANDING.state_since_on, _STANDING.confidential)
    yield from (member.member_id, member.name, member.kana)
    yield from (child.child_id, child.name, child.kana)
    yield from (_any(JudgmentRecord.request_id), _any(InquiryRecord.request_id))
    yield from (_any(StopRecord.request_id), _any(RecusalRecord.request_id))
    yield _any(RequestViewerRecord.request_id)


def _any(case_id: InstrumentedAttribute[int]) -> ColumnElement[bool]:
    return exists().where(case_id == RequestRecord.id).correlate(RequestRecord)
