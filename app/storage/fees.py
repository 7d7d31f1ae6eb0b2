"""Keep the fee of a right: asked for on a day, received on another (法38条)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from app.rules.ids import RightId
from app.storage.schema.base import table_of
from app.storage.schema.papers import RequestFeeRecord


@dataclass(frozen=True)
class FeeRow:
    """Show one fee; `receipt_word` is the number of the 領収書 that was given."""

    right_id: RightId
    amount_yen: int
    asked_on: date
    way: str
    received_on: date | None
    receipt_word: str


class Fees:
    """Write and read the fees of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def ask(self, right_id: RightId, amount_yen: int, asked_on: date) -> None:
        """Record that the fee of a right was asked for."""
        self._session.execute(
            insert(table_of(RequestFeeRecord)).values(
                right_id=right_id,
                amount_yen=amount_yen,
                asked_on=asked_on,
                way="",
                received_on=None,
                receipt_word="",
            )
        )

    def receive(self, right_id: RightId, on: date, way: str, receipt_word: str) -> None:
        """Record that it was paid."""
        self._session.execute(
            update(RequestFeeRecord)
            .where(RequestFeeRecord.right_id == right_id)
            .values(received_on=on, way=way, receipt_word=receipt_word)
        )

    def of(self, right_ids: Sequence[RightId]) -> Mapping[RightId, FeeRow]:
        """Return the fees of these rights by their keys; none where none was asked for."""
        query = select(RequestFeeRecord).where(RequestFeeRecord.right_id.in_(right_ids))
        return {
            RightId(record.right_id): FeeRow(
                right_id=RightId(record.right_id),
                amount_yen=record.amount_yen,
                asked_on=record.asked_on,
                way=record.way,
                received_on=record.received_on,
                receipt_word=record.receipt_word,
            )
            for record in self._session.execute(query).scalars()
        }
