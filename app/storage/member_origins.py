"""Know when each member was entered: it stays after an erasure, and no two people share it."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.rules.ids import MemberId
from app.storage.pages import batched
from app.storage.schema.members import MemberRecord


def member_origins(session: Session, members: Sequence[MemberId]) -> Mapping[MemberId, datetime]:
    """Return the moment at which each of these was entered; who is not there is left out."""
    found: dict[MemberId, datetime] = {}
    query = select(MemberRecord.id, MemberRecord.entered_at)
    for page in batched(list(dict.fromkeys(members))):
        for key, at in session.execute(query.where(MemberRecord.id.in_(page))):
            found[MemberId(key)] = at
    return found
