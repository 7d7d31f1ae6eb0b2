"""Find the cases of members who have died (OFFICE L-21)."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from app.storage.schema.members import MemberRecord
from app.storage.schema.requests import RequestRecord


def deaths(session: Session, ids: Sequence[int]) -> Mapping[int, date]:
    """Return by case on which day the member died, whoever stands for her registration now."""
    named, standing = aliased(MemberRecord), aliased(MemberRecord)
    query = (
        select(RequestRecord.id, standing.state_since_on)
        .join(named, named.id == RequestRecord.member_id)
        .join(standing, standing.id == func.coalesce(named.merged_into, named.id))
        .where(RequestRecord.id.in_(ids), standing.state == "deceased")
    )
    return {key: day for key, day in session.execute(query) if day is not None}
