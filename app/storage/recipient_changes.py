"""Keep the changes that recipients reported."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.rules.ids import RecipientChangeId, RecipientId, StaffId
from app.rules.recipient_changes import ChangedField, RecipientChange
from app.storage.schema.recipient_checks import RecipientChangeRecord

_PLAIN = ("before", "after", "effective_on", "reported_on", "note")


@dataclass(frozen=True, kw_only=True)
class RecipientChangeRow(RecipientChange):
    """Show one reported change on record."""

    id: RecipientChangeId
    recipient_id: RecipientId


class RecipientChanges:
    """Write and read the reported changes of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self, recipient_id: RecipientId, new: RecipientChange, by: StaffId, at: datetime
    ) -> RecipientChangeId:
        """Put one reported change on record; it stays as it was reported."""
        record = RecipientChangeRecord(
            recipient_id=recipient_id,
            field=new.field.value,
            recorded_by=by,
            recorded_at=at,
            **{name: getattr(new, name) for name in _PLAIN},
        )
        self._session.add(record)
        self._session.flush()
        return RecipientChangeId(record.id)

    def of(
        self, recipient_ids: Sequence[int]
    ) -> Mapping[RecipientId, Sequence[RecipientChangeRow]]:
        """Return what these recipients reported, the oldest recorded first."""
        query = select(RecipientChangeRecord).where(
            RecipientChangeRecord.recipient_id.in_(recipient_ids)
        )
        found: dict[RecipientId, list[RecipientChangeRow]] = {
            RecipientId(key): [] for key in recipient_ids
        }
        for record in self._session.execute(query.order_by(RecipientChangeRecord.id)).scalars():
            found[RecipientId(record.recipient_id)].append(_row(record))
        return found


def _row(record: RecipientChangeRecord) -> RecipientChangeRow:
    return RecipientChangeRow(
        id=RecipientChangeId(record.id),
        recipient_id=RecipientId(record.recipient_id),
        field=ChangedField(record.field),
        **{name: getattr(record, name) for name in _PLAIN},
    )
