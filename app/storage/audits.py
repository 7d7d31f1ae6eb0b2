"""Keep the audits of each year and their plans."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, delete, insert, select, update
from sqlalchemy.orm import Session

from app.rules.ids import AuditId, AuditPlanId, WorkerId
from app.storage.audit_plans import AuditPlans
from app.storage.audit_rows import AuditorRow, AuditRow, NewAudit, auditors_of, shown
from app.storage.schema.audits import AuditAuditorRecord, AuditPlanRecord
from app.storage.schema.audits import AuditRecord as Record
from app.storage.schema.organisation import DepartmentRecord

__all__ = ["AuditRow", "AuditorRow", "Audits", "NewAudit"]


class Audits:
    """Write and read the audits of one transaction; `plans` are those of the years."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.plans = AuditPlans(session)

    def add(self, plan_id: AuditPlanId, number: str, new: NewAudit) -> AuditId:
        """Put an audit on the plan of a year."""
        values = {"plan_id": plan_id, "number": number, **vars(new)}
        added = self._session.execute(insert(Record).values(**values).returning(Record.id))
        return AuditId(added.scalar_one())

    def change(self, key: AuditId, edition: int, **values: object) -> bool:
        """Write an audit anew; False where somebody else changed it since `edition`."""
        changed = self._session.execute(
            update(Record)
            .where(Record.id == key, Record.edition == edition)
            .values(edition=edition + 1, **values)
            .returning(Record.id)
        )
        return changed.scalar_one_or_none() is not None

    def name_auditors(
        self, key: AuditId, workers: Sequence[WorkerId], lead: WorkerId | None
    ) -> None:
        """Say anew who audits, and who leads."""
        gone = delete(AuditAuditorRecord).where(AuditAuditorRecord.audit_id == key)
        self._session.execute(gone)
        rows = [{"audit_id": key, "worker_id": one, "lead": one == lead} for one in workers]
        if rows:
            self._session.execute(insert(AuditAuditorRecord), rows)

    def find(self, key: AuditId) -> AuditRow | None:
        """Find one audit."""
        return next(iter(self._rows(Record.id == key)), None)

    def of_year(self, fiscal_year: int) -> Sequence[AuditRow]:
        """Return the audits of a year in the order of their planned days."""
        return self._rows(AuditPlanRecord.fiscal_year == fiscal_year)

    def all(self) -> Sequence[AuditRow]:
        """Return the audits of all years, the newest year first."""
        return self._rows()

    def _rows(self, *conditions: ColumnElement[bool]) -> Sequence[AuditRow]:
        query = (
            select(Record, AuditPlanRecord.fiscal_year, DepartmentRecord.name)
            .join(AuditPlanRecord, AuditPlanRecord.id == Record.plan_id)
            .join(DepartmentRecord, DepartmentRecord.id == Record.department_id)
            .where(*conditions)
            .order_by(AuditPlanRecord.fiscal_year.desc(), Record.planned_from_on, Record.id)
        )
        found = self._session.execute(query).all()
        named = auditors_of(self._session, [record.id for record, _year, _name in found])
        return [shown(record, year, name, named) for record, year, name in found]
