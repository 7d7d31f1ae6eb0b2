"""Keep what was done to the records for a case: corrections, suspensions, erasures."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class CorrectionRecord(Base):
    """Hold one field corrected from a case; what it said before and after is erasable."""

    __tablename__ = "corrections"

    id: Mapped[int] = mapped_column(primary_key=True)
    right_id: Mapped[int] = mapped_column(ForeignKey("request_rights.id"), index=True)
    noun: Mapped[str] = mapped_column(String(12))
    subject_id: Mapped[int]
    field: Mapped[str] = mapped_column(String(40))
    before: Mapped[str | None] = mapped_column(Text)
    after: Mapped[str | None] = mapped_column(Text)
    applied_on: Mapped[date]
    applied_at: Mapped[datetime] = mapped_column(Moment)
    applied_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))


class SuspensionRecord(Base):
    """Hold one stop of use or of provision, from a day until it is lifted."""

    __tablename__ = "suspensions"

    id: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    kind: Mapped[str] = mapped_column(String(12))
    scope: Mapped[str] = mapped_column(String(12), default="all")
    items: Mapped[str] = mapped_column(Text, default="")
    from_on: Mapped[date]
    right_id: Mapped[int | None] = mapped_column(ForeignKey("request_rights.id"), index=True)
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    ended_on: Mapped[date | None]
    ended_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    end_reason: Mapped[str] = mapped_column(String(200), default="")


class ErasureRecord(Base):
    """Hold one erasure: whose, when, what went by number; a tombstone without a name."""

    __tablename__ = "erasures"

    id: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    request_id: Mapped[int | None] = mapped_column(ForeignKey("requests.id"), index=True)
    right_id: Mapped[int | None] = mapped_column(ForeignKey("request_rights.id"))
    cause: Mapped[str] = mapped_column(String(20))
    code_mac: Mapped[str] = mapped_column(String(64), index=True)
    counts: Mapped[str] = mapped_column(Text, default="{}")
    erased_on: Mapped[date]
    erased_at: Mapped[datetime] = mapped_column(Moment)
    erased_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    wiped: Mapped[bool] = mapped_column(default=False, server_default=false())
    letter_id: Mapped[int | None] = mapped_column(ForeignKey("letters.id"))


class ErasureRetainedRecord(Base):
    """Hold what had to stay of an erased person: on which ground, until which day."""

    __tablename__ = "erasure_retained"

    id: Mapped[int] = mapped_column(primary_key=True)
    erasure_id: Mapped[int] = mapped_column(ForeignKey("erasures.id"), index=True)
    noun: Mapped[str] = mapped_column(String(30))
    count: Mapped[int]
    ground: Mapped[str] = mapped_column(String(120))
    until_on: Mapped[date | None] = mapped_column(index=True)

    __table_args__ = (UniqueConstraint("erasure_id", "noun"),)
