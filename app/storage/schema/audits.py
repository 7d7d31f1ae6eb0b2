"""Keep the audits of a year: plan, check list, findings, and the samples that were drawn."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.schema.base import Base, Moment


class AuditPlanRecord(Base):
    """Hold the plan of one fiscal year."""

    __tablename__ = "audit_plans"

    id: Mapped[int] = mapped_column(primary_key=True)
    fiscal_year: Mapped[int]
    purpose: Mapped[str] = mapped_column(Text, default="")
    head: Mapped[str] = mapped_column(String(120), default="")
    approved_on: Mapped[date | None]
    approved_by: Mapped[str] = mapped_column(String(120), default="")
    note: Mapped[str] = mapped_column(Text, default="")
    edition: Mapped[int] = mapped_column(default=1)

    __table_args__ = (UniqueConstraint("fiscal_year"),)


class AuditRecord(Base):
    """Hold the audit of one department."""

    __tablename__ = "audits"

    id: Mapped[int] = mapped_column(primary_key=True)
    plan_id: Mapped[int] = mapped_column(ForeignKey("audit_plans.id"), index=True)
    number: Mapped[str] = mapped_column(String(20))
    department_id: Mapped[int] = mapped_column(ForeignKey("departments.id"))
    theme: Mapped[str] = mapped_column(Text, default="")
    planned_from_on: Mapped[date]
    planned_to_on: Mapped[date]
    begun_on: Mapped[date | None]
    ended_on: Mapped[date | None]
    summary: Mapped[str] = mapped_column(Text, default="")
    reported_on: Mapped[date | None]
    approved_on: Mapped[date | None]
    approved_by: Mapped[str] = mapped_column(String(120), default="")
    cancelled_on: Mapped[date | None]
    cancel_reason: Mapped[str] = mapped_column(Text, default="")
    edition: Mapped[int] = mapped_column(default=1)


class AuditAuditorRecord(Base):
    """Name one who audits; never the own department."""

    __tablename__ = "audit_auditors"

    id: Mapped[int] = mapped_column(primary_key=True)
    audit_id: Mapped[int] = mapped_column(ForeignKey("audits.id"), index=True)
    worker_id: Mapped[int] = mapped_column(ForeignKey("workers.id"))
    lead: Mapped[bool] = mapped_column(default=False)

    __table_args__ = (UniqueConstraint("audit_id", "worker_id"),)


class AuditCheckRecord(Base):
    """Hold one question of an audit and what was found."""

    __tablename__ = "audit_checks"

    id: Mapped[int] = mapped_column(primary_key=True)
    audit_id: Mapped[int] = mapped_column(ForeignKey("audits.id"), index=True)
    position: Mapped[int]
    section: Mapped[str] = mapped_column(String(120))
    subject: Mapped[str] = mapped_column(Text)
    basis: Mapped[str] = mapped_column(String(200), default="")
    method: Mapped[str] = mapped_column(Text, default="")
    evidence: Mapped[str] = mapped_column(Text, default="")
    verdict: Mapped[str] = mapped_column(String(16), default="")
    remark: Mapped[str] = mapped_column(Text, default="")


class AuditFindingRecord(Base):
    """Hold one finding (指摘), until it is closed."""

    __tablename__ = "audit_findings"

    id: Mapped[int] = mapped_column(primary_key=True)
    audit_id: Mapped[int] = mapped_column(ForeignKey("audits.id"), index=True)
    check_id: Mapped[int | None] = mapped_column(ForeignKey("audit_checks.id"))
    weight: Mapped[str] = mapped_column(String(12))
    what: Mapped[str] = mapped_column(Text)
    responsible: Mapped[str] = mapped_column(String(120), default="")
    found_on: Mapped[date]
    closed_on: Mapped[date | None]
    recorded_at: Mapped[datetime] = mapped_column(Moment)
    recorded_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    edition: Mapped[int] = mapped_column(default=1)


class ChecklistItemRecord(Base):
    """Hold one question of the check list from which audits begin."""

    __tablename__ = "checklist_items"

    id: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int]
    section: Mapped[str] = mapped_column(String(120))
    subject: Mapped[str] = mapped_column(Text)
    basis: Mapped[str] = mapped_column(String(200), default="")
    method: Mapped[str] = mapped_column(Text, default="")
    source: Mapped[str] = mapped_column(String(12))
    active: Mapped[bool] = mapped_column(default=True)
    edition: Mapped[int] = mapped_column(default=1)


class AuditSampleRecord(Base):
    """Hold one sample: with its seed anybody can draw it again."""

    __tablename__ = "audit_samples"

    id: Mapped[int] = mapped_column(primary_key=True)
    audit_id: Mapped[int | None] = mapped_column(ForeignKey("audits.id"))
    population: Mapped[str] = mapped_column(String(20))
    population_count: Mapped[int]
    count: Mapped[int]
    seed: Mapped[str] = mapped_column(String(64))
    keys: Mapped[str] = mapped_column(Text)
    drawn_at: Mapped[datetime] = mapped_column(Moment)
    drawn_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
