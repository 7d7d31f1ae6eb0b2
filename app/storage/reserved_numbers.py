"""Keep the receipt numbers that were printed on forms to be written by hand (手書き受付票)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from app.rules.ids import RequestId, StaffId
from app.storage.schema.phone_notes import ReservedNumberRecord
from app.storage.schema.staff import StaffRecord


@dataclass(frozen=True)
class ReservedRow:
    """Show one reserved number: waiting, used by a request, or voided (欠番)."""

    receipt_number: str
    reserved_at: datetime
    reserved_by: str
    request_id: RequestId | None
    voided_on: date | None
    void_reason: str

    @property
    def is_open(self) -> bool:
        """Tell whether its form may still come in."""
        return self.request_id is None and self.voided_on is None


class ReservedNumbers:
    """Write and read the reserved numbers of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, numbers: Iterable[str], by: StaffId, at: datetime) -> None:
        """Reserve these numbers."""
        rows = [
            {"receipt_number": number, "reserved_at": at, "reserved_by": by} for number in numbers
        ]
        self._session.execute(insert(ReservedNumberRecord), rows)

    def use(self, number: str, request_id: RequestId) -> None:
        """Record that the form of a number has become a request."""
        self._change(number, request_id=request_id)

    def void(self, number: str, on: date, reason: str) -> None:
        """Record that a number will never be used, and why."""
        self._change(number, voided_on=on, void_reason=reason)

    def find(self, number: str) -> ReservedRow | None:
        """Find one number."""
        return next(iter(self.rows([number])), None)

    def rows(self, numbers: Sequence[str] | None = None) -> Sequence[ReservedRow]:
        """Return the numbers in their order; all of them where none are named."""
        query = (
            select(ReservedNumberRecord, StaffRecord.name)
            .join(StaffRecord, StaffRecord.id == ReservedNumberRecord.reserved_by)
            .order_by(ReservedNumberRecord.reserved_at, ReservedNumberRecord.receipt_number)
        )
        if numbers is not None:
            query = query.where(ReservedNumberRecord.receipt_number.in_(numbers))
        return [_row(record, name) for record, name in self._session.execute(query)]

    def _change(self, number: str, **values: object) -> None:
        self._session.execute(
            update(ReservedNumberRecord)
            .where(ReservedNumberRecord.receipt_number == number)
            .values(**values)
        )


def _row(record: ReservedNumberRecord, name: str) -> ReservedRow:
    return ReservedRow(
        receipt_number=record.receipt_number,
        reserved_at=record.reserved_at,
        reserved_by=name,
        request_id=None if record.request_id is None else RequestId(record.request_id),
        voided_on=record.voided_on,
        void_reason=record.void_reason,
    )
