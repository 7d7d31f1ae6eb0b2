"""Keep what was disposed of: the proposal, who allowed it, and how it was done."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class DisposalRecord(Base):
    """Hold one disposal (廃棄の伺いと廃棄記録)."""

    __tablename__ = "disposals"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(String(20))
    title: Mapped[str] = mapped_column(String(200))
    reason: Mapped[str] = mapped_column(Text, default="")
    proposed_on: Mapped[date]
    proposed_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    approved_on: Mapped[date | None]
    approved_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    approval_paper: Mapped[str] = mapped_column(String(200), default="")
    returned_on: Mapped[date | None]
    returned_reason: Mapped[str] = mapped_column(Text, default="")
    done_on: Mapped[date | None]
    done_by: Mapped[str] = mapped_column(String(120), default="")
    way: Mapped[str] = mapped_column(String(20), default="")
    recipient_id: Mapped[int | None] = mapped_column(ForeignKey("recipients.id"))
    witness: Mapped[str] = mapped_column(String(120), default="")
    certificate: Mapped[str] = mapped_column(String(200), default="")
    note: Mapped[str] = mapped_column(Text, default="")
    cancelled_on: Mapped[date | None]
    cancel_reason: Mapped[str] = mapped_column(Text, default="")
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    edition: Mapped[int] = mapped_column(default=1)


class DisposalItemRecord(Base):
    """Hold one line of a disposal: papers in a box, or data."""

    __tablename__ = "disposal_items"

    id: Mapped[int] = mapped_column(primary_key=True)
    disposal_id: Mapped[int] = mapped_column(ForeignKey("disposals.id"), index=True)
    medium: Mapped[str] = mapped_column(String(12))
    what: Mapped[str] = mapped_column(Text)
    period: Mapped[str] = mapped_column(String(120), default="")
    place: Mapped[str] = mapped_column(String(200), default="")
    box: Mapped[str] = mapped_column(String(60), default="")
    count_words: Mapped[str] = mapped_column(String(120), default="")
    kept_until_on: Mapped[date | None]
    ground: Mapped[str] = mapped_column(String(200), default="")
