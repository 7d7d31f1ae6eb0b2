"""Keep telephone notes, and receipt numbers reserved for forms written by hand."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class PhoneNoteRecord(Base):
    """Hold one telephone note; the case or the person it is about may be named later."""

    __tablename__ = "phone_notes"

    id: Mapped[int] = mapped_column(primary_key=True)
    taken_at: Mapped[datetime] = mapped_column(Moment, index=True)
    taken_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    minutes: Mapped[int]
    wish: Mapped[str] = mapped_column(String(12))
    call_back_on: Mapped[date | None]
    done_on: Mapped[date | None] = mapped_column(index=True)
    done_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    request_id: Mapped[int | None] = mapped_column(ForeignKey("requests.id"), index=True)
    member_id: Mapped[int | None] = mapped_column(ForeignKey("members.id"), index=True)


class PhoneNoteDetailRecord(Base):
    """Hold who called and about what; erasable."""

    __tablename__ = "phone_note_details"

    note_id: Mapped[int] = mapped_column(
        ForeignKey("phone_notes.id"), primary_key=True, autoincrement=False
    )
    caller_name: Mapped[str] = mapped_column(String(200), default="")
    telephone: Mapped[str] = mapped_column(String(40), default="")
    about: Mapped[str] = mapped_column(Text, default="")
    folded: Mapped[str] = mapped_column(Text, default="")


class ReservedNumberRecord(Base):
    """Hold one receipt number printed on a form that is written by hand (手書き受付票)."""

    __tablename__ = "reserved_numbers"

    receipt_number: Mapped[str] = mapped_column(String(12), primary_key=True)
    reserved_at: Mapped[datetime] = mapped_column(Moment)
    reserved_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    request_id: Mapped[int | None] = mapped_column(ForeignKey("requests.id"), unique=True)
    voided_on: Mapped[date | None]
    void_reason: Mapped[str] = mapped_column(String(200), default="")
