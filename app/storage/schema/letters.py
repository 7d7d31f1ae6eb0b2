"""Keep the issued letters: number, bytes and hash, to whom, and how they left and came back."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class LetterRecord(Base):
    """Hold one issued letter; its PDF is erasable, its number and hash are not."""

    __tablename__ = "letters"

    id: Mapped[int] = mapped_column(primary_key=True)
    document_number: Mapped[str] = mapped_column(String(40), unique=True)
    kind: Mapped[str] = mapped_column(String(40))
    dated_on: Mapped[date] = mapped_column(index=True)
    request_id: Mapped[int | None] = mapped_column(ForeignKey("requests.id"), index=True)
    member_id: Mapped[int | None] = mapped_column(ForeignKey("members.id"), index=True)
    pdf: Mapped[bytes | None] = mapped_column(LargeBinary)
    sha256: Mapped[str] = mapped_column(String(64))
    wording_sha256: Mapped[str] = mapped_column(String(64))
    anchor: Mapped[str] = mapped_column(String(40))
    issued_at: Mapped[datetime] = mapped_column(Moment)
    issued_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    cancelled_on: Mapped[date | None]
    cancel_reason: Mapped[str] = mapped_column(String(20), default="", server_default="")


class LetterAddresseeRecord(Base):
    """Hold to whom a letter went and where; the whole row is erasable."""

    __tablename__ = "letter_addressees"

    letter_id: Mapped[int] = mapped_column(
        ForeignKey("letters.id"), primary_key=True, autoincrement=False
    )
    name: Mapped[str] = mapped_column(Text)
    postal_code: Mapped[str] = mapped_column(String(8), default="")
    address: Mapped[str] = mapped_column(Text, default="")


class LetterReplacementRecord(Base):
    """Say which letter stands for one that was cancelled or reached the wrong person."""

    __tablename__ = "letter_replacements"

    letter_id: Mapped[int] = mapped_column(
        ForeignKey("letters.id"), primary_key=True, autoincrement=False
    )
    replaces_id: Mapped[int] = mapped_column(ForeignKey("letters.id"), unique=True)


class DispatchRecord(Base):
    """Hold one posting of a letter: how, with which 引受番号, and what became of it.

    `settled_how` says what was done about a letter that came back.
    """

    __tablename__ = "dispatches"

    id: Mapped[int] = mapped_column(primary_key=True)
    letter_id: Mapped[int] = mapped_column(ForeignKey("letters.id"), index=True)
    method: Mapped[str] = mapped_column(String(20))
    tracking_number: Mapped[str] = mapped_column(String(30), default="")
    posted_on: Mapped[date]
    delivered_on: Mapped[date | None]
    returned_on: Mapped[date | None]
    return_reason: Mapped[str] = mapped_column(String(20), default="", server_default="")
    settled_on: Mapped[date | None]
    settled_how: Mapped[str] = mapped_column(String(20), default="", server_default="")
