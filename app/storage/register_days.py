"""Know who stood in the register on a day."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session, aliased

from app.rules.ids import MemberId
from app.storage.member_search import MemberSearch
from app.storage.schema.members import MemberRecord, MemberStateRecord

ACTIVE = "active"


class RegisterDays:
    """Read the register of one transaction as it stood on a day; doubles count as one person."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def ids(self, day: date, typed: str = "") -> Sequence[MemberId]:
        """Return who was registered on a day, in the order of the codes."""
        query = select(MemberRecord.id).where(
            MemberRecord.merged_into.is_(None), _came_by(day), _state_on(day) == ACTIVE
        )
        found = MemberSearch(self._session).condition(typed)
        if found is not None:
            query = query.where(found)
        ordered = query.order_by(MemberRecord.member_code)
        return [MemberId(key) for key in self._session.execute(ordered).scalars()]


def _came_by(day: date) -> ColumnElement[bool]:
    double = aliased(MemberRecord)
    joined = select(double.merged_into).where(
        double.registered_on <= day, double.merged_into.is_not(None)
    )
    return or_(MemberRecord.registered_on <= day, MemberRecord.id.in_(joined))


def _state_on(day: date) -> ColumnElement[str]:
    newest = (
        select(MemberStateRecord.state)
        .where(MemberStateRecord.member_id == MemberRecord.id, MemberStateRecord.since_on <= day)
        .order_by(MemberStateRecord.since_on.desc(), MemberStateRecord.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    return func.coalesce(newest, ACTIVE)
