"""Keep what is reported of an incident, to whom, and whom it concerns."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class IncidentReportRecord(Base):
    """Hold the nine items of a report as they stand now (規則8条1項)."""

    __tablename__ = "incident_reports"

    incident_id: Mapped[int] = mapped_column(
        ForeignKey("incidents.id"), primary_key=True, autoincrement=False
    )
    summary: Mapped[str] = mapped_column(Text, default="")
    items: Mapped[str] = mapped_column(Text, default="")
    people: Mapped[str] = mapped_column(Text, default="")
    cause: Mapped[str] = mapped_column(Text, default="")
    harm: Mapped[str] = mapped_column(Text, default="")
    to_people: Mapped[str] = mapped_column(Text, default="")
    publication: Mapped[str] = mapped_column(Text, default="")
    prevention: Mapped[str] = mapped_column(Text, default="")
    besides: Mapped[str] = mapped_column(Text, default="")
    edition: Mapped[int] = mapped_column(default=1)


class IncidentFilingRecord(Base):
    """Hold one report as it was handed in; it is never changed."""

    __tablename__ = "incident_filings"

    id: Mapped[int] = mapped_column(primary_key=True)
    incident_id: Mapped[int] = mapped_column(ForeignKey("incidents.id"), index=True)
    kind: Mapped[str] = mapped_column(String(20))
    filed_on: Mapped[date]
    number: Mapped[str] = mapped_column(String(60), default="")
    way: Mapped[str] = mapped_column(String(40))
    words: Mapped[str] = mapped_column(Text)
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))


class IncidentPersonRecord(Base):
    """Name one person whose data an incident concerns, and how she was told."""

    __tablename__ = "incident_people"

    id: Mapped[int] = mapped_column(primary_key=True)
    incident_id: Mapped[int] = mapped_column(ForeignKey("incidents.id"), index=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    child_id: Mapped[int | None] = mapped_column(ForeignKey("children.id"))
    told_on: Mapped[date | None]
    told_how: Mapped[str] = mapped_column(String(20), default="")
    letter_id: Mapped[int | None] = mapped_column(ForeignKey("letters.id"))

    __table_args__ = (UniqueConstraint("incident_id", "member_id", "child_id"),)
