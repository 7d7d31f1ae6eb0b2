"""Say once which members a list shows, and to whom the office may write (OFFICE L-21).

`may_be_written_to` is the mailing set: campaigns, labels and files for other programs take it and
name no reason for those who are not in it.
"""

from sqlalchemy import ColumnElement, and_, exists, func, not_, or_, select
from sqlalchemy.orm import InstrumentedAttribute, aliased

from app.rules.member_states import ENDED
from app.rules.suspensions import STOPS_MAIL, SuspensionKind
from app.storage.schema.children import ChildRecord, GuardianshipRecord
from app.storage.schema.exits import ExitRecord
from app.storage.schema.members import MemberRecord
from app.storage.schema.remedies import SuspensionRecord


def listed() -> ColumnElement[bool]:
    """Return the condition of every list: a merged double is shown as who stands for it."""
    return MemberRecord.merged_into.is_(None)


def in_state(state: str) -> ColumnElement[bool]:
    """Return the condition for one state, or for all that have ended."""
    if state == ENDED:
        return MemberRecord.state != "active"
    return MemberRecord.state == state


def may_be_written_to() -> ColumnElement[bool]:
    """Return the condition of the mailing set.

    Registered, not merged, no stop of mail or of use, nobody who is leaving (an open exit), and no
    child whose letters were stopped: her mother must not get any either.
    """
    return and_(
        MemberRecord.state == "active",
        listed(),
        not_(MemberRecord.mail_stopped),
        not_(use_suspended()),
        not_(_leaving()),
        not_(_stopped_child()),
    )


def use_suspended() -> ColumnElement[bool]:
    """Return the condition that a stop of use holds back what goes to many (法35条)."""
    return exists().where(
        _hers(SuspensionRecord.member_id),
        SuspensionRecord.kind == SuspensionKind.use.value,
        SuspensionRecord.scope.in_([one.value for one in STOPS_MAIL]),
        SuspensionRecord.ended_on.is_(None),
    )


def _leaving() -> ColumnElement[bool]:
    return exists().where(_hers(ExitRecord.member_id), ExitRecord.finished_on.is_(None))


def _stopped_child() -> ColumnElement[bool]:
    # Of a child who was entered twice the record that stands for both says how it stands. Taking
    # a stopped child off the form ends no stop; a tie that had ended before it is none of it.
    standing = aliased(ChildRecord)
    return exists().where(
        _hers(GuardianshipRecord.member_id),
        ChildRecord.id == GuardianshipRecord.child_id,
        standing.id == func.coalesce(ChildRecord.merged_into, ChildRecord.id),
        standing.state == "stopped",
        or_(
            GuardianshipRecord.ended_on.is_(None),
            GuardianshipRecord.ended_on >= standing.state_since_on,
        ),
    )


def _hers(
    column: InstrumentedAttribute[int] | InstrumentedAttribute[int | None],
) -> ColumnElement[bool]:
    """Return the condition that a row is the member's, or of a double merged into her."""
    double = aliased(MemberRecord)
    doubles = select(double.id).where(double.merged_into == MemberRecord.id)
    return or_(column == MemberRecord.id, column.in_(doubles.correlate(MemberRecord)))
