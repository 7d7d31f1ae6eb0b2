"""Keep the operation log: a chain of rows beside details that can be erased."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class HistoryRecord(Base):
    """Hold one act; `row_hash` covers every column, `prev_hash` included."""

    __tablename__ = "history"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(Moment)
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    title: Mapped[str] = mapped_column(String(80))
    subjects: Mapped[str] = mapped_column(Text)
    fields: Mapped[str] = mapped_column(Text)
    details_mac: Mapped[str] = mapped_column(String(64), default="")
    prev_hash: Mapped[str] = mapped_column(String(64))
    row_hash: Mapped[str] = mapped_column(String(64))

    __table_args__ = (
        Index("ix_history_at", "at"),
        Index("ix_history_staff_id_number", "staff_id", "number"),
        Index("ix_history_title_number", "title", "number"),
    )


class HistoryDetailRecord(Base):
    """Hold the values of one act under a salt; erased with the person."""

    __tablename__ = "history_details"

    number: Mapped[int] = mapped_column(
        ForeignKey("history.number"), primary_key=True, autoincrement=False
    )
    salt: Mapped[bytes] = mapped_column(LargeBinary(32))
    content: Mapped[str] = mapped_column(Text)


class HistorySubjectRecord(Base):
    """Point from an act to what it touched, so that a person's page finds its log."""

    __tablename__ = "history_subjects"

    number: Mapped[int] = mapped_column(
        ForeignKey("history.number"), primary_key=True, autoincrement=False
    )
    noun: Mapped[str] = mapped_column(String(20), primary_key=True)
    subject_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)

    __table_args__ = (Index("ix_history_subjects_noun", "noun", "subject_id"),)
