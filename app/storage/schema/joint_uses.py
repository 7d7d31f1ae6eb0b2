"""Keep what is shared with whom in joint use (法27条5項3号), and since which policy."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class JointUseRecord(Base):
    """Hold one joint use; `listed_as` are the words of the policy for this partner."""

    __tablename__ = "joint_uses"

    id: Mapped[int] = mapped_column(primary_key=True)
    recipient_id: Mapped[int] = mapped_column(ForeignKey("recipients.id"), index=True)
    version_id: Mapped[int | None] = mapped_column(ForeignKey("policy_versions.id"))
    listed_as: Mapped[str] = mapped_column(Text, default="")
    from_on: Mapped[date]
    until_on: Mapped[date | None]
    items: Mapped[str] = mapped_column(Text, default="[]")
    purpose: Mapped[str] = mapped_column(Text, default="")
    agreement: Mapped[str] = mapped_column(String(10), default="unknown")
    agreed_on: Mapped[date | None]
    duties: Mapped[str] = mapped_column(Text, default="[]")
    note: Mapped[str] = mapped_column(Text, default="")
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    edition: Mapped[int] = mapped_column(default=1)
