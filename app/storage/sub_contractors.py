"""Keep those to whom contractors hand work on (再委託), and who allowed it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.rules.ids import ContractId, StaffId, SubContractorId
from app.rules.sub_contractors import SubContractor
from app.storage.schema.contracts import SubContractorRecord

_COLUMNS = tuple(one.name for one in fields(SubContractor))


@dataclass(frozen=True, kw_only=True)
class SubContractorRow(SubContractor):
    """Show one sub-contractor on record."""

    id: SubContractorId
    contract_id: ContractId
    edition: int


class SubContractors:
    """Write and read the sub-contractors of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self, contract_id: ContractId, new: SubContractor, by: StaffId, at: datetime
    ) -> SubContractorId:
        """Put one sub-contractor on record."""
        record = SubContractorRecord(
            contract_id=contract_id, recorded_by=by, recorded_at=at, **vars(new)
        )
        self._session.add(record)
        self._session.flush()
        return SubContractorId(record.id)

    def change(self, key: SubContractorId, new: SubContractor, edition: int) -> bool:
        """Change a sub-contractor; False where somebody else changed it since `edition`."""
        values = {name: getattr(new, name) for name in _COLUMNS}
        changed = self._session.execute(
            update(SubContractorRecord)
            .where(SubContractorRecord.id == key, SubContractorRecord.edition == edition)
            .values(edition=edition + 1, **values)
            .returning(SubContractorRecord.id)
        )
        return changed.scalar_one_or_none() is not None

    def find(self, key: SubContractorId) -> SubContractorRow | None:
        """Find one sub-contractor."""
        record = self._session.get(SubContractorRecord, key)
        return None if record is None else _row(record)

    def of(self, contract_ids: Sequence[int]) -> Mapping[ContractId, Sequence[SubContractorRow]]:
        """Return the sub-contractors of these contracts, the first asked for first."""
        query = select(SubContractorRecord).where(SubContractorRecord.contract_id.in_(contract_ids))
        query = query.order_by(SubContractorRecord.asked_on, SubContractorRecord.id)
        found: dict[ContractId, list[SubContractorRow]] = {
            ContractId(key): [] for key in contract_ids
        }
        for one in self._session.execute(query).scalars():
            found[ContractId(one.contract_id)].append(_row(one))
        return found


def _row(record: SubContractorRecord) -> SubContractorRow:
    return SubContractorRow(
        id=SubContractorId(record.id),
        contract_id=ContractId(record.contract_id),
        edition=record.edition,
        **{name: getattr(record, name) for name in _COLUMNS},
    )
