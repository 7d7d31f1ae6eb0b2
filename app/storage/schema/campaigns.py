"""Keep the campaigns that ask for consent again: their people, prints and returned slips."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment, sorted_text


class CampaignRecord(Base):
    """Hold one campaign; its people are frozen when it is made.

    `aim` is what its letters are for: `consent` asks for an answer, `notice` only tells.
    """

    __tablename__ = "campaigns"

    id: Mapped[int] = mapped_column(primary_key=True)
    fiscal_year: Mapped[int]
    serial: Mapped[int]
    title: Mapped[str] = mapped_column(String(120))
    policy_version_id: Mapped[int] = mapped_column(ForeignKey("policy_versions.id"))
    changes_words: Mapped[str] = mapped_column(Text, default="")
    due_on: Mapped[date]
    on_no_answer: Mapped[str] = mapped_column(String(12))
    state: Mapped[str] = mapped_column(String(12), default="frozen")
    target_words: Mapped[str] = mapped_column(Text, default="")
    frozen_on: Mapped[date]
    frozen_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    closed_on: Mapped[date | None]
    edition: Mapped[int] = mapped_column(default=1)
    aim: Mapped[str] = mapped_column(String(10), default="consent", server_default="consent")

    __table_args__ = (UniqueConstraint("fiscal_year", "serial"),)


class SlipRecord(Base):
    """Hold one person of a campaign and the slip that comes back; `number` has ten digits."""

    __tablename__ = "slips"

    id: Mapped[int] = mapped_column(primary_key=True)
    campaign_id: Mapped[int] = mapped_column(ForeignKey("campaigns.id"))
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    serial: Mapped[int]
    number: Mapped[str] = mapped_column(sorted_text(10), unique=True)
    state: Mapped[str] = mapped_column(String(12), default="unsent")
    sent_on: Mapped[date | None]
    second_sent_on: Mapped[date | None]
    answered_on: Mapped[date | None]
    notice_id: Mapped[int | None] = mapped_column(ForeignKey("notices.id"))
    consent_id: Mapped[int | None] = mapped_column(ForeignKey("consents.id"))

    __table_args__ = (
        UniqueConstraint("campaign_id", "serial"),
        UniqueConstraint("campaign_id", "member_id"),
        Index("ix_slips_campaign_id_state", "campaign_id", "state"),
    )


class SlipEventRecord(Base):
    """Hold one thing that happened to a slip; rows are added only."""

    __tablename__ = "slip_events"

    id: Mapped[int] = mapped_column(primary_key=True)
    slip_id: Mapped[int] = mapped_column(ForeignKey("slips.id"), index=True)
    kind: Mapped[str] = mapped_column(String(12))
    on_day: Mapped[date]
    reason: Mapped[str] = mapped_column(String(40), default="")
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))


class CampaignRunRecord(Base):
    """Hold one print of a campaign; its letter row keeps the beginning that all share.

    `delivery` says how its letters are to leave, which is the order in which they lie.
    """

    __tablename__ = "campaign_runs"

    id: Mapped[int] = mapped_column(primary_key=True)
    campaign_id: Mapped[int] = mapped_column(ForeignKey("campaigns.id"), index=True)
    kind: Mapped[str] = mapped_column(String(8))
    letter_id: Mapped[int] = mapped_column(ForeignKey("letters.id"), unique=True)
    dated_on: Mapped[date]
    method: Mapped[str] = mapped_column(String(20), default="")
    posted_on: Mapped[date | None]
    delivery: Mapped[str] = mapped_column(String(8), default="course", server_default="course")


class CampaignLetterRecord(Base):
    """Hold what one person's letter adds to the shared beginning; `sha256` covers both."""

    __tablename__ = "campaign_letters"

    id: Mapped[int] = mapped_column(primary_key=True)
    run_id: Mapped[int] = mapped_column(ForeignKey("campaign_runs.id"))
    slip_id: Mapped[int] = mapped_column(ForeignKey("slips.id"), index=True)
    place: Mapped[int]
    pages: Mapped[int]
    suffix: Mapped[bytes | None] = mapped_column(LargeBinary)
    sha256: Mapped[str] = mapped_column(String(64))

    __table_args__ = (
        UniqueConstraint("run_id", "slip_id"),
        UniqueConstraint("run_id", "place"),
    )
