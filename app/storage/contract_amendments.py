"""Keep the amendments (覚書) of contracts; once on record they stay as they are."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.rules.contracts import Amendment, Onward, Said
from app.rules.ids import ContractAmendmentId, ContractId, StaffId
from app.storage.schema.contracts import ContractAmendmentRecord

_PLAIN = ("title", "effective_on", "what", "concluded_on", "until_on", "work")
_LISTS = ("items", "purposes")
_SAID = ("confidentiality", "no_onward", "liability", "oversight")


@dataclass(frozen=True, kw_only=True)
class AmendmentRow(Amendment):
    """Show one amendment on record."""

    id: ContractAmendmentId
    contract_id: ContractId


class ContractAmendments:
    """Write and read the amendments of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self, contract_id: ContractId, new: Amendment, by: StaffId, at: datetime
    ) -> ContractAmendmentId:
        """Put one amendment on record."""
        record = ContractAmendmentRecord(
            contract_id=contract_id,
            recorded_by=by,
            recorded_at=at,
            subcontracting=new.subcontracting or "",
            **{name: getattr(new, name) for name in _PLAIN},
            **{name: getattr(new, name) or "" for name in _SAID},
            **{name: _spelt(getattr(new, name)) for name in _LISTS},
        )
        self._session.add(record)
        self._session.flush()
        return ContractAmendmentId(record.id)

    def of(self, contract_ids: Sequence[int]) -> Mapping[ContractId, Sequence[AmendmentRow]]:
        """Return the amendments of these contracts in the order in which they were recorded."""
        query = select(ContractAmendmentRecord).where(
            ContractAmendmentRecord.contract_id.in_(contract_ids)
        )
        found: dict[ContractId, list[AmendmentRow]] = {ContractId(key): [] for key in contract_ids}
        for one in self._session.execute(query.order_by(ContractAmendmentRecord.id)).scalars():
            found[ContractId(one.contract_id)].append(_row(one))
        return found


def _spelt(values: Sequence[str] | None) -> str | None:
    return None if values is None else json.dumps(values, ensure_ascii=False)


def _row(one: ContractAmendmentRecord) -> AmendmentRow:
    rest: dict[str, Any] = {name: getattr(one, name) for name in _PLAIN}
    for name in _SAID:
        said = getattr(one, name)
        rest[name] = Said(said) if said else None
    for name in _LISTS:
        spelt = getattr(one, name)
        rest[name] = None if spelt is None else tuple(json.loads(spelt))
    return AmendmentRow(
        id=ContractAmendmentId(one.id),
        contract_id=ContractId(one.contract_id),
        subcontracting=Onward(one.subcontracting) if one.subcontracting else None,
        **rest,
    )
