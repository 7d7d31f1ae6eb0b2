"""Keep the reviews of the log and of the inventory, and what an auditor was handed."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class LogReviewRecord(Base):
    """Hold the signed review of one month of the operation log."""

    __tablename__ = "log_reviews"

    id: Mapped[int] = mapped_column(primary_key=True)
    month: Mapped[str] = mapped_column(String(7))
    first_number: Mapped[int]
    last_number: Mapped[int]
    anchor: Mapped[str] = mapped_column(String(100))
    summary: Mapped[str] = mapped_column(Text)
    findings: Mapped[str] = mapped_column(Text, default="")
    signed_at: Mapped[datetime] = mapped_column(Moment)
    signed_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))


class InventoryReviewRecord(Base):
    """Hold how one department confirmed the inventory of a year (棚卸し)."""

    __tablename__ = "inventory_reviews"

    id: Mapped[int] = mapped_column(primary_key=True)
    fiscal_year: Mapped[int]
    department_id: Mapped[int] = mapped_column(ForeignKey("departments.id"))
    asked_on: Mapped[date | None]
    confirmed_on: Mapped[date | None]
    confirmed_by: Mapped[str] = mapped_column(String(120), default="")
    changes: Mapped[str] = mapped_column(Text, default="")
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    edition: Mapped[int] = mapped_column(default=1)

    __table_args__ = (UniqueConstraint("fiscal_year", "department_id"),)


class AuditPackRecord(Base):
    """Hold that the papers of a period were written for an auditor."""

    __tablename__ = "audit_packs"

    id: Mapped[int] = mapped_column(primary_key=True)
    from_on: Mapped[date]
    to_on: Mapped[date]
    file_count: Mapped[int]
    cover_sha256: Mapped[str] = mapped_column(String(64))
    made_at: Mapped[datetime] = mapped_column(Moment)
    made_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
