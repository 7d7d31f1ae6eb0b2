"""Find the cases about a child that another adult asks for, or that stands under 秘匿 (L-06)."""

import json
from collections.abc import Sequence

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session, aliased

from app.rules.identity import OF_A_CHILD, RequesterKind
from app.rules.request_drafts import SubjectKind
from app.rules.scopes import Asker, Named, who_asks
from app.storage.recognition import RECOGNISED
from app.storage.schema.children import ChildDetailRecord, ChildRecord, GuardianshipRecord
from app.storage.schema.members import MemberDetailRecord, MemberRecord
from app.storage.schema.requests import RequestDetailRecord, RequestRecord, RequestSubjectRecord

_ROOT = aliased(MemberRecord)
_CHILD = aliased(ChildRecord)
_OWN, _WHOLE = aliased(ChildRecord), aliased(ChildRecord)
_Beside = tuple[str, str, str | None, MemberDetailRecord | None, ChildDetailRecord | None]


def about_children(session: Session, ids: Sequence[int]) -> frozenset[int]:
    """Name the cases in which a child's data are asked for."""
    query = select(RequestSubjectRecord.request_id).where(
        RequestSubjectRecord.request_id.in_(ids), _CHILDS
    )
    return frozenset(session.execute(query).scalars())


def another_adults(session: Session, ids: Sequence[int]) -> frozenset[int]:
    """Name the cases for a child whose requester is neither the child nor the member."""
    details, subjects, child = RequestDetailRecord, RequestSubjectRecord, ChildDetailRecord
    query = (
        select(
            RequestRecord,
            details.requester_name,
            details.typed,
            subjects.kind,
            MemberDetailRecord,
            child,
        )
        .join(details, details.request_id == RequestRecord.id)
        .outerjoin(subjects, subjects.request_id == RequestRecord.id)
        .outerjoin(MemberRecord, MemberRecord.id == RequestRecord.member_id)
        .outerjoin(_ROOT, _ROOT.id == func.coalesce(MemberRecord.merged_into, MemberRecord.id))
        .outerjoin(MemberDetailRecord, MemberDetailRecord.member_id == _ROOT.id)
        .outerjoin(_CHILD, _CHILD.id == subjects.child_id)
        .outerjoin(child, child.child_id == func.coalesce(_CHILD.merged_into, _CHILD.id))
        .where(RequestRecord.id.in_(ids), _for_a_child())
    )
    return frozenset(
        record.id
        for record, name, typed, kind, member, child in session.execute(query)
        if _is_another(record, (name, typed, kind, member, child))
    )


def shielded_children(session: Session, ids: Sequence[int]) -> frozenset[int]:
    """Name the cases for a child under 秘匿; where none is named, any child of the member counts.

    A child who asks for herself is not meant.
    """
    subjects = RequestSubjectRecord
    asked = (
        select(RequestRecord.id)
        .outerjoin(subjects, subjects.request_id == RequestRecord.id)
        .outerjoin(
            GuardianshipRecord,
            (GuardianshipRecord.member_id == RequestRecord.member_id)
            & GuardianshipRecord.ended_on.is_(None),
        )
        .join(_OWN, _OWN.id == func.coalesce(subjects.child_id, GuardianshipRecord.child_id))
        .join(_WHOLE, _WHOLE.id == func.coalesce(_OWN.merged_into, _OWN.id))
        .where(RequestRecord.id.in_(ids), _for_a_child(), _WHOLE.confidential.is_(True))
        .where(RequestRecord.requester_kind != RequesterKind.subject.value)
    )
    return frozenset(session.execute(asked).scalars())


_CHILDS = or_(
    RequestSubjectRecord.child_id.is_not(None),
    RequestSubjectRecord.kind == SubjectKind.child.value,
)


def _for_a_child() -> ColumnElement[bool]:
    return or_(RequestRecord.requester_kind.in_([kind.value for kind in OF_A_CHILD]), _CHILDS)


def _is_another(record: RequestRecord, beside: _Beside) -> bool:
    name, typed, subject, member, child = beside
    # Of somebody who is on no record nothing is held that another could learn.
    if record.member_id is None and child is None:
        return False
    draft = json.loads(typed)
    if draft.get(RECOGNISED):
        return False
    asker = who_asks(
        RequesterKind(record.requester_kind) if record.requester_kind else None,
        Named(name, draft.get("requester_kana", "")),
        member=None if member is None else Named(member.name, member.kana),
        child=_named(child, draft),
        about_child=child is not None or subject == SubjectKind.child.value,
    )
    return asker is Asker.another


def _named(child: ChildDetailRecord | None, draft: dict[str, str]) -> Named:
    """Return the child's names on record, or as they were typed where none was chosen."""
    if child is not None:
        return Named(child.name, child.kana)
    return Named(draft.get("subject_name", ""), draft.get("subject_kana", ""))
