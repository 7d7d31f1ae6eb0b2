"""Find the cases about a child that another adult asks for, or that stands under 秘匿 (L-06)."""

import json
from collections.abc import Sequence

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session, aliased

from app.rules.identity import OF_A_CHILD, RequesterKind
from app.rules.subjects import is_same_person
from app.storage.schema.children import ChildRecord, GuardianshipRecord
from app.storage.schema.members import MemberDetailRecord, MemberRecord
from app.storage.schema.requests import RequestDetailRecord, RequestRecord, RequestSubjectRecord

_ROOT = aliased(MemberRecord)


def another_adults(session: Session, ids: Sequence[int]) -> frozenset[int]:
    """Name the cases for a child whose requester is not the member of the registration."""
    details, subjects = RequestDetailRecord, RequestSubjectRecord
    query = (
        select(
            RequestRecord.id,
            details.requester_name,
            details.typed,
            subjects.child_id,
            MemberDetailRecord,
        )
        .join(details, details.request_id == RequestRecord.id)
        .outerjoin(subjects, subjects.request_id == RequestRecord.id)
        .outerjoin(MemberRecord, MemberRecord.id == RequestRecord.member_id)
        .outerjoin(_ROOT, _ROOT.id == func.coalesce(MemberRecord.merged_into, MemberRecord.id))
        .outerjoin(MemberDetailRecord, MemberDetailRecord.member_id == _ROOT.id)
        .where(RequestRecord.id.in_(ids), _for_a_child())
    )
    return frozenset(
        key
        for key, name, typed, child_id, member in session.execute(query)
        if _is_another(name, typed, member, about_a_child=child_id is not None)
    )


def shielded_children(session: Session, ids: Sequence[int]) -> frozenset[int]:
    """Name the cases for a child under 秘匿; where none is named, any child of the member counts.

    A child who asks for herself is not meant.
    """
    subjects, own, root = RequestSubjectRecord, aliased(ChildRecord), aliased(ChildRecord)
    asked = (
        select(RequestRecord.id)
        .outerjoin(subjects, subjects.request_id == RequestRecord.id)
        .outerjoin(
            GuardianshipRecord,
            (GuardianshipRecord.member_id == RequestRecord.member_id)
            & GuardianshipRecord.ended_on.is_(None),
        )
        .join(own, own.id == func.coalesce(subjects.child_id, GuardianshipRecord.child_id))
        .join(root, root.id == func.coalesce(own.merged_into, own.id))
        .where(RequestRecord.id.in_(ids), _for_a_child(), root.confidential.is_(True))
    )
    return frozenset(session.execute(asked).scalars())


def _for_a_child() -> ColumnElement[bool]:
    return or_(
        RequestRecord.requester_kind.in_([kind.value for kind in OF_A_CHILD]),
        RequestSubjectRecord.child_id.is_not(None)
        & (RequestRecord.requester_kind != RequesterKind.subject.value),
    )


def _is_another(
    name: str, typed: str, member: MemberDetailRecord | None, *, about_a_child: bool
) -> bool:
    if member is None:
        return about_a_child
    kana = json.loads(typed).get("requester_kana", "")
    return not is_same_person(name, kana, member.name, member.kana)
