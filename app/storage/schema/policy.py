"""Keep the versions of the policy; a text once registered is frozen."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class PolicyVersionRecord(Base):
    """Hold one version; `text_sha256` is empty while its text is not registered.

    `text_late`: the text was added after the version had been approved. `parts_kept`: its clauses
    and facts are on record as somebody settled them, not only as the program reads them.
    """

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
    text_late: Mapped[bool] = mapped_column(default=False, server_default=false())
    parts_kept: Mapped[bool] = mapped_column(default=False, server_default=false())
    summary: Mapped[str] = mapped_column(Text, default="", server_default="")
    reason: Mapped[str] = mapped_column(Text, default="", server_default="")


class PolicyFactRecord(Base):
    """Hold one fact of a version: an entry of a list, or what it says of its owner."""

    __tablename__ = "policy_facts"

    id: Mapped[int] = mapped_column(primary_key=True)
    version_id: Mapped[int] = mapped_column(ForeignKey("policy_versions.id"), index=True)
    kind: Mapped[str] = mapped_column(String(20))
    position: Mapped[int]
    words: Mapped[str] = mapped_column(Text)


class PolicyClauseRecord(Base):
    """Say where a clause of a version begins: the row of its text, counted from 0."""

    __tablename__ = "policy_clauses"

    id: Mapped[int] = mapped_column(primary_key=True)
    version_id: Mapped[int] = mapped_column(ForeignKey("policy_versions.id"))
    first_row: Mapped[int]
    number: Mapped[str] = mapped_column(Text, default="")
    heading: Mapped[str] = mapped_column(Text, default="")

    __table_args__ = (UniqueConstraint("version_id", "first_row"),)


class PolicyJudgmentRecord(Base):
    """Hold what the manager judged of one change: `demand` names the rule, `entry` the words."""

    __tablename__ = "policy_judgments"

    id: Mapped[int] = mapped_column(primary_key=True)
    version_id: Mapped[int] = mapped_column(ForeignKey("policy_versions.id"), index=True)
    demand: Mapped[str] = mapped_column(String(20))
    entry: Mapped[str] = mapped_column(Text)
    verdict: Mapped[str] = mapped_column(String(20))
    note: Mapped[str] = mapped_column(Text, default="")
    judged_at: Mapped[datetime] = mapped_column(Moment)
    judged_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))


class PolicyTaskRecord(Base):
    """Hold one thing to be done for a version: a place of publication, a letter, a form.

    `done_by` is the person's name as typed, who need not work in the office.
    """

    __tablename__ = "policy_tasks"

    id: Mapped[int] = mapped_column(primary_key=True)
    version_id: Mapped[int] = mapped_column(ForeignKey("policy_versions.id"), index=True)
    kind: Mapped[str] = mapped_column(String(20))
    title: Mapped[str] = mapped_column(String(120))
    due_on: Mapped[date | None]
    state: Mapped[str] = mapped_column(String(12), default="open")
    done_on: Mapped[date | None]
    done_by: Mapped[str] = mapped_column(String(120), default="")
    note: Mapped[str] = mapped_column(Text, default="")
    recorded_at: Mapped[datetime | None] = mapped_column(Moment)
    recorded_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
