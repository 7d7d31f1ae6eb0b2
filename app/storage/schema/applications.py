"""Keep the applications that cannot be registered yet (申込の確認待ち)."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class ApplicationRecord(Base):
    """Hold what stays of one application; what was typed can be purged."""

    __tablename__ = "applications"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(String(12), unique=True)
    state: Mapped[str] = mapped_column(String(12), default="waiting", index=True)
    source: Mapped[str] = mapped_column(String(12))
    received_on: Mapped[date | None]
    kept_at: Mapped[datetime] = mapped_column(Moment)
    kept_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    purge_on: Mapped[date] = mapped_column(index=True)
    resolved_on: Mapped[date | None]
    member_id: Mapped[int | None] = mapped_column(ForeignKey("members.id"), index=True)
    letter_id: Mapped[int | None] = mapped_column(ForeignKey("letters.id"))


class ApplicationDetailRecord(Base):
    """Hold what the form says and why it waits; purged with the day of its record."""

    __tablename__ = "application_details"

    application_id: Mapped[int] = mapped_column(
        ForeignKey("applications.id"), primary_key=True, autoincrement=False
    )
    typed: Mapped[str] = mapped_column(Text)
    reasons: Mapped[str] = mapped_column(Text)
    note: Mapped[str] = mapped_column(Text, default="")
