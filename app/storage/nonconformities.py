"""Keep what happened although the program would have refused it, until it is remedied."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Select, insert, or_, select, update
from sqlalchemy.orm import Session

from app.rules.ids import (
    MemberId,
    NonconformityId,
    ProvisionId,
    RequestId,
    RightId,
    StaffId,
)
from app.rules.nonconformities import Fact, Gate
from app.storage.merges import of_family
from app.storage.schema.base import table_of
from app.storage.schema.nonconformities import NonconformityDetailRecord, NonconformityRecord


@dataclass(frozen=True)
class FactRow:
    """Show one fact; the words are empty once erased, `remedied_on` is None while it is open."""

    id: NonconformityId
    gate: Gate
    happened_on: date
    recorded_at: datetime
    recorded_by: StaffId
    request_id: RequestId | None
    right_id: RightId | None
    member_id: MemberId | None
    provision_id: ProvisionId | None
    remedied_on: date | None
    remedied_by: StaffId | None
    what: str = ""
    refusal: str = ""
    remedy: str = ""


class Nonconformities:
    """Write and read the facts of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, fact: Fact, by: StaffId, at: datetime) -> NonconformityId:
        """Record one fact as open."""
        record = NonconformityRecord(
            gate=fact.gate.value,
            request_id=fact.request_id,
            right_id=fact.right_id,
            member_id=fact.member_id,
            provision_id=fact.provision_id,
            happened_on=fact.happened_on,
            recorded_at=at,
            recorded_by=by,
        )
        self._session.add(record)
        self._session.flush()
        self._session.execute(
            insert(table_of(NonconformityDetailRecord)).values(
                nonconformity_id=record.id, what=fact.what, refusal=fact.refusal, remedy=""
            )
        )
        return NonconformityId(record.id)

    def remedy(self, key: NonconformityId, on: date, by: StaffId, how: str) -> None:
        """Record how it was put right; the words of what happened stay."""
        self._session.execute(
            update(NonconformityRecord)
            .where(NonconformityRecord.id == key)
            .values(remedied_on=on, remedied_by=by)
        )
        self._session.execute(
            update(NonconformityDetailRecord)
            .where(NonconformityDetailRecord.nonconformity_id == key)
            .values(remedy=how)
        )

    def erase(self, *, member_ids: Sequence[int] = (), request_ids: Sequence[int] = ()) -> int:
        """Erase the words of facts about these; that they were recorded, and when, stays."""
        about = or_(
            NonconformityRecord.member_id.in_(member_ids),
            NonconformityRecord.request_id.in_(request_ids),
        )
        keys = self._session.execute(select(NonconformityRecord.id).where(about)).scalars().all()
        self._session.execute(
            update(NonconformityDetailRecord)
            .where(NonconformityDetailRecord.nonconformity_id.in_(keys))
            .values(what="", refusal="", remedy="")
        )
        return len(keys)

    def find(self, key: NonconformityId) -> FactRow | None:
        """Find one fact."""
        return next(iter(self._read(_query().where(NonconformityRecord.id == key))), None)

    def rows(
        self,
        *,
        open_only: bool = False,
        request_id: RequestId | None = None,
        member_id: MemberId | None = None,
    ) -> Sequence[FactRow]:
        """Return the facts, the newest first; of a merged member they come together."""
        query = _query().order_by(
            NonconformityRecord.happened_on.desc(), NonconformityRecord.id.desc()
        )
        if open_only:
            query = query.where(NonconformityRecord.remedied_on.is_(None))
        if request_id is not None:
            query = query.where(NonconformityRecord.request_id == request_id)
        if member_id is not None:
            query = query.where(of_family(NonconformityRecord.member_id, member_id))
        return self._read(query)

    def _read(self, query: "_Joined") -> Sequence[FactRow]:
        return [_row(record, details) for record, details in self._session.execute(query)]


_Joined = Select[NonconformityRecord, NonconformityDetailRecord]


def _query() -> _Joined:
    details = NonconformityDetailRecord
    return select(NonconformityRecord, details).outerjoin(
        details, details.nonconformity_id == NonconformityRecord.id
    )


def _row(record: NonconformityRecord, details: NonconformityDetailRecord | None) -> FactRow:
    return FactRow(
        id=NonconformityId(record.id),
        gate=Gate(record.gate),
        happened_on=record.happened_on,
        recorded_at=record.recorded_at,
        recorded_by=StaffId(record.recorded_by),
        request_id=None if record.request_id is None else RequestId(record.request_id),
        right_id=None if record.right_id is None else RightId(record.right_id),
        member_id=None if record.member_id is None else MemberId(record.member_id),
        provision_id=None if record.provision_id is None else ProvisionId(record.provision_id),
        remedied_on=record.remedied_on,
        remedied_by=None if record.remedied_by is None else StaffId(record.remedied_by),
        what=details.what if details else "",
        refusal=details.refusal if details else "",
        remedy=details.remedy if details else "",
    )
