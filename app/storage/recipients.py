"""Keep who receives personal data."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.rules.ids import RecipientId
from app.rules.recipients import Recipient, RecipientKind
from app.storage.schema.recipients import RecipientRecord

_COLUMNS = tuple(one.name for one in fields(Recipient) if one.name not in {"kind", "ended_on"})


@dataclass(frozen=True, kw_only=True)
class RecipientRow(Recipient):
    """Show one recipient on record."""

    id: RecipientId
    edition: int


class Recipients:
    """Write and read the recipients of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, new: Recipient) -> RecipientId:
        """Put one recipient on record."""
        record = RecipientRecord(kind=new.kind.value, **_columns(new))
        self._session.add(record)
        self._session.flush()
        return RecipientId(record.id)

    def change(self, key: RecipientId, new: Recipient, edition: int) -> bool:
        """Change a recipient; False where somebody else changed it since `edition`."""
        return self._set(key, edition, _columns(new))

    def end(self, key: RecipientId, on: date, edition: int) -> bool:
        """Say that nothing is given to a recipient after a day."""
        return self._set(key, edition, {"ended_on": on})

    def rows(self, ids: Sequence[int]) -> Sequence[RecipientRow]:
        """Return these recipients, in their order."""
        query = select(RecipientRecord).where(RecipientRecord.id.in_(ids))
        found = {record.id: _row(record) for record in self._session.execute(query).scalars()}
        return [found[key] for key in ids if key in found]

    def ids(self, *, kind: RecipientKind | None = None) -> Sequence[RecipientId]:
        """Return the keys: those that still receive first, then by name."""
        ended = RecipientRecord.ended_on.is_not(None)
        query = select(RecipientRecord.id).order_by(
            ended, RecipientRecord.kind, RecipientRecord.name, RecipientRecord.id
        )
        if kind is not None:
            query = query.where(RecipientRecord.kind == kind.value)
        return [RecipientId(key) for key in self._session.execute(query).scalars()]

    def find(self, kind: RecipientKind, name: str) -> RecipientId | None:
        """Find a recipient by its kind and its name."""
        query = select(RecipientRecord.id).where(
            RecipientRecord.kind == kind.value, RecipientRecord.name == name
        )
        key = self._session.execute(query).scalars().first()
        return None if key is None else RecipientId(key)

    def _set(self, key: RecipientId, edition: int, values: Mapping[str, object]) -> bool:
        changed = self._session.execute(
            update(RecipientRecord)
            .where(RecipientRecord.id == key, RecipientRecord.edition == edition)
            .values(edition=edition + 1, **values)
            .returning(RecipientRecord.id)
        )
        return changed.scalar_one_or_none() is not None


def _columns(new: Recipient) -> dict[str, object]:
    return {name: getattr(new, name) for name in _COLUMNS}


def _row(record: RecipientRecord) -> RecipientRow:
    return RecipientRow(
        kind=RecipientKind(record.kind),
        id=RecipientId(record.id),
        edition=record.edition,
        ended_on=record.ended_on,
        **{name: getattr(record, name) for name in _COLUMNS},
    )
