"""Keep who receives personal data, what was provided, and what recipients were told since."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text, false
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class RecipientRecord(Base):
    """Hold one recipient: joint user, contractor, third party or authority."""

    __tablename__ = "recipients"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(20))
    name: Mapped[str] = mapped_column(String(200))
    postal_code: Mapped[str] = mapped_column(String(8), default="")
    address: Mapped[str] = mapped_column(String(400), default="")
    representative: Mapped[str] = mapped_column(String(200), default="")
    contact: Mapped[str] = mapped_column(String(200), default="")
    telephone: Mapped[str] = mapped_column(String(20), default="")
    ended_on: Mapped[date | None]
    edition: Mapped[int] = mapped_column(default=1)
    manager: Mapped[str] = mapped_column(String(200), default="", server_default="")
    relation: Mapped[str] = mapped_column(String(200), default="", server_default="")


class ProvisionRecord(Base):
    """Hold one provision: to whom, on which ground, what, how, and how it was recorded."""

    __tablename__ = "provisions"

    id: Mapped[int] = mapped_column(primary_key=True)
    recipient_id: Mapped[int] = mapped_column(ForeignKey("recipients.id"), index=True)
    ground: Mapped[str] = mapped_column(String(30))
    record_duty: Mapped[bool]
    record_method: Mapped[str] = mapped_column(String(12))
    from_on: Mapped[date]
    to_on: Mapped[date] = mapped_column(index=True)
    items: Mapped[str] = mapped_column(Text)
    purpose: Mapped[str] = mapped_column(Text, default="")
    way: Mapped[str] = mapped_column(String(40))
    head_only: Mapped[bool] = mapped_column(default=False, server_default=false())
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    purposes: Mapped[str] = mapped_column(Text, default="[]", server_default="[]")
    contract_id: Mapped[int | None] = mapped_column(ForeignKey("contracts.id"))
    version_id: Mapped[int | None] = mapped_column(ForeignKey("policy_versions.id"))


class ProvisionPersonRecord(Base):
    """Name one person whose data a provision held."""

    __tablename__ = "provision_people"

    id: Mapped[int] = mapped_column(primary_key=True)
    provision_id: Mapped[int] = mapped_column(ForeignKey("provisions.id"), index=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    child_id: Mapped[int | None] = mapped_column(ForeignKey("children.id"))


class ProvisionNameRecord(Base):
    """Say who an erased person of a provision was, while the law wants it kept; erasable."""

    __tablename__ = "provision_names"

    person_id: Mapped[int] = mapped_column(
        ForeignKey("provision_people.id"), primary_key=True, autoincrement=False
    )
    name: Mapped[str] = mapped_column(String(200))
    member_code: Mapped[str] = mapped_column(String(10), default="")
    child_name: Mapped[str] = mapped_column(String(200), default="")


class FollowThroughRecord(Base):
    """Hold what one recipient is told about a correction, a stop or an erasure."""

    __tablename__ = "follow_throughs"

    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("requests.id"), index=True)
    right_id: Mapped[int] = mapped_column(ForeignKey("request_rights.id"))
    recipient_id: Mapped[int] = mapped_column(ForeignKey("recipients.id"), index=True)
    kind: Mapped[str] = mapped_column(String(20))
    state: Mapped[str] = mapped_column(String(12), default="proposed", index=True)
    proposed_on: Mapped[date]
    letter_id: Mapped[int | None] = mapped_column(ForeignKey("letters.id"))
    asked_on: Mapped[date | None]
    ended_on: Mapped[date | None]
    note: Mapped[str] = mapped_column(Text, default="")
