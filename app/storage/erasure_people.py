"""Find which children are a member's alone, and which are another registered adult's too."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session, aliased

from app.rules.ids import ChildId, MemberId
from app.storage.schema.children import ChildRecord, GuardianshipRecord
from app.storage.schema.members import MemberRecord

_ROOT = func.coalesce(ChildRecord.merged_into, ChildRecord.id)


@dataclass(frozen=True)
class OwnChildren:
    """Hold the records of children that go with a member, and who stays as another adult's."""

    alone: tuple[ChildId, ...]
    shared: tuple[ChildId, ...]


def children_of(session: Session, family: Sequence[MemberId]) -> OwnChildren:
    """Sort the children ever tied to a member; who was parted from her goes with her too."""
    tied = _roots(session, GuardianshipRecord.member_id.in_(family))
    others = {root for root in tied if _others(session, root, family)}
    now = _roots(
        session, GuardianshipRecord.member_id.in_(family) & GuardianshipRecord.ended_on.is_(None)
    )
    return OwnChildren(
        alone=records_of(session, [key for key in tied if key not in others]),
        shared=tuple(ChildId(key) for key in tied if key in others and key in now),
    )


def records_of(session: Session, roots: Sequence[int]) -> tuple[ChildId, ...]:
    """Return the records of these children, merged doubles included."""
    query = select(ChildRecord.id).where(_ROOT.in_(roots)).order_by(ChildRecord.id)
    return tuple(ChildId(key) for key in session.execute(query).scalars())


def adults_of(session: Session, children: Sequence[int]) -> tuple[MemberId, ...]:
    """Return the members with whom these records of children are registered, doubles included."""
    own = aliased(MemberRecord)
    tied = (
        select(func.coalesce(own.merged_into, own.id))
        .join(GuardianshipRecord, GuardianshipRecord.member_id == own.id)
        .where(GuardianshipRecord.child_id.in_(children))
    )
    standing = func.coalesce(MemberRecord.merged_into, MemberRecord.id)
    query = select(MemberRecord.id).where(standing.in_(tied)).order_by(MemberRecord.id)
    return tuple(MemberId(key) for key in session.execute(query).scalars())


def _roots(session: Session, condition: ColumnElement[bool]) -> Sequence[int]:
    query = (
        select(_ROOT)
        .join(GuardianshipRecord, GuardianshipRecord.child_id == ChildRecord.id)
        .where(condition)
        .distinct()
        .order_by(_ROOT)
    )
    return list(session.execute(query).scalars())


def _others(session: Session, root: int, family: Sequence[MemberId]) -> Sequence[MemberId]:
    query = (
        select(GuardianshipRecord.member_id)
        .join(ChildRecord, ChildRecord.id == GuardianshipRecord.child_id)
        .join(MemberRecord, MemberRecord.id == GuardianshipRecord.member_id)
        .where(
            _ROOT.in_([root]),
            GuardianshipRecord.ended_on.is_(None),
            GuardianshipRecord.member_id.not_in(family),
            MemberRecord.state == "active",
        )
    )
    return [MemberId(key) for key in session.execute(query).scalars() if key is not None]
