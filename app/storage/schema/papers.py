"""Keep which papers of a requester are in the house, the fees, and answers given as files."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class HeldPaperRecord(Base):
    """Hold one paper received with a case, until it is returned or destroyed (LAW A-2)."""

    __tablename__ = "held_papers"

    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("requests.id"), index=True)
    code: Mapped[str] = mapped_column(String(40))
    form: Mapped[str] = mapped_column(String(12))
    received_on: Mapped[date]
    purge_on: Mapped[date | None] = mapped_column(index=True)
    ended_on: Mapped[date | None]
    ended_how: Mapped[str] = mapped_column(String(12), default="")
    ended_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    image: Mapped[bytes | None] = mapped_column(LargeBinary)
    image_type: Mapped[str] = mapped_column(String(40), default="")
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))


class RequestFeeRecord(Base):
    """Hold the fee of one right, asked for and received (法38条)."""

    __tablename__ = "request_fees"

    right_id: Mapped[int] = mapped_column(
        ForeignKey("request_rights.id"), primary_key=True, autoincrement=False
    )
    amount_yen: Mapped[int]
    asked_on: Mapped[date]
    way: Mapped[str] = mapped_column(String(40), default="")
    received_on: Mapped[date | None]
    receipt_word: Mapped[str] = mapped_column(String(40), default="")


class ElectronicAnswerRecord(Base):
    """Hold that a letter was given as an encrypted file, and how its password was told."""

    __tablename__ = "electronic_answers"

    id: Mapped[int] = mapped_column(primary_key=True)
    letter_id: Mapped[int] = mapped_column(ForeignKey("letters.id"), index=True)
    medium: Mapped[str] = mapped_column(String(20))
    sha256: Mapped[str] = mapped_column(String(64))
    made_at: Mapped[datetime] = mapped_column(Moment)
    made_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    told_how: Mapped[str] = mapped_column(String(20), default="")
    told_on: Mapped[date | None]
    told_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
