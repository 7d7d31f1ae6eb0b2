"""Find the cases for a child who also stands in another member's registration (P-14, L-06)."""

from collections.abc import Sequence
from functools import cache

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import Session, aliased

from app.rules.guardians import GRANDCHILD
from app.rules.requesters import OF_A_CHILD, RequesterKind
from app.rules.rights import Remedy
from app.storage.pages import KEYS, given
from app.storage.schema.children import ChildRecord, GuardianshipRecord
from app.storage.schema.members import MemberRecord
from app.storage.schema.requests import RequestRecord, RequestSubjectRecord, RightRecord

_OWN, _OTHER = aliased(GuardianshipRecord), aliased(GuardianshipRecord)
_ASKS, _HOLDS, _ELSE = aliased(MemberRecord), aliased(MemberRecord), aliased(MemberRecord)
_MINE, _THEIRS, _CHOSEN = aliased(ChildRecord), aliased(ChildRecord), aliased(ChildRecord)
_CHANGES = [one.value for one in (Remedy.correction, Remedy.erasure)]
_GONE = ("deceased", "erased")


def shared_children(session: Session, ids: Sequence[int]) -> frozenset[int]:
    """Name the cases for a child in which another member's word may count beside the asker's.

    That is so where she is under 秘匿, where 親権 is joint or not known, and where what stands
    in both registrations would change. A child who asks for herself is not meant.
    """
    return frozenset(session.execute(_asked(), {KEYS: list(ids)}).scalars())


@cache
def _asked() -> Select[int]:
    subjects, member = RequestSubjectRecord, func.coalesce(_ASKS.merged_into, _ASKS.id)
    other = func.coalesce(_ELSE.merged_into, _ELSE.id)
    child = func.coalesce(_MINE.merged_into, _MINE.id)
    return (
        select(RequestRecord.id)
        .outerjoin(subjects, subjects.request_id == RequestRecord.id)
        .join(_ASKS, _ASKS.id == RequestRecord.member_id)
        .join(_HOLDS, func.coalesce(_HOLDS.merged_into, _HOLDS.id) == member)
        .join(_OWN, and_(_OWN.member_id == _HOLDS.id, _OWN.ended_on.is_(None)))
        .join(_MINE, _MINE.id == _OWN.child_id)
        .join(_THEIRS, func.coalesce(_THEIRS.merged_into, _THEIRS.id) == child)
        .join(_OTHER, and_(_OTHER.child_id == _THEIRS.id, _OTHER.ended_on.is_(None)))
        .join(_ELSE, and_(_ELSE.id == _OTHER.member_id, _ELSE.state.not_in(_GONE)))
        .where(RequestRecord.id.in_(given()), other != member, _is_meant(child))
        .where(RequestRecord.requester_kind != RequesterKind.subject.value)
        .where(or_(_ELSE.confidential.is_(True), _open(_OWN), _open(_OTHER), _changes()))
    )


def _is_meant(child: ColumnElement[int]) -> ColumnElement[bool]:
    """Keep the child that was chosen; where none was, any child of the member may be meant."""
    subjects = RequestSubjectRecord
    root = func.coalesce(_CHOSEN.merged_into, _CHOSEN.id)
    named = select(root).where(_CHOSEN.id == subjects.child_id).correlate(subjects)
    kinds = [kind.value for kind in OF_A_CHILD]
    for_one = or_(subjects.kind == "child", RequestRecord.requester_kind.in_(kinds))
    return or_(child == named.scalar_subquery(), and_(subjects.child_id.is_(None), for_one))


def _open(tie: type[GuardianshipRecord]) -> ColumnElement[bool]:
    """Tell whether 親権 is joint, or not known of an adult who may have it."""
    unknown = and_(tie.custody == "unknown", tie.relationship_word != GRANDCHILD)
    return or_(tie.custody == "joint", unknown)


def _changes() -> ColumnElement[bool]:
    rights = select(RightRecord.id).where(
        RightRecord.request_id == RequestRecord.id, RightRecord.remedy.in_(_CHANGES)
    )
    return rights.exists()
