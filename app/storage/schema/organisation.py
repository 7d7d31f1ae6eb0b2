"""Keep who answers for personal data in which department, and everybody who works there."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class DepartmentRecord(Base):
    """Hold one department of the house."""

    __tablename__ = "departments"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(120))
    position: Mapped[int]
    begun_on: Mapped[date | None]
    ended_on: Mapped[date | None]
    edition: Mapped[int] = mapped_column(default=1)


class WorkerRecord(Base):
    """Hold one person who works for the house: officers and temporary staff too."""

    __tablename__ = "workers"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(String(20), default="")
    name: Mapped[str] = mapped_column(String(120))
    kana: Mapped[str] = mapped_column(String(120), default="")
    department_id: Mapped[int | None] = mapped_column(ForeignKey("departments.id"))
    kind: Mapped[str] = mapped_column(String(20))
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    joined_on: Mapped[date | None]
    left_on: Mapped[date | None]
    edition: Mapped[int] = mapped_column(default=1)


class AppointmentRecord(Base):
    """Hold who holds a post from a day to a day; nobody loses a term that was."""

    __tablename__ = "appointments"

    id: Mapped[int] = mapped_column(primary_key=True)
    post: Mapped[str] = mapped_column(String(20))
    department_id: Mapped[int | None] = mapped_column(ForeignKey("departments.id"))
    worker_id: Mapped[int | None] = mapped_column(ForeignKey("workers.id"))
    name: Mapped[str] = mapped_column(String(120))
    title: Mapped[str] = mapped_column(String(120), default="")
    from_on: Mapped[date]
    until_on: Mapped[date | None]
    decided_on: Mapped[date | None]
    paper: Mapped[str] = mapped_column(String(200), default="")
    cancelled_on: Mapped[date | None]
    cancel_reason: Mapped[str] = mapped_column(Text, default="")
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    edition: Mapped[int] = mapped_column(default=1)


class PledgeRecord(Base):
    """Hold one pledge of confidentiality (誓約書)."""

    __tablename__ = "pledges"

    id: Mapped[int] = mapped_column(primary_key=True)
    worker_id: Mapped[int] = mapped_column(ForeignKey("workers.id"), index=True)
    kind: Mapped[str] = mapped_column(String(20))
    pledged_on: Mapped[date]
    kept_at: Mapped[str] = mapped_column(String(200), default="")
    note: Mapped[str] = mapped_column(Text, default="")
    cancelled_on: Mapped[date | None]
    cancel_reason: Mapped[str] = mapped_column(Text, default="")
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
