"""Show an audit with its department, its year and who audits."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.rules.ids import AuditId, AuditPlanId, DepartmentId, WorkerId
from app.storage.schema.audits import AuditAuditorRecord, AuditRecord
from app.storage.schema.organisation import DepartmentRecord, WorkerRecord


@dataclass(frozen=True)
class NewAudit:
    """Hold one audit about to be put on a plan."""

    department_id: DepartmentId
    theme: str
    planned_from_on: date
    planned_to_on: date


@dataclass(frozen=True)
class AuditorRow:
    """Name one who audits, and the department in which she works now."""

    worker_id: WorkerId
    name: str
    department_id: DepartmentId | None
    department_name: str
    lead: bool


@dataclass(frozen=True)
class AuditRow(NewAudit):
    """Show one audit; `auditors` begins with who leads."""

    id: AuditId
    plan_id: AuditPlanId
    fiscal_year: int
    number: str
    department_name: str
    begun_on: date | None
    ended_on: date | None
    summary: str
    reported_on: date | None
    approved_on: date | None
    approved_by: str
    cancelled_on: date | None
    cancel_reason: str
    edition: int
    auditors: tuple[AuditorRow, ...]


_TYPED = {"id", "plan_id", "department_id", "fiscal_year", "department_name", "auditors"}
_PLAIN = tuple(one.name for one in fields(AuditRow) if one.name not in _TYPED)

Named = Mapping[int, tuple[AuditorRow, ...]]


def auditors_of(session: Session, ids: Sequence[int]) -> Named:
    """Return for each audit who audits, the lead first."""
    query = (
        select(AuditAuditorRecord, WorkerRecord, DepartmentRecord.name)
        .join(WorkerRecord, WorkerRecord.id == AuditAuditorRecord.worker_id)
        .outerjoin(DepartmentRecord, DepartmentRecord.id == WorkerRecord.department_id)
        .where(AuditAuditorRecord.audit_id.in_(ids))
        .order_by(AuditAuditorRecord.lead.desc(), WorkerRecord.kana, WorkerRecord.id)
    )
    found: dict[int, tuple[AuditorRow, ...]] = {}
    for tie, worker, department in session.execute(query) if ids else ():
        one = AuditorRow(
            worker_id=WorkerId(worker.id),
            name=worker.name,
            department_id=None
            if worker.department_id is None
            else DepartmentId(worker.department_id),
            department_name=department or "",
            lead=tie.lead,
        )
        found[tie.audit_id] = (*found.get(tie.audit_id, ()), one)
    return found


def shown(record: AuditRecord, year: int, department: str, named: Named) -> AuditRow:
    """Return an audit as the records show it."""
    return AuditRow(
        id=AuditId(record.id),
        plan_id=AuditPlanId(record.plan_id),
        department_id=DepartmentId(record.department_id),
        fiscal_year=year,
        department_name=department,
        auditors=named.get(record.id, ()),
        **{name: getattr(record, name) for name in _PLAIN},
    )
