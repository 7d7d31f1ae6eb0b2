"""Keep what was received from third parties; the people are named by key only."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from app.rules.eras import today_in_japan
from app.rules.ids import ChildId, MemberId, ReceivedDataId, StaffId
from app.rules.provisions import RecordMethod, Way
from app.rules.received_data import ReceiptGround, Received
from app.storage.pages import batched
from app.storage.schema.base import table_of
from app.storage.schema.received_data import ReceivedDataRecord, ReceivedPersonRecord

_Person = tuple[MemberId, ChildId | None]
_WORDS = ("provider_name", "provider_address", "provider_representative")
_PLAIN = (*_WORDS, "background", "checked_how", "from_on", "to_on", "others_count", "note")


@dataclass(frozen=True, kw_only=True)
class ReceivedRow(Received):
    """Show one receipt on record."""

    id: ReceivedDataId
    recorded_on: date
    recorded_by: StaffId


class ReceivedData:
    """Write and read the receipts of data of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, new: Received, by: StaffId, at: datetime) -> ReceivedDataId:
        """Put one receipt on record."""
        record = ReceivedDataRecord(
            **{name: getattr(new, name) for name in _PLAIN},
            ground=new.ground.value,
            record_duty=new.record_duty,
            record_method=new.record_method.value,
            items=json.dumps(new.items, ensure_ascii=False),
            way=new.way.value,
            recorded_at=at,
            recorded_by=by,
        )
        self._session.add(record)
        self._session.flush()
        rows = [
            {"received_id": record.id, "member_id": member_id, "child_id": child_id}
            for member_id, child_id in new.people
        ]
        if rows:
            self._session.connection().execute(insert(table_of(ReceivedPersonRecord)), rows)
        return ReceivedDataId(record.id)

    def unmake(self, key: ReceivedDataId, note: str) -> None:
        """Say of a receipt on record that nothing was received after all; the row stays."""
        self._session.execute(
            update(ReceivedDataRecord)
            .where(ReceivedDataRecord.id == key)
            .values(items=json.dumps([]), note=note)
        )

    def ids(self, member_ids: Sequence[int] | None = None) -> Sequence[ReceivedDataId]:
        """Return the keys, newest first; of some members only, where named."""
        query = select(ReceivedDataRecord.id).order_by(
            ReceivedDataRecord.to_on.desc(), ReceivedDataRecord.id.desc()
        )
        if member_ids is not None:
            people = select(ReceivedPersonRecord.received_id)
            hers = people.where(ReceivedPersonRecord.member_id.in_(member_ids))
            query = query.where(ReceivedDataRecord.id.in_(hers))
        return [ReceivedDataId(key) for key in self._session.execute(query).scalars()]

    def rows(self, ids: Sequence[int]) -> Sequence[ReceivedRow]:
        """Return these receipts, in their order."""
        found = {row.id: row for page in batched(ids) for row in self._page(page)}
        return [found[ReceivedDataId(key)] for key in ids if key in found]

    def _page(self, ids: Sequence[int]) -> Sequence[ReceivedRow]:
        people = self._people(ids)
        query = select(ReceivedDataRecord).where(ReceivedDataRecord.id.in_(ids))
        return [
            _row(record, people.get(record.id, ()))
            for record in self._session.execute(query).scalars()
        ]

    def _people(self, ids: Sequence[int]) -> Mapping[int, Sequence[_Person]]:
        query = select(ReceivedPersonRecord).where(ReceivedPersonRecord.received_id.in_(ids))
        found: dict[int, list[_Person]] = defaultdict(list)
        for one in self._session.execute(query.order_by(ReceivedPersonRecord.id)).scalars():
            child = None if one.child_id is None else ChildId(one.child_id)
            found[one.received_id].append((MemberId(one.member_id), child))
        return found


def _row(record: ReceivedDataRecord, people: Sequence[_Person]) -> ReceivedRow:
    return ReceivedRow(
        id=ReceivedDataId(record.id),
        **{name: getattr(record, name) for name in _PLAIN},
        ground=ReceiptGround(record.ground),
        record_method=RecordMethod(record.record_method),
        items=tuple(json.loads(record.items)),
        way=Way(record.way),
        people=tuple(people),
        recorded_on=today_in_japan(record.recorded_at),
        recorded_by=StaffId(record.recorded_by),
    )
