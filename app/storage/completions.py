"""Keep what was asked to be completed in a case, one row for each asking."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.rules.ids import RequestId, StopId
from app.storage.schema.requests import StopRecord


@dataclass(frozen=True)
class AskingRow:
    """Show one asking; `matter` is a code of `completions.Matter`, empty in older rows."""

    id: StopId
    request_id: RequestId
    asked_on: date
    completed_on: date | None
    what: str
    matter: str


class Completions:
    """Read the askings of one transaction, and end one of them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def rows(self, request_id: RequestId) -> Sequence[AskingRow]:
        """Return the askings of a case in the order in which they were recorded."""
        query = select(StopRecord).where(StopRecord.request_id == request_id)
        return [
            AskingRow(
                id=StopId(record.id),
                request_id=request_id,
                asked_on=record.asked_on,
                completed_on=record.completed_on,
                what=record.what,
                matter=record.matter,
            )
            for record in self._session.execute(query.order_by(StopRecord.id)).scalars()
        ]

    def end(self, stop_id: StopId, on: date) -> None:
        """End one asking on the day on which it came in."""
        self._session.execute(
            update(StopRecord).where(StopRecord.id == stop_id).values(completed_on=on)
        )
        self._session.flush()
