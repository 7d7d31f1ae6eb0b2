"""Keep what was given to whom; the people are named by key only, so that the record can stay."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from app.rules.eras import today_in_japan
from app.rules.ids import (
    ChildId,
    ContractId,
    MemberId,
    PolicyVersionId,
    ProvisionId,
    RecipientId,
    StaffId,
)
from app.rules.provision_grounds import ProvisionGround
from app.rules.provisions import Provision, RecordMethod, Way
from app.rules.recipients import RecipientKind
from app.storage.pages import batched
from app.storage.schema.base import table_of
from app.storage.schema.recipients import ProvisionPersonRecord, ProvisionRecord, RecipientRecord

_Person = tuple[MemberId, ChildId | None]


@dataclass(frozen=True, kw_only=True)
class ProvisionRow(Provision):
    """Show one provision on record, with its recipient's name."""

    id: ProvisionId
    recipient_name: str
    recipient_kind: RecipientKind
    recorded_on: date
    recorded_by: StaffId


class Provisions:
    """Write and read the provisions of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, new: Provision, by: StaffId, at: datetime) -> ProvisionId:
        """Put one provision on record."""
        record = ProvisionRecord(
            recipient_id=new.recipient_id,
            ground=new.ground.value,
            record_duty=new.record_duty,
            record_method=new.record_method.value,
            from_on=new.from_on,
            to_on=new.to_on,
            items=json.dumps(new.items, ensure_ascii=False),
            purpose=new.purpose,
            way=new.way.value,
            head_only=new.head_only,
            purposes=json.dumps(new.purposes, ensure_ascii=False),
            contract_id=new.contract_id,
            version_id=new.version_id,
            recorded_at=at,
            recorded_by=by,
        )
        self._session.add(record)
        self._session.flush()
        rows = [
            {"provision_id": record.id, "member_id": member_id, "child_id": child_id}
            for member_id, child_id in new.people
        ]
        if rows:
            self._session.connection().execute(insert(table_of(ProvisionPersonRecord)), rows)
        return ProvisionId(record.id)

    def unmake(self, key: ProvisionId, purpose: str) -> None:
        """Say of a provision on record that nothing was given after all; the row stays."""
        self._session.execute(
            update(ProvisionRecord)
            .where(ProvisionRecord.id == key)
            .values(items=json.dumps([]), purpose=purpose)
        )

    def ids(
        self,
        member_ids: Sequence[int] | None = None,
        *,
        recipient_id: RecipientId | None = None,
        head_only: bool = False,
    ) -> Sequence[ProvisionId]:
        """Return the keys, newest first; what only the head sees is left out unless asked for."""
        query = select(ProvisionRecord.id).order_by(
            ProvisionRecord.to_on.desc(), ProvisionRecord.id.desc()
        )
        if not head_only:
            query = query.where(ProvisionRecord.head_only.is_(False))
        if recipient_id is not None:
            query = query.where(ProvisionRecord.recipient_id == recipient_id)
        if member_ids is not None:
            people = select(ProvisionPersonRecord.provision_id)
            hers = people.where(ProvisionPersonRecord.member_id.in_(member_ids))
            query = query.where(ProvisionRecord.id.in_(hers))
        return [ProvisionId(key) for key in self._session.execute(query).scalars()]

    def rows(self, ids: Sequence[int]) -> Sequence[ProvisionRow]:
        """Return these provisions, in their order."""
        found = {row.id: row for page in batched(ids) for row in self._page(page)}
        return [found[ProvisionId(key)] for key in ids if key in found]

    def _page(self, ids: Sequence[int]) -> Sequence[ProvisionRow]:
        people = self._people(ids)
        query = (
            select(ProvisionRecord, RecipientRecord.name, RecipientRecord.kind)
            .join(RecipientRecord, RecipientRecord.id == ProvisionRecord.recipient_id)
            .where(ProvisionRecord.id.in_(ids))
        )
        return [
            _row(record, name, kind, people.get(record.id, ()))
            for record, name, kind in self._session.execute(query)
        ]

    def _people(self, ids: Sequence[int]) -> Mapping[int, Sequence[_Person]]:
        query = select(ProvisionPersonRecord).where(ProvisionPersonRecord.provision_id.in_(ids))
        found: dict[int, list[_Person]] = defaultdict(list)
        for one in self._session.execute(query.order_by(ProvisionPersonRecord.id)).scalars():
            child = None if one.child_id is None else ChildId(one.child_id)
            found[one.provision_id].append((MemberId(one.member_id), child))
        return found


def _row(record: ProvisionRecord, name: str, kind: str, people: Sequence[_Person]) -> ProvisionRow:
    return ProvisionRow(
        id=ProvisionId(record.id),
        recipient_id=RecipientId(record.recipient_id),
        recipient_name=name,
        recipient_kind=RecipientKind(kind),
        ground=ProvisionGround(record.ground),
        record_method=RecordMethod(record.record_method),
        from_on=record.from_on,
        to_on=record.to_on,
        items=tuple(json.loads(record.items)),
        way=Way(record.way),
        purpose=record.purpose,
        people=tuple(people),
        head_only=record.head_only,
        purposes=tuple(json.loads(record.purposes)),
        contract_id=None if record.contract_id is None else ContractId(record.contract_id),
        version_id=None if record.version_id is None else PolicyVersionId(record.version_id),
        recorded_on=today_in_japan(record.recorded_at),
        recorded_by=StaffId(record.recorded_by),
    )
