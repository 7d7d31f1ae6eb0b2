"""Keep the contracts with contractors, their amendments, and to whom work is handed on."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.rules.contracts import Contract, Onward, Said, Terms
from app.rules.ids import ContractId, RecipientId, StaffId
from app.storage.contract_amendments import AmendmentRow, ContractAmendments
from app.storage.schema.contracts import ContractRecord
from app.storage.sub_contractors import SubContractors

_PLAIN = tuple(one.name for one in fields(Contract) if one.name not in {"terms", "sensitive"})
_SAID = ("confidentiality", "no_onward", "liability", "oversight")


@dataclass(frozen=True, kw_only=True)
class ContractRow(Contract):
    """Show one contract on record with its amendments."""

    id: ContractId
    recipient_id: RecipientId
    edition: int
    amendments: Sequence[AmendmentRow] = ()


class Contracts:
    """Write and read the contracts of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.amendments = ContractAmendments(session)
        self.subs = SubContractors(session)

    def add(
        self, recipient_id: RecipientId, new: Contract, by: StaffId, at: datetime
    ) -> ContractId:
        """Put one contract on record."""
        record = ContractRecord(
            recipient_id=recipient_id, recorded_by=by, recorded_at=at, **_columns(new)
        )
        self._session.add(record)
        self._session.flush()
        return ContractId(record.id)

    def change(self, key: ContractId, new: Contract, edition: int) -> bool:
        """Change a contract; False where somebody else changed it since `edition`."""
        changed = self._session.execute(
            update(ContractRecord)
            .where(ContractRecord.id == key, ContractRecord.edition == edition)
            .values(edition=edition + 1, **_columns(new))
            .returning(ContractRecord.id)
        )
        return changed.scalar_one_or_none() is not None

    def find(self, key: ContractId) -> ContractRow | None:
        """Find one contract."""
        query = select(ContractRecord).where(ContractRecord.id == key)
        return next(iter(self._with_amendments(self._session.execute(query).scalars().all())), None)

    def of(self, recipient_ids: Sequence[int]) -> Mapping[RecipientId, Sequence[ContractRow]]:
        """Return the contracts of these recipients, the oldest first."""
        query = select(ContractRecord).where(ContractRecord.recipient_id.in_(recipient_ids))
        query = query.order_by(ContractRecord.from_on, ContractRecord.id)
        rows = self._with_amendments(self._session.execute(query).scalars().all())
        found: dict[RecipientId, list[ContractRow]] = {
            RecipientId(key): [] for key in recipient_ids
        }
        for row in rows:
            found[row.recipient_id].append(row)
        return found

    def _with_amendments(self, records: Sequence[ContractRecord]) -> Sequence[ContractRow]:
        known = self.amendments.of([record.id for record in records])
        return [replace(_row(one), amendments=known[ContractId(one.id)]) for one in records]


def _columns(new: Contract) -> dict[str, object]:
    terms = new.terms
    return {
        **{name: getattr(new, name) for name in _PLAIN},
        **{name: getattr(terms, name).value for name in (*_SAID, "subcontracting")},
        "sensitive": new.sensitive.value,
        "work": terms.work,
        "items": json.dumps(terms.items, ensure_ascii=False),
        "purposes": json.dumps(terms.purposes, ensure_ascii=False),
    }


def _row(record: ContractRecord) -> ContractRow:
    terms = Terms(
        work=record.work,
        items=tuple(json.loads(record.items)),
        purposes=tuple(json.loads(record.purposes)),
        subcontracting=Onward(record.subcontracting),
        **{name: Said(getattr(record, name)) for name in _SAID},
    )
    return ContractRow(
        id=ContractId(record.id),
        recipient_id=RecipientId(record.recipient_id),
        edition=record.edition,
        terms=terms,
        sensitive=Said(record.sensitive),
        **{name: getattr(record, name) for name in _PLAIN},
    )
