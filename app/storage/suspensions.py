"""Keep the stops of use and of provision, from a day until they are lifted."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.rules.ids import MemberId, RightId, StaffId, SuspensionId
from app.rules.suspensions import Suspension, SuspensionKind, SuspensionPlan, SuspensionScope
from app.storage.pages import batched
from app.storage.schema.remedies import SuspensionRecord


class Suspensions:
    """Write and read the stops of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        member_id: MemberId,
        kind: SuspensionKind,
        plan: SuspensionPlan,
        from_on: date,
        *,
        right_id: RightId | None,
        by: StaffId,
        at: datetime,
    ) -> SuspensionId:
        """Set one stop; it holds at once."""
        record = SuspensionRecord(
            member_id=member_id,
            kind=kind.value,
            scope=plan.scope.value,
            items=plan.items,
            from_on=from_on,
            right_id=right_id,
            recorded_at=at,
            recorded_by=by,
        )
        self._session.add(record)
        self._session.flush()
        return SuspensionId(record.id)

    def lift(self, key: SuspensionId, on: date, by: StaffId, reason: str) -> None:
        """End one stop."""
        self._session.execute(
            update(SuspensionRecord)
            .where(SuspensionRecord.id == key)
            .values(ended_on=on, ended_by=by, end_reason=reason)
        )

    def rows(self, ids: Sequence[int]) -> Sequence[Suspension]:
        """Return the stops of these keys, in their order."""
        query = select(SuspensionRecord)
        found = {
            record.id: _row(record)
            for page in batched(ids)
            for record in self._session.execute(
                query.where(SuspensionRecord.id.in_(page))
            ).scalars()
        }
        return [found[key] for key in ids if key in found]

    def ids(
        self,
        member_ids: Sequence[int] | None = None,
        *,
        open_only: bool = True,
        right_id: RightId | None = None,
    ) -> Sequence[SuspensionId]:
        """Return the keys, oldest first; of some members or of a right only, where named."""
        query = select(SuspensionRecord.id).order_by(SuspensionRecord.from_on, SuspensionRecord.id)
        if open_only:
            query = query.where(SuspensionRecord.ended_on.is_(None))
        if member_ids is not None:
            query = query.where(SuspensionRecord.member_id.in_(member_ids))
        if right_id is not None:
            query = query.where(SuspensionRecord.right_id == right_id)
        return [SuspensionId(key) for key in self._session.execute(query).scalars()]

    def erase_words(self, member_ids: Sequence[int]) -> int:
        """Take away what was written beside the stops of these people; the stops stay."""
        gone = self._session.execute(
            update(SuspensionRecord)
            .where(SuspensionRecord.member_id.in_(member_ids))
            .values(items="", end_reason="")
            .returning(SuspensionRecord.id)
        )
        return len(gone.scalars().all())


def _row(record: SuspensionRecord) -> Suspension:
    return Suspension(
        id=SuspensionId(record.id),
        member_id=MemberId(record.member_id),
        kind=SuspensionKind(record.kind),
        scope=SuspensionScope(record.scope),
        items=record.items,
        from_on=record.from_on,
        right_id=None if record.right_id is None else RightId(record.right_id),
        ended_on=record.ended_on,
        end_reason=record.end_reason,
    )
