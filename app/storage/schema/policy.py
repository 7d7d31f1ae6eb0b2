"""Keep the versions of the policy; a text once registered is frozen."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class PolicyVersionRecord(Base):
    """Hold one version; `text_sha256` is empty while its text is not registered."""

    __tablename__ = "policy_versions"

    id: Mapped[int] = mapped_column(primary_key=True)
    in_force_on: Mapped[date] = mapped_column(unique=True)
    kind: Mapped[str] = mapped_column(String(20))
    major: Mapped[bool] = mapped_column(default=True)
    approved_at: Mapped[datetime | None] = mapped_column(Moment)
    approved_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    drafted_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    raw_text: Mapped[str | None] = mapped_column(Text)
    text_sha256: Mapped[str] = mapped_column(String(64), default="")
    text_added_on: Mapped[date | None]


class PolicyFactRecord(Base):
    """Hold one listed fact of a version: a purpose, a service scope, a joint user or item."""

    __tablename__ = "policy_facts"

    id: Mapped[int] = mapped_column(primary_key=True)
    version_id: Mapped[int] = mapped_column(ForeignKey("policy_versions.id"), index=True)
    kind: Mapped[str] = mapped_column(String(20))
    position: Mapped[int]
    words: Mapped[str] = mapped_column(Text)
