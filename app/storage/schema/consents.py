"""Keep the consent ledger: what was shown, what was answered, what proves it; rows stay."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class NoticeRecord(Base):
    """Hold that a version was shown to somebody, apart from any answer."""

    __tablename__ = "notices"

    id: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(
        ForeignKey("members.id", deferrable=True, initially="DEFERRED"),
        index=True,
    )
    child_id: Mapped[int | None] = mapped_column(ForeignKey("children.id"))
    policy_version_id: Mapped[int] = mapped_column(ForeignKey("policy_versions.id"))
    text_sha256: Mapped[str] = mapped_column(String(64), default="")
    shown_on: Mapped[date]
    way: Mapped[str] = mapped_column(String(12))
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))


class ConsentRecord(Base):
    """Hold one answer to one version; `details_mac` seals the erasable details.

    `child_id` names the child it is about, where it is not about the member; `consenter` is "self"
    or "guardian", `relationship_word` what the guardian is to the child or the member. A row with
    `corrects_id` stands for the row that it points to.
    """

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
    child_id: Mapped[int | None] = mapped_column(ForeignKey("children.id"), index=True)
    consenter: Mapped[str] = mapped_column(String(12), default="self", server_default="self")
    relationship_word: Mapped[str] = mapped_column(String(40), default="", server_default="")
    notice_id: Mapped[int | None] = mapped_column(ForeignKey("notices.id"))
    corrects_id: Mapped[int | None] = mapped_column(ForeignKey("consents.id"), index=True)


class ConsentDetailRecord(Base):
    """Hold who received the answer, who gave it, where the form lies, and the clerk's note."""

    __tablename__ = "consent_details"

    consent_id: Mapped[int] = mapped_column(
        ForeignKey("consents.id"), primary_key=True, autoincrement=False
    )
    salt: Mapped[bytes] = mapped_column(LargeBinary(32))
    receiver: Mapped[str] = mapped_column(String(120), default="")
    note: Mapped[str] = mapped_column(Text, default="")
    consenter_name: Mapped[str] = mapped_column(String(200), default="", server_default="")
    kept_at: Mapped[str] = mapped_column(String(120), default="", server_default="")


class EvidenceRecord(Base):
    """Hold a scan that proves an answer; bytes and file name are erasable, the hash is not."""

    __tablename__ = "consent_evidence"

    id: Mapped[int] = mapped_column(primary_key=True)
    consent_id: Mapped[int] = mapped_column(ForeignKey("consents.id"), index=True)
    sha256: Mapped[str] = mapped_column(String(64))
    media_type: Mapped[str] = mapped_column(String(40))
    byte_count: Mapped[int]
    content: Mapped[bytes | None] = mapped_column(LargeBinary)
    file_name: Mapped[str] = mapped_column(String(200), default="")
    added_at: Mapped[datetime] = mapped_column(Moment)
    added_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
