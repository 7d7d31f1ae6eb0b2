"""Keep the consent ledger: rows are added, never changed, never deleted."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class ConsentRecord(Base):
    """Hold one answer to one version; `details_mac` seals the erasable details."""

    __tablename__ = "consents"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    member_id: Mapped[int] = mapped_column(
        # The consent stands before its member: the gate demands it on the member's insert.
        ForeignKey("members.id", deferrable=True, initially="DEFERRED"),
        index=True,
    )
    policy_version_id: Mapped[int] = mapped_column(ForeignKey("policy_versions.id"), index=True)
    text_sha256: Mapped[str] = mapped_column(String(64), default="")
    answer: Mapped[str] = mapped_column(String(12))
    all_clauses: Mapped[bool]
    given_on: Mapped[date] = mapped_column(index=True)
    method: Mapped[str] = mapped_column(String(12))
    inferred: Mapped[bool] = mapped_column(default=False)
    details_mac: Mapped[str] = mapped_column(String(64))
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))


class ConsentDetailRecord(Base):
    """Hold who received the answer and the clerk's note."""

    __tablename__ = "consent_details"

    consent_id: Mapped[int] = mapped_column(
        ForeignKey("consents.id"), primary_key=True, autoincrement=False
    )
    salt: Mapped[bytes] = mapped_column(LargeBinary(32))
    receiver: Mapped[str] = mapped_column(String(120), default="")
    note: Mapped[str] = mapped_column(Text, default="")
