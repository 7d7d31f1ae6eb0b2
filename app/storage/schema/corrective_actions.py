"""Keep what is done about a finding, an incident or a contractor, and whether it helped."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class CorrectiveActionRecord(Base):
    """Hold one action with its cause, its day, and the check of its effect."""

    __tablename__ = "corrective_actions"

    id: Mapped[int] = mapped_column(primary_key=True)
    finding_id: Mapped[int | None] = mapped_column(ForeignKey("audit_findings.id"))
    incident_id: Mapped[int | None] = mapped_column(ForeignKey("incidents.id"))
    check_id: Mapped[int | None] = mapped_column(ForeignKey("recipient_checks.id"))
    follows_id: Mapped[int | None] = mapped_column(ForeignKey("corrective_actions.id"))
    cause: Mapped[str] = mapped_column(Text, default="")
    action: Mapped[str] = mapped_column(Text)
    due_on: Mapped[date]
    responsible: Mapped[str] = mapped_column(String(120))
    done_on: Mapped[date | None]
    done_note: Mapped[str] = mapped_column(Text, default="")
    checked_on: Mapped[date | None]
    checked_by: Mapped[str] = mapped_column(String(120), default="")
    effective: Mapped[bool | None]
    check_note: Mapped[str] = mapped_column(Text, default="")
    cancelled_on: Mapped[date | None]
    cancel_reason: Mapped[str] = mapped_column(Text, default="")
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    edition: Mapped[int] = mapped_column(default=1)
