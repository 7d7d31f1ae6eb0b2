"""Keep what was asked of other departments about a case (社内照会), and its notes."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, LargeBinary, String, Text, false
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class InquiryRecord(Base):
    """Hold one sheet to one department: to look, to correct, to stop or to erase."""

    __tablename__ = "inquiries"

    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("requests.id"), index=True)
    right_id: Mapped[int | None] = mapped_column(ForeignKey("request_rights.id"))
    kind: Mapped[str] = mapped_column(String(20))
    department: Mapped[str] = mapped_column(String(80))
    asked_on: Mapped[date]
    due_on: Mapped[date] = mapped_column(index=True)
    asked_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    state: Mapped[str] = mapped_column(String(12), default="open", index=True)
    answer: Mapped[str] = mapped_column(String(12), default="")
    answered_on: Mapped[date | None]
    recorded_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    edition: Mapped[int] = mapped_column(default=1)


class InquiryDetailRecord(Base):
    """Hold what was asked and what came back, in words; erasable."""

    __tablename__ = "inquiry_details"

    inquiry_id: Mapped[int] = mapped_column(
        ForeignKey("inquiries.id"), primary_key=True, autoincrement=False
    )
    asked: Mapped[str] = mapped_column(Text, default="")
    answered_by_name: Mapped[str] = mapped_column(String(200), default="")
    note: Mapped[str] = mapped_column(Text, default="")


class InquiryItemRecord(Base):
    """Hold one item that a department holds of the person; erasable."""

    __tablename__ = "inquiry_items"

    id: Mapped[int] = mapped_column(primary_key=True)
    inquiry_id: Mapped[int] = mapped_column(ForeignKey("inquiries.id"), index=True)
    position: Mapped[int]
    name: Mapped[str] = mapped_column(String(120))
    content: Mapped[str] = mapped_column(Text)
    obtained: Mapped[str] = mapped_column(Text, default="")
    purpose: Mapped[str] = mapped_column(Text, default="")
    of_child: Mapped[bool] = mapped_column(default=False, server_default=false())


class InquiryFileRecord(Base):
    """Hold one paper that a department delivered, as a PDF; its bytes are erasable."""

    __tablename__ = "inquiry_files"

    id: Mapped[int] = mapped_column(primary_key=True)
    inquiry_id: Mapped[int] = mapped_column(ForeignKey("inquiries.id"), index=True)
    file_name: Mapped[str | None] = mapped_column(Text)
    content: Mapped[bytes | None] = mapped_column(LargeBinary)
    sha256: Mapped[str] = mapped_column(String(64))
    pages: Mapped[int]
    added_at: Mapped[datetime] = mapped_column(Moment)
    added_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    of_child: Mapped[bool] = mapped_column(default=False, server_default=false())


class CaseNoteRecord(Base):
    """Hold one note of the work on a case (調査の記録); its words are erasable."""

    __tablename__ = "case_notes"

    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("requests.id"), index=True)
    kind: Mapped[str] = mapped_column(String(20))
    on_day: Mapped[date]
    words: Mapped[str | None] = mapped_column(Text)
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
