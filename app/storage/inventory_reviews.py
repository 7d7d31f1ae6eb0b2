"""Keep how departments confirmed the inventory of a year."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.rules.ids import DepartmentId, InventoryReviewId, StaffId
from app.storage.schema.organisation import DepartmentRecord
from app.storage.schema.reviews import InventoryReviewRecord


@dataclass(frozen=True)
class InventoryReviewRow:
    """Show how one department confirmed the inventory of a year; not yet without a day."""

    id: InventoryReviewId
    fiscal_year: int
    department_id: DepartmentId
    department_name: str
    asked_on: date | None
    confirmed_on: date | None
    confirmed_by: str
    changes: str
    edition: int


class InventoryReviews:
    """Write and read the confirmations of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def ask(
        self, year: int, departments: Sequence[DepartmentId], on: date, by: StaffId, at: datetime
    ) -> None:
        """Put on record that departments were asked."""
        self._session.add_all(
            InventoryReviewRecord(
                fiscal_year=year, department_id=key, asked_on=on, recorded_by=by, recorded_at=at
            )
            for key in departments
        )
        self._session.flush()

    def change(self, key: InventoryReviewId, edition: int, **values: object) -> bool:
        """Set what a department said; False where somebody else changed it meanwhile."""
        changed = self._session.execute(
            update(InventoryReviewRecord)
            .where(InventoryReviewRecord.id == key, InventoryReviewRecord.edition == edition)
            .values(edition=edition + 1, **values)
            .returning(InventoryReviewRecord.id)
        )
        return changed.scalar_one_or_none() is not None

    def rows(self, year: int) -> Sequence[InventoryReviewRow]:
        """Return the departments that were asked in a year, in the order of the house."""
        query = (
            select(InventoryReviewRecord, DepartmentRecord.name)
            .join(DepartmentRecord, DepartmentRecord.id == InventoryReviewRecord.department_id)
            .where(InventoryReviewRecord.fiscal_year == year)
            .order_by(DepartmentRecord.position, InventoryReviewRecord.id)
        )
        return [_row(one, name) for one, name in self._session.execute(query)]


def _row(one: InventoryReviewRecord, department: str) -> InventoryReviewRow:
    return InventoryReviewRow(
        id=InventoryReviewId(one.id),
        fiscal_year=one.fiscal_year,
        department_id=DepartmentId(one.department_id),
        department_name=department,
        asked_on=one.asked_on,
        confirmed_on=one.confirmed_on,
        confirmed_by=one.confirmed_by,
        changes=one.changes,
        edition=one.edition,
    )
