"""Keep the children and who their adults are; what names them can be erased."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, false
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class ChildRecord(Base):
    """Hold what stays of a child; `expected_month` is "2027-02" before the birth, else empty."""

    __tablename__ = "children"

    id: Mapped[int] = mapped_column(primary_key=True)
    state: Mapped[str] = mapped_column(String(12), default="active")
    state_since_on: Mapped[date | None]
    expected_month: Mapped[str] = mapped_column(String(7), default="")
    confidential: Mapped[bool] = mapped_column(default=False, server_default=false())
    merged_into: Mapped[int | None] = mapped_column(ForeignKey("children.id"), index=True)
    edition: Mapped[int] = mapped_column(default=1)


class ChildDetailRecord(Base):
    """Hold what names a child; `birth_on` is empty until the child is born."""

    __tablename__ = "child_details"

    child_id: Mapped[int] = mapped_column(
        ForeignKey("children.id"), primary_key=True, autoincrement=False
    )
    name: Mapped[str] = mapped_column(String(200), default="")
    kana: Mapped[str] = mapped_column(String(200), default="")
    birth_on: Mapped[date | None] = mapped_column(index=True)
    name_key: Mapped[str] = mapped_column(String(200), default="")

    __table_args__ = (Index("ix_child_details_name_key", "name_key", "birth_on"),)


class ChildStateRecord(Base):
    """Hold one change of a child's state after registration; rows are added only."""

    __tablename__ = "child_states"

    id: Mapped[int] = mapped_column(primary_key=True)
    child_id: Mapped[int] = mapped_column(ForeignKey("children.id"), index=True)
    state: Mapped[str] = mapped_column(String(12))
    since_on: Mapped[date]
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))


class GuardianshipRecord(Base):
    """Tie a child to an adult: a member, or somebody named in the details.

    `relationship_word` is what the child is to the adult (子, 孫), `position` the child's place on
    the member's page.
    """

    __tablename__ = "guardianships"

    id: Mapped[int] = mapped_column(primary_key=True)
    child_id: Mapped[int] = mapped_column(ForeignKey("children.id"), index=True)
    member_id: Mapped[int | None] = mapped_column(ForeignKey("members.id"), index=True)
    position: Mapped[int] = mapped_column(default=1)
    relationship_word: Mapped[str] = mapped_column(String(40), default="")
    custody: Mapped[str] = mapped_column(String(8), default="unknown")
    lives_together: Mapped[str] = mapped_column(String(8), default="unknown")
    ended_on: Mapped[date | None]


class GuardianDetailRecord(Base):
    """Name an adult who is no member."""

    __tablename__ = "guardian_details"

    guardianship_id: Mapped[int] = mapped_column(
        ForeignKey("guardianships.id"), primary_key=True, autoincrement=False
    )
    name: Mapped[str] = mapped_column(String(200))
    kana: Mapped[str] = mapped_column(String(200), default="")
    telephone: Mapped[str] = mapped_column(String(11), default="")
