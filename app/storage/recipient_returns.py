"""Keep what recipients returned or erased at the end."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.rules.ids import RecipientId, RecipientReturnId, StaffId
from app.rules.recipient_returns import RecipientReturn, ReturnWay
from app.storage.schema.recipient_checks import RecipientReturnRecord

_COLUMNS = tuple(one.name for one in fields(RecipientReturn) if one.name != "way")


@dataclass(frozen=True, kw_only=True)
class RecipientReturnRow(RecipientReturn):
    """Show one return on record."""

    id: RecipientReturnId
    recipient_id: RecipientId
    edition: int


class RecipientReturns:
    """Write and read the returns of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self, recipient_id: RecipientId, new: RecipientReturn, by: StaffId, at: datetime
    ) -> RecipientReturnId:
        """Put one return on record."""
        record = RecipientReturnRecord(
            recipient_id=recipient_id, recorded_by=by, recorded_at=at, **_columns(new)
        )
        self._session.add(record)
        self._session.flush()
        return RecipientReturnId(record.id)

    def change(self, key: RecipientReturnId, new: RecipientReturn, edition: int) -> bool:
        """Change a return; False where somebody else changed it since `edition`."""
        changed = self._session.execute(
            update(RecipientReturnRecord)
            .where(RecipientReturnRecord.id == key, RecipientReturnRecord.edition == edition)
            .values(edition=edition + 1, **_columns(new))
            .returning(RecipientReturnRecord.id)
        )
        return changed.scalar_one_or_none() is not None

    def find(self, key: RecipientReturnId) -> RecipientReturnRow | None:
        """Find one return."""
        record = self._session.get(RecipientReturnRecord, key)
        return None if record is None else _row(record)

    def of(
        self, recipient_ids: Sequence[int]
    ) -> Mapping[RecipientId, Sequence[RecipientReturnRow]]:
        """Return the returns of these recipients, the oldest recorded first."""
        query = select(RecipientReturnRecord).where(
            RecipientReturnRecord.recipient_id.in_(recipient_ids)
        )
        found: dict[RecipientId, list[RecipientReturnRow]] = {
            RecipientId(key): [] for key in recipient_ids
        }
        for record in self._session.execute(query.order_by(RecipientReturnRecord.id)).scalars():
            found[RecipientId(record.recipient_id)].append(_row(record))
        return found


def _columns(new: RecipientReturn) -> dict[str, object]:
    return {**{name: getattr(new, name) for name in _COLUMNS}, "way": new.way.value}


def _row(record: RecipientReturnRecord) -> RecipientReturnRow:
    return RecipientReturnRow(
        id=RecipientReturnId(record.id),
        recipient_id=RecipientId(record.recipient_id),
        edition=record.edition,
        way=ReturnWay(record.way),
        **{name: getattr(record, name) for name in _COLUMNS},
    )
