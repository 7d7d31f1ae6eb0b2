"""Keep what is known of the backups, how they were tried, and what was put back from them."""

from datetime import date, datetime

from sqlalchemy import BigInteger, ForeignKey, Index, String, Text, false
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class BackupRecord(Base):
    """Hold one backup as it was made; `gone_on` once its time was over and the file went."""

    __tablename__ = "backups"

    id: Mapped[int] = mapped_column(primary_key=True)
    made_at: Mapped[datetime] = mapped_column(Moment, index=True)
    made_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    cause: Mapped[str] = mapped_column(String(20))
    file_name: Mapped[str] = mapped_column(String(200))
    size_bytes: Mapped[int] = mapped_column(BigInteger)
    sha256: Mapped[str] = mapped_column(String(64))
    schema_revision: Mapped[str] = mapped_column(String(20))
    rows_total: Mapped[int]
    history_number: Mapped[int]
    history_hash: Mapped[str] = mapped_column(String(64))
    copied_at: Mapped[datetime | None] = mapped_column(Moment)
    copy_problem: Mapped[str] = mapped_column(String(200), default="", server_default="")
    gone_on: Mapped[date | None]


class BackupCheckRecord(Base):
    """Hold one trial of a backup: at its making, on request, or as the monthly drill."""

    __tablename__ = "backup_checks"

    id: Mapped[int] = mapped_column(primary_key=True)
    backup_id: Mapped[int | None] = mapped_column(ForeignKey("backups.id"), index=True)
    file_name: Mapped[str] = mapped_column(String(200))
    place: Mapped[str] = mapped_column(String(12))
    kind: Mapped[str] = mapped_column(String(12))
    checked_at: Mapped[datetime] = mapped_column(Moment, index=True)
    checked_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    ok: Mapped[bool]
    finding: Mapped[str] = mapped_column(Text, default="")
    rows_total: Mapped[int | None]


class RestoreRecord(Base):
    """Hold one restore: from which backup, what was lost by it, what was erased again.

    `numbers` is JSON: per series the numbers that were given before and come to nobody again.
    """

    __tablename__ = "restores"

    id: Mapped[int] = mapped_column(primary_key=True)
    restored_at: Mapped[datetime] = mapped_column(Moment)
    restored_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    file_name: Mapped[str] = mapped_column(String(200))
    backup_made_at: Mapped[datetime] = mapped_column(Moment)
    history_number: Mapped[int]
    history_hash: Mapped[str] = mapped_column(String(64))
    lost_rows: Mapped[int | None]
    saved_as: Mapped[str] = mapped_column(String(200), default="")
    erased_again: Mapped[int]
    list_state: Mapped[str] = mapped_column(String(12))
    numbers: Mapped[str] = mapped_column(Text, default="{}")
    answered_at: Mapped[datetime | None] = mapped_column(Moment)
    answered_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    lost_people: Mapped[int | None]
    incident_id: Mapped[int | None] = mapped_column(ForeignKey("incidents.id"))


class LostAnchorRecord(Base):
    """Hold a row of the log that a restore took away; paper can still be held against it."""

    __tablename__ = "lost_anchors"

    restore_id: Mapped[int] = mapped_column(
        ForeignKey("restores.id"), primary_key=True, autoincrement=False
    )
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    row_hash: Mapped[str] = mapped_column(String(64))

    __table_args__ = (Index("ix_lost_anchors_number", "number"),)


class PendingErasureRecord(Base):
    """Hold an erasure that a list beside the backups names and a restore has not yet repeated."""

    __tablename__ = "pending_erasures"

    id: Mapped[int] = mapped_column(primary_key=True)
    restore_id: Mapped[int] = mapped_column(ForeignKey("restores.id"), index=True)
    member_id: Mapped[int | None]
    erased_on: Mapped[date]
    content: Mapped[str] = mapped_column(Text, default="{}")
    problem: Mapped[str] = mapped_column(String(200), default="")
    done: Mapped[bool] = mapped_column(default=False, server_default=false())
