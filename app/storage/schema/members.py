"""Keep the members; what names a person stands in detail rows that can be erased."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String, Text, false
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment, sorted_text


class MemberRecord(Base):
    """Hold what stays of a member; the gate guards this table in the database itself."""

    __tablename__ = "members"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    member_code: Mapped[str] = mapped_column(sorted_text(10), unique=True)
    state: Mapped[str] = mapped_column(String(12), default="active")
    registered_on: Mapped[date]
    received_on: Mapped[date | None]
    centre: Mapped[str] = mapped_column(String(60), default="")
    course: Mapped[str] = mapped_column(String(60), default="")
    entered_at: Mapped[datetime] = mapped_column(Moment)
    entered_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    kana_key: Mapped[str] = mapped_column(sorted_text(200), default="")
    edition: Mapped[int] = mapped_column(default=1)
    state_since_on: Mapped[date | None]
    merged_into: Mapped[int | None] = mapped_column(ForeignKey("members.id"), index=True)
    confidential: Mapped[bool] = mapped_column(default=False, server_default=false())
    mail_stopped: Mapped[bool] = mapped_column(default=False, server_default=false())
    delivery_group: Mapped[str] = mapped_column(String(60), default="", server_default="")

    __table_args__ = (
        Index("ix_members_kana_key", "kana_key", "member_code"),
        Index("ix_members_registered_on", "registered_on", "member_code"),
    )


class MemberDetailRecord(Base):
    """Hold what names the person."""

    __tablename__ = "member_details"

    member_id: Mapped[int] = mapped_column(
        ForeignKey("members.id"), primary_key=True, autoincrement=False
    )
    name: Mapped[str] = mapped_column(String(200))
    kana: Mapped[str] = mapped_column(String(200))
    gender: Mapped[str] = mapped_column(String(10), default="")
    birth_on: Mapped[date]
    postal_code: Mapped[str] = mapped_column(String(8), default="")
    address: Mapped[str] = mapped_column(String(400))
    telephone: Mapped[str] = mapped_column(String(11), default="")
    email: Mapped[str] = mapped_column(String(254), default="")
    name_key: Mapped[str] = mapped_column(String(200), default="")
    care_of: Mapped[str] = mapped_column(String(120), default="", server_default="")
    contact_note: Mapped[str] = mapped_column(Text, default="", server_default="")
    away_postal_code: Mapped[str] = mapped_column(String(8), default="", server_default="")
    away_address: Mapped[str] = mapped_column(String(400), default="", server_default="")
    away_care_of: Mapped[str] = mapped_column(String(120), default="", server_default="")
    away_until_on: Mapped[date | None]

    __table_args__ = (
        Index("ix_member_details_name_key", "name_key", "birth_on"),
        Index("ix_member_details_telephone", "telephone"),
    )


class MemberStateRecord(Base):
    """Hold one change of a member's state after registration; rows are added only."""

    __tablename__ = "member_states"

    id: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    state: Mapped[str] = mapped_column(String(12))
    since_on: Mapped[date]
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
