"""Keep what follows when somebody leaves, and the tasks for single people."""

from datetime import date

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base


class ExitRecord(Base):
    """Hold one guided exit: why it began, when the data may be erased, when it was done."""

    __tablename__ = "exits"

    id: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    kind: Mapped[str] = mapped_column(String(12))
    consent_id: Mapped[int | None] = mapped_column(ForeignKey("consents.id"))
    started_on: Mapped[date]
    erase_on: Mapped[date] = mapped_column(index=True)
    finished_on: Mapped[date | None]
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    note: Mapped[str] = mapped_column(Text, default="")


class FollowUpRecord(Base):
    """Hold one task about one person (個別対応), with an end of its own."""

    __tablename__ = "follow_ups"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(12))
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    slip_id: Mapped[int | None] = mapped_column(ForeignKey("slips.id"), index=True)
    opened_on: Mapped[date]
    ended_on: Mapped[date | None] = mapped_column(index=True)
    outcome: Mapped[str] = mapped_column(String(40), default="")
    note: Mapped[str] = mapped_column(Text, default="")
