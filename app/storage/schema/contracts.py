"""Keep the contracts with those who process data for the office, and what became of them."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class ContractRecord(Base):
    """Hold one contract; of each clause it says yes, no or unknown.

    Nobody recorded those that an older release kept as two days of the recipient.
    """

    __tablename__ = "contracts"

    id: Mapped[int] = mapped_column(primary_key=True)
    recipient_id: Mapped[int] = mapped_column(ForeignKey("recipients.id"), index=True)
    title: Mapped[str] = mapped_column(String(200))
    work: Mapped[str] = mapped_column(Text, default="")
    items: Mapped[str] = mapped_column(Text, default="[]")
    purposes: Mapped[str] = mapped_column(Text, default="[]")
    people_count: Mapped[int | None]
    sensitive: Mapped[str] = mapped_column(String(10), default="unknown")
    handover: Mapped[str] = mapped_column(String(40), default="")
    concluded_on: Mapped[date | None]
    from_on: Mapped[date]
    until_on: Mapped[date | None]
    renews: Mapped[bool] = mapped_column(default=False)
    renewal_months: Mapped[int] = mapped_column(default=0)
    notice_months: Mapped[int] = mapped_column(default=0)
    not_renewed_on: Mapped[date | None]
    confidentiality: Mapped[str] = mapped_column(String(10), default="unknown")
    no_onward: Mapped[str] = mapped_column(String(10), default="unknown")
    liability: Mapped[str] = mapped_column(String(10), default="unknown")
    oversight: Mapped[str] = mapped_column(String(10), default="unknown")
    subcontracting: Mapped[str] = mapped_column(String(12), default="unknown")
    ended_on: Mapped[date | None]
    end_reason: Mapped[str] = mapped_column(Text, default="")
    note: Mapped[str] = mapped_column(Text, default="")
    recorded_at: Mapped[datetime | None] = mapped_column(Moment)
    recorded_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    edition: Mapped[int] = mapped_column(default=1)


class ContractAmendmentRecord(Base):
    """Hold one amendment (覚書); what is empty leaves the contract as it was."""

    __tablename__ = "contract_amendments"

    id: Mapped[int] = mapped_column(primary_key=True)
    contract_id: Mapped[int] = mapped_column(ForeignKey("contracts.id"), index=True)
    title: Mapped[str] = mapped_column(String(200))
    concluded_on: Mapped[date | None]
    effective_on: Mapped[date]
    what: Mapped[str] = mapped_column(Text)
    until_on: Mapped[date | None]
    work: Mapped[str | None] = mapped_column(Text)
    items: Mapped[str | None] = mapped_column(Text)
    purposes: Mapped[str | None] = mapped_column(Text)
    confidentiality: Mapped[str] = mapped_column(String(10), default="")
    no_onward: Mapped[str] = mapped_column(String(10), default="")
    liability: Mapped[str] = mapped_column(String(10), default="")
    oversight: Mapped[str] = mapped_column(String(10), default="")
    subcontracting: Mapped[str] = mapped_column(String(12), default="")
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))


class SubContractorRecord(Base):
    """Hold one to whom a contractor hands work on (再委託), and who allowed it."""

    __tablename__ = "sub_contractors"

    id: Mapped[int] = mapped_column(primary_key=True)
    contract_id: Mapped[int] = mapped_column(ForeignKey("contracts.id"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    address: Mapped[str] = mapped_column(String(400), default="")
    work: Mapped[str] = mapped_column(Text, default="")
    asked_on: Mapped[date]
    approved_on: Mapped[date | None]
    approved_by: Mapped[str] = mapped_column(String(120), default="")
    refused_on: Mapped[date | None]
    ended_on: Mapped[date | None]
    note: Mapped[str] = mapped_column(Text, default="")
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    edition: Mapped[int] = mapped_column(default=1)
