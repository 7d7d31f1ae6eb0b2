"""Find the cases about a member under 秘匿 in which somebody else asks, or seems to (L-06)."""

import json
from collections.abc import Sequence

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, aliased

from app.rules.identity import OF_A_CHILD, RequesterKind
from app.rules.request_drafts import SubjectKind
from app.rules.subjects import is_same_person
from app.storage.recognition import RECOGNISED
from app.storage.schema.members import MemberDetailRecord, MemberRecord
from app.storage.schema.requests import RequestDetailRecord, RequestRecord, RequestSubjectRecord

_BY_NAME = frozenset(kind.value for kind in (RequesterKind.subject, *OF_A_CHILD))
"""Who may be the member herself; whoever else asks acts for her."""
_ROOT = aliased(MemberRecord)


def shielded_members(session: Session, ids: Sequence[int]) -> frozenset[int]:
    """Name the cases about a member under 秘匿 whose requester is not known to be herself.

    A reason why the names differ is what the clerk was told; it proves nothing here.
    """
    details, subjects, member = RequestDetailRecord, RequestSubjectRecord, MemberDetailRecord
    not_a_childs = or_(
        subjects.request_id.is_(None),
        subjects.child_id.is_(None) & (subjects.kind != SubjectKind.child.value),
    )
    query = (
        select(
            RequestRecord.id,
            RequestRecord.requester_kind,
            details.requester_name,
            details.typed,
            member.name,
            member.kana,
        )
        .join(MemberRecord, MemberRecord.id == RequestRecord.member_id)
        .join(_ROOT, _ROOT.id == func.coalesce(MemberRecord.merged_into, MemberRecord.id))
        .outerjoin(member, member.member_id == _ROOT.id)
        .outerjoin(details, details.request_id == RequestRecord.id)
        .outerjoin(subjects, subjects.request_id == RequestRecord.id)
        .where(RequestRecord.id.in_(ids), _ROOT.confidential.is_(True), not_a_childs)
        .where(RequestRecord.requester_kind != "")
    )
    return frozenset(
        key
        for key, kind, name, typed, hers, kana in session.execute(query)
        if kind not in _BY_NAME or not _is_herself(name, typed, hers, kana)
    )


def _is_herself(name: str | None, typed: str | None, hers: str | None, kana: str | None) -> bool:
    draft = json.loads(typed or "{}")
    if draft.get(RECOGNISED):
        return True
    return is_same_person(name or "", draft.get("requester_kana", ""), hers or "", kana or "")
