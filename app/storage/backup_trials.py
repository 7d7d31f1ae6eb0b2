"""Keep how backups were tried, and when one could not be made."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from app.rules.ids import BackupId, StaffId
from app.storage.schema.backups import BackupCheckRecord
from app.storage.schema.base import table_of
from app.storage.schema.staff import StaffRecord

Kind = Literal["making", "asked", "drill"]
Place = Literal["here", "second", "elsewhere"]


@dataclass(frozen=True)
class NewTrial:
    """Hold what a trial found; a making is only kept where it failed."""

    kind: Kind
    place: Place
    ok: bool
    finding: str
    file_name: str = ""
    backup_id: BackupId | None = None
    rows_total: int | None = None


@dataclass(frozen=True)
class TrialRow:
    """Show one trial, with who made it."""

    id: int
    kind: str
    place: str
    ok: bool
    finding: str
    file_name: str
    backup_id: int | None
    at: datetime
    by: str


class BackupTrials:
    """Write and read the trials of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, new: NewTrial, by: StaffId | None, at: datetime) -> None:
        """Keep one trial."""
        row = {**vars(new), "checked_at": at, "checked_by": by}
        self._session.connection().execute(insert(table_of(BackupCheckRecord)), row)

    def last(self, kind: Kind, before: datetime, *, ok: bool) -> datetime | None:
        """Return when the last one before a moment was that went well, or that did not."""
        record = BackupCheckRecord
        query = select(record.checked_at).where(
            record.kind == kind, record.ok.is_(ok), record.checked_at < before
        )
        newest = query.order_by(record.checked_at.desc()).limit(1)
        return self._session.execute(newest).scalar_one_or_none()

    def rows(self, kind: Kind | None = None, limit: int | None = None) -> Sequence[TrialRow]:
        """Return the newest first."""
        record = BackupCheckRecord
        query = select(record, StaffRecord.name).outerjoin(
            StaffRecord, StaffRecord.id == record.checked_by
        )
        if kind is not None:
            query = query.where(record.kind == kind)
        order = query.order_by(record.checked_at.desc(), record.id.desc()).limit(limit)
        return [_row(found, name) for found, name in self._session.execute(order)]


def _row(record: BackupCheckRecord, name: str | None) -> TrialRow:
    return TrialRow(
        id=record.id,
        kind=record.kind,
        place=record.place,
        ok=record.ok,
        finding=record.finding,
        file_name=record.file_name,
        backup_id=record.backup_id,
        at=record.checked_at,
        by=name or "",
    )
