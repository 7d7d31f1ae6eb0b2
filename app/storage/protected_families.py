"""Find whose letters show where a child under 秘匿 may live (OFFICE L-06)."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from app.rules.ids import MemberId
from app.storage.pages import batched
from app.storage.schema.children import ChildRecord, GuardianshipRecord

_OWN, _ROOT = aliased(ChildRecord), aliased(ChildRecord)


def with_protected_child(session: Session, ids: Sequence[int]) -> frozenset[MemberId]:
    """Name those of these members with whom a child under 秘匿 stands now."""
    found: set[MemberId] = set()
    for page in batched(ids):
        query = (
            select(GuardianshipRecord.member_id)
            .join(_OWN, _OWN.id == GuardianshipRecord.child_id)
            .join(_ROOT, _ROOT.id == func.coalesce(_OWN.merged_into, _OWN.id))
            .where(GuardianshipRecord.member_id.in_(page), _ROOT.confidential.is_(True))
            .where(GuardianshipRecord.ended_on.is_(None))
        )
        found.update(MemberId(key) for key in session.execute(query).scalars() if key is not None)
    return frozenset(found)
