"""Find the rows of one member in the tables whose own noun reads them by campaign or by state."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.rules.ids import FollowUpId, MemberId, SlipId
from app.storage.merges import of_family
from app.storage.schema.applications import ApplicationRecord
from app.storage.schema.campaigns import SlipRecord
from app.storage.schema.exits import FollowUpRecord


class HeldKeys:
    """Read keys of one member, merged doubles included."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def slips(self, member_id: MemberId) -> Sequence[SlipId]:
        """Return the slips that asked her, the oldest first."""
        query = select(SlipRecord.id).where(of_family(SlipRecord.member_id, member_id))
        return [SlipId(key) for key in self._session.scalars(query.order_by(SlipRecord.id))]

    def follow_ups(self, member_id: MemberId) -> Sequence[FollowUpId]:
        """Return the tasks about her, the oldest first."""
        query = select(FollowUpRecord.id).where(of_family(FollowUpRecord.member_id, member_id))
        return [FollowUpId(key) for key in self._session.scalars(query.order_by(FollowUpRecord.id))]

    def applications(self, member_id: MemberId) -> Sequence[tuple[str, date | None]]:
        """Return number and day of arrival of the applications that became hers."""
        query = select(ApplicationRecord.number, ApplicationRecord.received_on).where(
            of_family(ApplicationRecord.member_id, member_id)
        )
        return [(number, on) for number, on in self._session.execute(query)]
