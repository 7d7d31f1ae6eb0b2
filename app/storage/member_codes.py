"""Find members by many codes at once."""

from collections.abc import Mapping, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.rules.ids import MemberId
from app.storage.pages import batched
from app.storage.schema.members import MemberRecord


def by_codes(session: Session, codes: Sequence[str]) -> Mapping[str, MemberId]:
    """Return who has each of these codes; the code of a merged double finds who stands for it."""
    standing_for = func.coalesce(MemberRecord.merged_into, MemberRecord.id)
    query = select(MemberRecord.member_code, standing_for)
    return {
        code: MemberId(key)
        for page in batched(codes)
        for code, key in session.execute(query.where(MemberRecord.member_code.in_(page)))
    }
