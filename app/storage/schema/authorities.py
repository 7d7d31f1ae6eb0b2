"""Keep what police, courts and lawyers asked (官公署・弁護士会等からの照会)."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class AuthorityInquiryRecord(Base):
    """Hold one inquiry of an authority under its own number; only the 管理責任者 sees it."""

    __tablename__ = "authority_inquiries"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(String(16), unique=True)
    received_on: Mapped[date] = mapped_column(index=True)
    channel: Mapped[str] = mapped_column(String(20))
    kind: Mapped[str] = mapped_column(String(30))
    office: Mapped[str] = mapped_column(String(120))
    paper_seen: Mapped[str] = mapped_column(String(20))
    paper_number: Mapped[str] = mapped_column(String(60), default="")
    paper_on: Mapped[date | None]
    due_on: Mapped[date | None]
    called_back_on: Mapped[date | None]
    member_id: Mapped[int | None] = mapped_column(ForeignKey("members.id"), index=True)
    state: Mapped[str] = mapped_column(String(12), default="open")
    decision: Mapped[str] = mapped_column(String(20), default="")
    decided_on: Mapped[date | None]
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    answered_on: Mapped[date | None]
    letter_id: Mapped[int | None] = mapped_column(ForeignKey("letters.id"))
    provision_id: Mapped[int | None] = mapped_column(ForeignKey("provisions.id"))
    closed_on: Mapped[date | None]
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    edition: Mapped[int] = mapped_column(default=1)


class AuthorityInquiryDetailRecord(Base):
    """Hold who asked, about whom and what was answered; erasable."""

    __tablename__ = "authority_inquiry_details"

    inquiry_id: Mapped[int] = mapped_column(
        ForeignKey("authority_inquiries.id"), primary_key=True, autoincrement=False
    )
    asker_name: Mapped[str] = mapped_column(String(200), default="")
    address: Mapped[str] = mapped_column(String(400), default="")
    postal_code: Mapped[str] = mapped_column(String(8), default="")
    telephone: Mapped[str] = mapped_column(String(20), default="")
    directory_telephone: Mapped[str] = mapped_column(String(20), default="")
    about_name: Mapped[str] = mapped_column(String(200), default="")
    asked: Mapped[str] = mapped_column(Text, default="")
    answer: Mapped[str] = mapped_column(Text, default="")
    reason: Mapped[str] = mapped_column(Text, default="")
