"""Keep what people decided beside the table of the law, and who stays out of a case."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class JudgmentRecord(Base):
    """Hold one judgment of the 管理責任者 on a case; rows are added only."""

    __tablename__ = "judgments"

    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("requests.id"), index=True)
    right_id: Mapped[int | None] = mapped_column(ForeignKey("request_rights.id"))
    matter: Mapped[str] = mapped_column(String(20))
    verdict: Mapped[str] = mapped_column(String(20))
    judged_on: Mapped[date]
    reason: Mapped[str | None] = mapped_column(Text)
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))


class AssignmentRecord(Base):
    """Hold one change of the person in charge (担当替え); rows are added only."""

    __tablename__ = "assignments"

    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("requests.id"), index=True)
    from_staff: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    to_staff: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    on_day: Mapped[date]
    reason: Mapped[str] = mapped_column(String(200))
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))


class RecusalRecord(Base):
    """Hold that somebody stays out of a case (関係者のため担当しない); rows are added only."""

    __tablename__ = "recusals"

    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("requests.id"), index=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    on_day: Mapped[date]
    reason: Mapped[str] = mapped_column(String(200))
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))


class RequestViewerRecord(Base):
    """Name one person who may see a restricted case."""

    __tablename__ = "request_viewers"

    request_id: Mapped[int] = mapped_column(ForeignKey("requests.id"), primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), primary_key=True)
