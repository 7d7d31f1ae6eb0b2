"""Keep the trainings of a year, and who took part."""

from datetime import date

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base


class TrainingPlanRecord(Base):
    """Hold the plan of one fiscal year."""

    __tablename__ = "training_plans"

    id: Mapped[int] = mapped_column(primary_key=True)
    fiscal_year: Mapped[int]
    purpose: Mapped[str] = mapped_column(Text, default="")
    approved_on: Mapped[date | None]
    approved_by: Mapped[str] = mapped_column(String(120), default="")
    note: Mapped[str] = mapped_column(Text, default="")
    edition: Mapped[int] = mapped_column(default=1)

    __table_args__ = (UniqueConstraint("fiscal_year"),)


class TrainingRecord(Base):
    """Hold one training; `audience` and `departments` say who is meant."""

    __tablename__ = "trainings"

    id: Mapped[int] = mapped_column(primary_key=True)
    plan_id: Mapped[int] = mapped_column(ForeignKey("training_plans.id"), index=True)
    title: Mapped[str] = mapped_column(String(200))
    theme: Mapped[str] = mapped_column(Text, default="")
    planned_month: Mapped[str] = mapped_column(String(7))
    from_on: Mapped[date | None]
    to_on: Mapped[date | None]
    way: Mapped[str] = mapped_column(String(20))
    lecturer: Mapped[str] = mapped_column(String(120), default="")
    material: Mapped[str] = mapped_column(String(200), default="")
    material_edition: Mapped[str] = mapped_column(String(60), default="")
    audience: Mapped[str] = mapped_column(Text, default="[]")
    departments: Mapped[str] = mapped_column(Text, default="[]")
    full_points: Mapped[int | None]
    pass_points: Mapped[int | None]
    closed_on: Mapped[date | None]
    approved_by: Mapped[str] = mapped_column(String(120), default="")
    lessons: Mapped[str] = mapped_column(Text, default="")
    cancelled_on: Mapped[date | None]
    cancel_reason: Mapped[str] = mapped_column(Text, default="")
    edition: Mapped[int] = mapped_column(default=1)


class TrainingPersonRecord(Base):
    """Say of one person whether she took part, made it up, and passed."""

    __tablename__ = "training_people"

    id: Mapped[int] = mapped_column(primary_key=True)
    training_id: Mapped[int] = mapped_column(ForeignKey("trainings.id"), index=True)
    worker_id: Mapped[int] = mapped_column(ForeignKey("workers.id"))
    state: Mapped[str] = mapped_column(String(12), default="expected")
    attended_on: Mapped[date | None]
    made_up_on: Mapped[date | None]
    points: Mapped[int | None]
    note: Mapped[str] = mapped_column(Text, default="")

    __table_args__ = (UniqueConstraint("training_id", "worker_id"),)
