"""Keep the plan of each year's audits."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from app.rules.ids import AuditPlanId
from app.storage.schema.audits import AuditPlanRecord as Record


@dataclass(frozen=True)
class AuditPlanRow:
    """Show the plan of one fiscal year; `head` is the 監査責任者."""

    id: AuditPlanId
    fiscal_year: int
    purpose: str
    head: str
    approved_on: date | None
    approved_by: str
    note: str
    edition: int


class AuditPlans:
    """Write and read the plans of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, fiscal_year: int, purpose: str, head: str, note: str) -> AuditPlanId:
        """Begin the plan of a year."""
        values = {"fiscal_year": fiscal_year, "purpose": purpose, "head": head, "note": note}
        added = self._session.execute(insert(Record).values(**values).returning(Record.id))
        return AuditPlanId(added.scalar_one())

    def change(self, key: AuditPlanId, edition: int, **values: object) -> bool:
        """Write a plan anew; False where somebody else changed it since `edition`."""
        changed = self._session.execute(
            update(Record)
            .where(Record.id == key, Record.edition == edition)
            .values(edition=edition + 1, **values)
            .returning(Record.id)
        )
        return changed.scalar_one_or_none() is not None

    def of(self, fiscal_year: int) -> AuditPlanRow | None:
        """Return the plan of a year."""
        return next((row for row in self.rows() if row.fiscal_year == fiscal_year), None)

    def find(self, key: AuditPlanId) -> AuditPlanRow | None:
        """Find one plan."""
        return next((row for row in self.rows() if row.id == key), None)

    def rows(self) -> Sequence[AuditPlanRow]:
        """Return all plans, the newest year first."""
        query = select(Record).order_by(Record.fiscal_year.desc())
        return [_row(record) for record in self._session.execute(query).scalars()]


def _row(record: Record) -> AuditPlanRow:
    return AuditPlanRow(
        id=AuditPlanId(record.id),
        fiscal_year=record.fiscal_year,
        purpose=record.purpose,
        head=record.head,
        approved_on=record.approved_on,
        approved_by=record.approved_by,
        note=record.note,
        edition=record.edition,
    )
