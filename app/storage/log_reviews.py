"""Keep the signed reviews of the operation log."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.rules.ids import LogReviewId, StaffId
from app.storage.schema.reviews import LogReviewRecord
from app.storage.schema.staff import StaffRecord


@dataclass(frozen=True)
class NewLogReview:
    """Hold a review about to be signed: which rows of the log, what they count, what was seen."""

    month: str
    first_number: int
    last_number: int
    anchor: str
    summary: str
    findings: str


@dataclass(frozen=True)
class LogReviewRow:
    """Show one signed review."""

    id: LogReviewId
    month: str
    first_number: int
    last_number: int
    anchor: str
    summary: str
    findings: str
    signed_at: datetime
    signer: str


class LogReviews:
    """Write and read the reviews of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, new: NewLogReview, by: StaffId, at: datetime) -> LogReviewId:
        """Put a signed review on record."""
        record = LogReviewRecord(**vars(new), signed_by=by, signed_at=at)
        self._session.add(record)
        self._session.flush()
        return LogReviewId(record.id)

    def rows(self) -> Sequence[LogReviewRow]:
        """Return the reviews, by month and then as they were signed."""
        query = (
            select(LogReviewRecord, StaffRecord.name)
            .outerjoin(StaffRecord, StaffRecord.id == LogReviewRecord.signed_by)
            .order_by(LogReviewRecord.month, LogReviewRecord.id)
        )
        return [_row(one, name or "") for one, name in self._session.execute(query)]

    def by_month(self) -> Mapping[str, LogReviewRow]:
        """Return the newest review of each month."""
        return {row.month: row for row in self.rows()}


def _row(one: LogReviewRecord, signer: str) -> LogReviewRow:
    return LogReviewRow(
        id=LogReviewId(one.id),
        month=one.month,
        first_number=one.first_number,
        last_number=one.last_number,
        anchor=one.anchor,
        summary=one.summary,
        findings=one.findings,
        signed_at=one.signed_at,
        signer=signer,
    )
