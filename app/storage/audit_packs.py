"""Keep that papers were written for an auditor."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.rules.ids import AuditPackId, StaffId
from app.storage.schema.reviews import AuditPackRecord
from app.storage.schema.staff import StaffRecord


@dataclass(frozen=True)
class NewAuditPack:
    """Hold one pack about to be written; its files are told by the hash of its cover."""

    from_on: date
    to_on: date
    file_count: int
    cover_sha256: str


@dataclass(frozen=True)
class AuditPackRow:
    """Show one pack: for which days, when and by whom it was made."""

    id: AuditPackId
    from_on: date
    to_on: date
    file_count: int
    cover_sha256: str
    made_at: datetime
    maker: str


class AuditPacks:
    """Write and read the packs of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, new: NewAuditPack, by: StaffId, at: datetime) -> AuditPackId:
        """Keep that a pack was made."""
        record = AuditPackRecord(**vars(new), made_at=at, made_by=by)
        self._session.add(record)
        self._session.flush()
        return AuditPackId(record.id)

    def rows(self) -> Sequence[AuditPackRow]:
        """Return every pack, the newest first."""
        query = (
            select(AuditPackRecord, StaffRecord.name)
            .join(StaffRecord, StaffRecord.id == AuditPackRecord.made_by)
            .order_by(AuditPackRecord.id.desc())
        )
        return [_row(*line) for line in self._session.execute(query).all()]

    def with_cover(self, sha256: str) -> AuditPackRow | None:
        """Find the pack whose cover has this hash."""
        return next((row for row in self.rows() if row.cover_sha256 == sha256), None)


def _row(record: AuditPackRecord, maker: str) -> AuditPackRow:
    return AuditPackRow(
        id=AuditPackId(record.id),
        from_on=record.from_on,
        to_on=record.to_on,
        file_count=record.file_count,
        cover_sha256=record.cover_sha256,
        made_at=record.made_at,
        maker=maker,
    )
