"""Keep what was disposed of, and who allowed it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from app.rules.disposals import DisposalItem
from app.rules.ids import DisposalId, StaffId
from app.storage.disposal_rows import DisposalRow, columns, item_of, shown
from app.storage.schema.disposals import DisposalItemRecord, DisposalRecord

__all__ = ["DisposalRow", "Disposals", "NewDisposal"]


@dataclass(frozen=True)
class NewDisposal:
    """Hold a proposal about to be put on record."""

    number: str
    title: str
    reason: str
    proposed_on: date


class Disposals:
    """Write and read the disposals of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, new: NewDisposal, by: StaffId, at: datetime) -> DisposalId:
        """Put one proposal on record, without its items."""
        record = DisposalRecord(**vars(new), proposed_by=by, recorded_by=by, recorded_at=at)
        self._session.add(record)
        self._session.flush()
        return DisposalId(record.id)

    def list_items(self, key: DisposalId, items: Sequence[DisposalItem]) -> None:
        """Write what a disposal lists; the database keeps what was approved."""
        self._session.execute(
            delete(DisposalItemRecord).where(DisposalItemRecord.disposal_id == key)
        )
        self._session.add_all(
            DisposalItemRecord(disposal_id=key, medium=item.medium.value, **columns(item))
            for item in items
        )
        self._session.flush()

    def change(self, key: DisposalId, edition: int, **values: object) -> bool:
        """Set what is known of a disposal; False where somebody else changed it meanwhile."""
        changed = self._session.execute(
            update(DisposalRecord)
            .where(DisposalRecord.id == key, DisposalRecord.edition == edition)
            .values(edition=edition + 1, **values)
            .returning(DisposalRecord.id)
        )
        return changed.scalar_one_or_none() is not None

    def find(self, key: DisposalId) -> DisposalRow | None:
        """Find one disposal."""
        return next(iter(self.rows([key])), None)

    def rows(self, keys: Sequence[int]) -> Sequence[DisposalRow]:
        """Return these disposals, in their order."""
        query = select(DisposalRecord).where(DisposalRecord.id.in_(keys))
        items = self._items(keys)
        found = {one.id: shown(one, items) for one in self._session.execute(query).scalars()}
        return [found[key] for key in keys if key in found]

    def ids(self) -> Sequence[DisposalId]:
        """Return the keys, the newest first."""
        query = select(DisposalRecord.id).order_by(DisposalRecord.id.desc())
        return [DisposalId(key) for key in self._session.execute(query).scalars()]

    def _items(self, keys: Sequence[int]) -> Mapping[int, tuple[DisposalItem, ...]]:
        query = (
            select(DisposalItemRecord)
            .where(DisposalItemRecord.disposal_id.in_(keys))
            .order_by(DisposalItemRecord.id)
        )
        found: dict[int, tuple[DisposalItem, ...]] = {}
        for one in self._session.execute(query).scalars():
            known = found.get(one.disposal_id, ())
            found[one.disposal_id] = (*known, item_of(one))
        return found
