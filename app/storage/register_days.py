"""Know who stood in the register on a day, and how the consent of each stood then."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session, aliased

from app.rules.consents import Standing
from app.rules.ids import MemberId
from app.storage.member_search import MemberSearch
from app.storage.schema.consents import ConsentDetailRecord, ConsentRecord
from app.storage.schema.members import MemberRecord, MemberStateRecord
from app.storage.schema.policy import PolicyVersionRecord
from app.storage.standing_query import standing_query

ACTIVE = "active"
_STANDING_BY = ("current", "renewal_due")


@dataclass(frozen=True)
class VersionCount:
    """Count the members who stand by one version; without a version, those who stand by none."""

    version_on: date | None
    standing: Standing
    count: int


@dataclass(frozen=True)
class ReceiverCount:
    """Count the consents to one version that one receiver took; without a name where unknown."""

    receiver: str
    count: int


class RegisterDays:
    """Read the register of one transaction as it stood on a day; doubles count as one person."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def standings(self, day: date, typed: str = "") -> Mapping[MemberId, Standing]:
        """Return who was registered on a day, in the order of the codes, and how each stood."""
        query = standing_query(day).where(registered_on(day))
        found = MemberSearch(self._session).condition(typed)
        if found is not None:
            query = query.where(found)
        ordered = query.order_by(MemberRecord.member_code)
        return {MemberId(key): word for key, word, _ in self._session.execute(ordered)}

    def counts(self, day: date) -> Mapping[str, int]:
        """Count who was registered on a day by how each stood; nobody has no line."""
        table = standing_query(day).where(registered_on(day)).subquery()
        query = select(table.c.standing, func.count()).group_by(table.c.standing)
        return {line[0]: line[1] for line in self._session.execute(query)}

    def by_version(self, day: date) -> Sequence[VersionCount]:
        """Count who was registered on a day by the version each stands by, and how."""
        table = standing_query(day).where(registered_on(day)).subquery()
        query = (
            select(PolicyVersionRecord.in_force_on, table.c.standing, func.count())
            .select_from(table)
            .outerjoin(
                ConsentRecord,
                (ConsentRecord.id == table.c.consent_id) & table.c.standing.in_(_STANDING_BY),
            )
            .outerjoin(PolicyVersionRecord)
            .group_by(PolicyVersionRecord.in_force_on, table.c.standing)
        )
        return [VersionCount(*line) for line in self._session.execute(query)]

    def by_receiver(self, day: date, version_on: date) -> Sequence[ReceiverCount]:
        """Count the consents by which members stand on a day, of one version, the most first."""
        table = standing_query(day).where(registered_on(day)).subquery()
        who = func.coalesce(ConsentDetailRecord.receiver, "").label("who")
        number = func.count()
        query = (
            select(who, number)
            .select_from(table)
            .join(ConsentRecord, ConsentRecord.id == table.c.consent_id)
            .join(PolicyVersionRecord)
            .outerjoin(ConsentDetailRecord, ConsentDetailRecord.consent_id == ConsentRecord.id)
            .where(table.c.standing.in_(_STANDING_BY))
            .where(PolicyVersionRecord.in_force_on == version_on)
            .group_by("who")
            .order_by(number.desc(), "who")
        )
        return [ReceiverCount(*line) for line in self._session.execute(query)]


def registered_on(day: date) -> ColumnElement[bool]:
    """Return what a member must fulfil to have stood in the register on a day; no doubles."""
    return MemberRecord.merged_into.is_(None) & _came_by(day) & (_state_on(day) == ACTIVE)


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
        .correlate(MemberRecord)
        .scalar_subquery()
    )
    return func.coalesce(newest, ACTIVE)
