"""Keep the tasks about single people (個別対応): opened by an act, ended by a person."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from app.rules.ids import FollowUpId, MemberId, SlipId
from app.storage.pages import batched
from app.storage.schema.base import table_of
from app.storage.schema.campaigns import SlipRecord
from app.storage.schema.exits import FollowUpRecord
from app.storage.schema.members import MemberDetailRecord, MemberRecord

_FOLLOW_UPS = table_of(FollowUpRecord)

# Nobody is to be called or looked for who has died or left (OFFICE L-21); where that was recorded
# by mistake, the task waits again.
_OPEN = (FollowUpRecord.ended_on.is_(None), MemberRecord.state == "active")


@dataclass(frozen=True)
class NewFollowUp:
    """Hold one task about to be opened."""

    kind: str
    member_id: MemberId
    slip_id: SlipId | None
    opened_on: date
    note: str = ""


@dataclass(frozen=True)
class FollowUpRow:
    """Show one task; the name is empty once erased."""

    id: FollowUpId
    kind: str
    member_id: MemberId
    member_code: str
    member_name: str
    slip_id: SlipId | None
    slip_number: str
    opened_on: date
    ended_on: date | None
    outcome: str
    note: str


class FollowUps:
    """Write and read the tasks of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, tasks: Iterable[NewFollowUp]) -> None:
        """Open tasks."""
        rows = [{**vars(task), "outcome": ""} for task in tasks]
        if rows:
            self._session.connection().execute(insert(_FOLLOW_UPS), rows)

    def end(self, key: FollowUpId, on: date, outcome: str, note: str) -> None:
        """End one task."""
        self._session.execute(
            update(FollowUpRecord)
            .where(FollowUpRecord.id == key)
            .values(ended_on=on, outcome=outcome, note=note)
        )

    def ids(
        self,
        *,
        open_only: bool = True,
        slip_ids: Sequence[int] | None = None,
        member_id: int | None = None,
    ) -> Sequence[FollowUpId]:
        """Return the keys, oldest first; of some slips or of a member only, where named."""
        query = (
            select(FollowUpRecord.id)
            .join(MemberRecord, MemberRecord.id == FollowUpRecord.member_id)
            .order_by(FollowUpRecord.opened_on, FollowUpRecord.id)
        )
        if open_only:
            query = query.where(*_OPEN)
        if member_id is not None:
            query = query.where(FollowUpRecord.member_id == member_id)
        if slip_ids is not None:
            query = query.where(FollowUpRecord.slip_id.in_(slip_ids))
        return [FollowUpId(key) for key in self._session.execute(query).scalars()]

    def of_campaign(self, campaign_id: int) -> Sequence[FollowUpId]:
        """Return the keys of a campaign's open tasks, oldest first."""
        query = (
            select(FollowUpRecord.id)
            .join(SlipRecord, SlipRecord.id == FollowUpRecord.slip_id)
            .join(MemberRecord, MemberRecord.id == FollowUpRecord.member_id)
            .where(SlipRecord.campaign_id == campaign_id, *_OPEN)
            .order_by(FollowUpRecord.opened_on, FollowUpRecord.id)
        )
        return [FollowUpId(key) for key in self._session.execute(query).scalars()]

    def rows(self, ids: Sequence[int]) -> Sequence[FollowUpRow]:
        """Return the rows of these keys, in their order."""
        found = {row.id: row for page in batched(ids) for row in self._rows(page)}
        return [found[FollowUpId(key)] for key in ids if key in found]

    def _rows(self, ids: Sequence[int]) -> Iterator[FollowUpRow]:
        query = (
            select(
                FollowUpRecord, MemberRecord.member_code, MemberDetailRecord.name, SlipRecord.number
            )
            .join(MemberRecord, MemberRecord.id == FollowUpRecord.member_id)
            .outerjoin(MemberDetailRecord, MemberDetailRecord.member_id == MemberRecord.id)
            .outerjoin(SlipRecord, SlipRecord.id == FollowUpRecord.slip_id)
            .where(FollowUpRecord.id.in_(ids))
        )
        return (_row(*found) for found in self._session.execute(query))


def _row(record: FollowUpRecord, code: str, name: str | None, number: str | None) -> FollowUpRow:
    return FollowUpRow(
        id=FollowUpId(record.id),
        kind=record.kind,
        member_id=MemberId(record.member_id),
        member_code=code,
        member_name=name or "",
        slip_id=None if record.slip_id is None else SlipId(record.slip_id),
        slip_number=number or "",
        opened_on=record.opened_on,
        ended_on=record.ended_on,
        outcome=record.outcome,
        note=record.note,
    )
