"""Keep the postings of letters: how each left, and what became of it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.orm import Session

from app.rules.ids import DispatchId, LetterId
from app.storage.pages import batched
from app.storage.schema.letters import DispatchRecord


@dataclass(frozen=True)
class DispatchRow:
    """Show one posting; codes are empty while nothing came back, or nothing was done about it."""

    id: DispatchId
    letter_id: LetterId
    method: str
    tracking_number: str
    posted_on: date
    delivered_on: date | None = None
    returned_on: date | None = None
    return_reason: str = ""
    settled_on: date | None = None
    settled_how: str = ""

    @property
    def is_back(self) -> bool:
        """Tell whether it came back and nothing was done about it yet."""
        return self.returned_on is not None and self.settled_on is None


class Dispatches:
    """Write and read the postings of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def change(self, key: DispatchId, **values: object) -> None:
        """Set what became of a posting."""
        self._session.execute(
            update(DispatchRecord).where(DispatchRecord.id == key).values(**values)
        )

    def of(self, ids: Sequence[int]) -> Mapping[LetterId, Sequence[DispatchRow]]:
        """Return the postings of these letters, the earliest first."""
        found: dict[LetterId, list[DispatchRow]] = defaultdict(list)
        for page in batched(ids):
            for row in self._rows(DispatchRecord.letter_id.in_(page)):
                found[row.letter_id].append(row)
        return found

    def newest(self, letter_id: LetterId) -> DispatchRow | None:
        """Return the last posting of a letter; None where it has not left."""
        rows = self.of([letter_id]).get(letter_id, ())
        return rows[-1] if rows else None

    def bearing(self, numbers: Sequence[str]) -> Sequence[DispatchRow]:
        """Return the postings that left under these numbers of the post, the earliest first."""
        return self._rows(DispatchRecord.tracking_number.in_([one for one in numbers if one]))

    def find(self, key: DispatchId) -> DispatchRow | None:
        """Find one posting."""
        return next(iter(self._rows(DispatchRecord.id == key)), None)

    def _rows(self, condition: ColumnElement[bool]) -> Sequence[DispatchRow]:
        query = select(DispatchRecord).where(condition).order_by(DispatchRecord.id)
        records = self._session.execute(query).scalars()
        return [_row(record) for record in records]


def _row(record: DispatchRecord) -> DispatchRow:
    return DispatchRow(
        id=DispatchId(record.id),
        letter_id=LetterId(record.letter_id),
        method=record.method,
        tracking_number=record.tracking_number,
        posted_on=record.posted_on,
        delivered_on=record.delivered_on,
        returned_on=record.returned_on,
        return_reason=record.return_reason,
        settled_on=record.settled_on,
        settled_how=record.settled_how,
    )
