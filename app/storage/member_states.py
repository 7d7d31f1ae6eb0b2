"""Keep in which state each member is, and each change of it in rows that stay."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from app.rules.ids import MemberId, StaffId
from app.rules.member_states import State, read_state
from app.storage.schema.base import table_of
from app.storage.schema.members import MemberRecord, MemberStateRecord
from app.storage.schema.staff import StaffRecord

_STATES = table_of(MemberStateRecord)


@dataclass(frozen=True)
class StateRow:
    """Show one change of a member's state."""

    state: State
    since_on: date
    recorded_at: datetime
    recorded_by: str


class MemberStates:
    """Write and read the states of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def change(self, key: MemberId, state: State, since: date, by: StaffId, at: datetime) -> None:
        """Put a member into a state: its row first, which the guard of the table demands."""
        row = {
            "member_id": key,
            "state": state,
            "since_on": since,
            "recorded_at": at,
            "recorded_by": by,
        }
        self._session.connection().execute(insert(_STATES), row)
        self._session.execute(
            update(MemberRecord)
            .where(MemberRecord.id == key)
            .values(state=state, state_since_on=since, edition=MemberRecord.edition + 1)
        )

    def of(self, key: MemberId) -> Sequence[StateRow]:
        """Return the changes of a member's state, oldest first; registration is none of them."""
        query = (
            select(MemberStateRecord, StaffRecord.name)
            .join(StaffRecord, StaffRecord.id == MemberStateRecord.recorded_by)
            .where(MemberStateRecord.member_id == key)
            .order_by(MemberStateRecord.id)
        )
        return [_row(record, name) for record, name in self._session.execute(query)]

    def stop_mail(self, key: MemberId, *, stopped: bool) -> None:
        """Stop or resume what goes to many at once (案内停止)."""
        self._mark(key, mail_stopped=stopped)

    def shield(self, key: MemberId, *, confidential: bool) -> None:
        """Begin or end the protection of where a member lives (秘匿)."""
        self._mark(key, confidential=confidential)

    def _mark(self, key: MemberId, **marks: bool) -> None:
        edition = {"edition": MemberRecord.edition + 1}
        self._session.execute(
            update(MemberRecord).where(MemberRecord.id == key).values(**marks, **edition)
        )


def _row(record: MemberStateRecord, name: str) -> StateRow:
    return StateRow(read_state(record.state), record.since_on, record.recorded_at, name)
