"""Keep what is known of the backups and of their trials."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Select, select, update
from sqlalchemy.orm import Session

from app.rules.ids import BackupId, StaffId
from app.storage.backup_making import Made
from app.storage.schema.backups import BackupRecord
from app.storage.schema.history import HistoryRecord
from app.storage.schema.staff import StaffRecord


@dataclass(frozen=True)
class BackupRow:
    """Show one backup; `gone_on` once its time was over and the file went."""

    id: BackupId
    made_at: datetime
    made_by: str
    cause: str
    file_name: str
    size_bytes: int
    sha256: str
    schema_revision: str
    rows_total: int
    history_number: int
    history_hash: str
    copied_at: datetime | None
    copy_problem: str
    gone_on: date | None


class Backups:
    """Write and read the backups of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, made: Made, by: StaffId | None) -> BackupId:
        """Record one that stands in its place."""
        manifest = made.manifest
        record = BackupRecord(
            made_at=manifest.made_at,
            made_by=by,
            cause=manifest.cause[:20],
            file_name=made.path.name,
            size_bytes=made.size_bytes,
            sha256=made.sha256,
            schema_revision=manifest.schema_revision,
            rows_total=manifest.rows_total,
            history_number=manifest.history_number,
            history_hash=manifest.history_hash,
        )
        self._session.add(record)
        self._session.flush()
        return BackupId(record.id)

    def copied(self, key: BackupId, at: datetime | None, problem: str = "") -> None:
        """Say that the second place has one, or why it has not."""
        self._change(key, copied_at=at, copy_problem=problem)

    def last_made(self, before: datetime) -> datetime | None:
        """Return when the last one before a moment was made of those that stand."""
        row = BackupRecord
        query = select(row.made_at).where(row.gone_on.is_(None), row.made_at < before)
        newest = query.order_by(row.made_at.desc()).limit(1)
        return self._session.execute(newest).scalar_one_or_none()

    def has_problem(self, problem: str) -> bool:
        """Tell whether the second place has this problem with one, whether its time is over."""
        query = select(BackupRecord.id).where(BackupRecord.copy_problem == problem)
        return self._session.execute(query.limit(1)).first() is not None

    def gone(self, key: BackupId, on: date) -> None:
        """Say that the time of one was over and its file went."""
        self._change(key, gone_on=on)

    def rows(self, *, gone: bool = True) -> Sequence[BackupRow]:
        """Return the newest first; without those whose file went unless `gone`."""
        query = select(BackupRecord, StaffRecord.name).outerjoin(
            StaffRecord, StaffRecord.id == BackupRecord.made_by
        )
        if not gone:
            query = query.where(BackupRecord.gone_on.is_(None))
        order = query.order_by(BackupRecord.made_at.desc(), BackupRecord.id.desc())
        return [_row(record, name) for record, name in self._session.execute(order)]

    def one(self, key: BackupId) -> BackupRow:
        """Return the one of this key."""
        return _row(self._session.execute(_of(key)).scalar_one(), "")

    def newest(self) -> BackupRow | None:
        """Return the one that holds most of the log of today, of those that stand."""
        return next(iter(self.holding(limit=1)), None)

    def holding(self, limit: int | None = None) -> Sequence[BackupRow]:
        """Return those that stand and hold the log of today up to some row, the furthest first.

        No clock counts for it, and what a restore left behind is not among them.
        """
        row, log = BackupRecord, HistoryRecord
        same = (log.number == row.history_number) & (log.row_hash == row.history_hash)
        query = select(row).join(log, same).where(row.gone_on.is_(None))
        order = query.order_by(row.history_number.desc(), row.id.desc()).limit(limit)
        return [_row(record, "") for record in self._session.execute(order).scalars()]

    def _change(self, key: BackupId, **values: object) -> None:
        self._session.execute(update(BackupRecord).where(BackupRecord.id == key).values(**values))


def _of(key: BackupId) -> Select[BackupRecord]:
    return select(BackupRecord).where(BackupRecord.id == key)


def _row(record: BackupRecord, name: str | None) -> BackupRow:
    return BackupRow(
        id=BackupId(record.id),
        made_at=record.made_at,
        made_by=name or "",
        cause=record.cause,
        file_name=record.file_name,
        size_bytes=record.size_bytes,
        sha256=record.sha256,
        schema_revision=record.schema_revision,
        rows_total=record.rows_total,
        history_number=record.history_number,
        history_hash=record.history_hash,
        copied_at=record.copied_at,
        copy_problem=record.copy_problem,
        gone_on=record.gone_on,
    )
