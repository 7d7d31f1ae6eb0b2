"""Find the cases of members who have died (OFFICE L-21)."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from app.storage.schema.members import MemberRecord
from app.storage.schema.requests import RequestRecord

# Aliased once: naming anew all columns of a wide table took most of the time of each question.
_NAMED, _STANDING = aliased(MemberRecord), aliased(MemberRecord)


def deaths(session: Session, ids: Sequence[int]) -> Mapping[int, date]:
    """Return by case on which day the member died, whoever stands for her registration now."""
    query = (
        select(RequestRecord.id, _STANDING.state_since_on)
        .join(_NAMED, _NAMED.id == RequestRecord.member_id)
        .join(_STANDING, _STANDING.id == func.coalesce(_NAMED.merged_into, _NAMED.id))
        .where(RequestRecord.id.in_(ids), _STANDING.state == "deceased")
    )
    return {key: day for key, day in session.execute(query) if day is not None}
