"""Keep the departments of the house."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from app.rules.house_departments import NewDepartment, stands
from app.rules.ids import DepartmentId
from app.storage.schema.organisation import DepartmentRecord


@dataclass(frozen=True)
class DepartmentRow:
    """Show one department; `position` is its place in lists."""

    id: DepartmentId
    name: str
    position: int
    begun_on: date | None
    ended_on: date | None
    edition: int

    def stands_on(self, day: date) -> bool:
        """Tell whether there is this department on a day."""
        return stands(self.begun_on, self.ended_on, day)


class Departments:
    """Write and read the departments of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, new: NewDepartment) -> DepartmentId:
        """Put a department on record, behind all others."""
        last = self._session.execute(select(func.max(DepartmentRecord.position))).scalar()
        record = DepartmentRecord(**vars(new), position=(last or 0) + 1)
        self._session.add(record)
        self._session.flush()
        return DepartmentId(record.id)

    def change(self, key: DepartmentId, new: NewDepartment, edition: int) -> bool:
        """Change a department; False where somebody else changed it since `edition`."""
        changed = self._session.execute(
            update(DepartmentRecord)
            .where(DepartmentRecord.id == key, DepartmentRecord.edition == edition)
            .values(edition=edition + 1, **vars(new))
            .returning(DepartmentRecord.id)
        )
        return changed.scalar_one_or_none() is not None

    def place(self, key: DepartmentId, position: int) -> None:
        """Give a department its place in lists."""
        self._session.execute(
            update(DepartmentRecord).where(DepartmentRecord.id == key).values(position=position)
        )

    def rows(self) -> Sequence[DepartmentRow]:
        """Return all departments in the order of lists, those of before too."""
        query = select(DepartmentRecord).order_by(DepartmentRecord.position, DepartmentRecord.id)
        return [_row(record) for record in self._session.execute(query).scalars()]

    def standing(self, on: date) -> Sequence[DepartmentRow]:
        """Return the departments that there are on a day."""
        return [row for row in self.rows() if row.stands_on(on)]

    def find(self, key: DepartmentId) -> DepartmentRow | None:
        """Find one department."""
        return next((row for row in self.rows() if row.id == key), None)


def _row(record: DepartmentRecord) -> DepartmentRow:
    return DepartmentRow(
        id=DepartmentId(record.id),
        name=record.name,
        position=record.position,
        begun_on=record.begun_on,
        ended_on=record.ended_on,
        edition=record.edition,
    )
