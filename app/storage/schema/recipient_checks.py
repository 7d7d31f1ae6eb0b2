"""Keep how recipients were looked at, what they returned at the end, and what they reported."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class RecipientCheckRecord(Base):
    """Hold one look at a recipient: its selection, a questionnaire, a visit."""

    __tablename__ = "recipient_checks"

    id: Mapped[int] = mapped_column(primary_key=True)
    recipient_id: Mapped[int] = mapped_column(ForeignKey("recipients.id"), index=True)
    contract_id: Mapped[int | None] = mapped_column(ForeignKey("contracts.id"))
    kind: Mapped[str] = mapped_column(String(20))
    due_on: Mapped[date | None]
    asked_on: Mapped[date | None]
    letter_id: Mapped[int | None] = mapped_column(ForeignKey("letters.id"))
    answered_on: Mapped[date | None]
    checked_on: Mapped[date | None]
    checked_by: Mapped[str] = mapped_column(String(120), default="")
    verdict: Mapped[str] = mapped_column(String(12), default="")
    certificate: Mapped[str] = mapped_column(String(200), default="")
    answers: Mapped[str] = mapped_column(Text, default="{}")
    findings: Mapped[str] = mapped_column(Text, default="")
    cancelled_on: Mapped[date | None]
    cancel_reason: Mapped[str] = mapped_column(Text, default="")
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    edition: Mapped[int] = mapped_column(default=1)


class RecipientReturnRecord(Base):
    """Hold what was returned or erased at the end of a contract, and its certificate."""

    __tablename__ = "recipient_returns"

    id: Mapped[int] = mapped_column(primary_key=True)
    recipient_id: Mapped[int] = mapped_column(ForeignKey("recipients.id"), index=True)
    contract_id: Mapped[int | None] = mapped_column(ForeignKey("contracts.id"))
    due_on: Mapped[date | None]
    asked_on: Mapped[date | None]
    letter_id: Mapped[int | None] = mapped_column(ForeignKey("letters.id"))
    way: Mapped[str] = mapped_column(String(12), default="")
    carried_out_on: Mapped[date | None]
    certified_on: Mapped[date | None]
    received_on: Mapped[date | None]
    checked_by: Mapped[str] = mapped_column(String(120), default="")
    note: Mapped[str] = mapped_column(Text, default="")
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    edition: Mapped[int] = mapped_column(default=1)


class RecipientChangeRecord(Base):
    """Hold one change that a recipient reported (変更届)."""

    __tablename__ = "recipient_changes"

    id: Mapped[int] = mapped_column(primary_key=True)
    recipient_id: Mapped[int] = mapped_column(ForeignKey("recipients.id"), index=True)
    field: Mapped[str] = mapped_column(String(20))
    before: Mapped[str] = mapped_column(Text, default="")
    after: Mapped[str] = mapped_column(Text)
    effective_on: Mapped[date]
    reported_on: Mapped[date]
    note: Mapped[str] = mapped_column(Text, default="")
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
