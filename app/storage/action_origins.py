"""Name what corrective actions are about: a finding, an incident, a contractor's check."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.rules.corrective_actions import Target
from app.rules.eras import today_in_japan
from app.rules.ids import AuditFindingId, IncidentId, RecipientCheckId
from app.storage.schema.audits import AuditFindingRecord, AuditRecord
from app.storage.schema.incidents import IncidentRecord
from app.storage.schema.organisation import DepartmentRecord
from app.storage.schema.recipient_checks import RecipientCheckRecord
from app.storage.schema.recipients import RecipientRecord


@dataclass(frozen=True)
class Origin:
    """Say what an action answers: the kind in a word, its name, and the day it was found."""

    kind: str
    name: str
    on: date


def origins(session: Session, targets: Collection[Target]) -> Mapping[Target, Origin]:
    """Return what these targets are; one that is not on record is left out."""
    findings = [one.finding_id for one in targets if one.finding_id is not None]
    incidents = [one.incident_id for one in targets if one.incident_id is not None]
    checks = [one.check_id for one in targets if one.check_id is not None]
    return {
        **(_findings(session, findings) if findings else {}),
        **(_incidents(session, incidents) if incidents else {}),
        **(_checks(session, checks) if checks else {}),
    }


def _findings(session: Session, keys: Collection[int]) -> Mapping[Target, Origin]:
    query = (
        select(
            AuditFindingRecord.id,
            AuditRecord.number,
            DepartmentRecord.name,
            AuditFindingRecord.found_on,
        )
        .join(AuditRecord, AuditRecord.id == AuditFindingRecord.audit_id)
        .join(DepartmentRecord, DepartmentRecord.id == AuditRecord.department_id)
        .where(AuditFindingRecord.id.in_(keys))
    )
    return {
        Target(finding_id=AuditFindingId(key)): Origin("監査の指摘", f"{number} {name}", on)
        for key, number, name, on in session.execute(query)
    }


def _incidents(session: Session, keys: Collection[int]) -> Mapping[Target, Origin]:
    query = select(
        IncidentRecord.id, IncidentRecord.number, IncidentRecord.title, IncidentRecord.found_on
    ).where(IncidentRecord.id.in_(keys))
    return {
        Target(incident_id=IncidentId(key)): Origin(
            "漏えい等事案", f"{number} {title}".strip() or f"整理番号{key}", on
        )
        for key, number, title, on in session.execute(query)
    }


def _checks(session: Session, keys: Collection[int]) -> Mapping[Target, Origin]:
    query = (
        select(RecipientCheckRecord, RecipientRecord.name)
        .join(RecipientRecord, RecipientRecord.id == RecipientCheckRecord.recipient_id)
        .where(RecipientCheckRecord.id.in_(keys))
    )
    return {
        Target(check_id=RecipientCheckId(record.id)): Origin("委託先の確認", name, _day(record))
        for record, name in session.execute(query)
    }


def _day(check: RecipientCheckRecord) -> date:
    """Return the day of a check: when it was made, answered, asked, or else put on record."""
    known = (check.checked_on, check.answered_on, check.asked_on)
    return next((day for day in known if day is not None), today_in_japan(check.recorded_at))
