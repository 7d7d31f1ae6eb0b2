"""Keep the people who work for the house."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, func, insert, or_, select, update
from sqlalchemy.orm import Session

from app.rules.ids import DepartmentId, StaffId, WorkerId
from app.rules.workers import WorkerKind
from app.storage.schema.organisation import DepartmentRecord, WorkerRecord


@dataclass(frozen=True)
class NewWorker:
    """Hold a person about to be stored; `staff_id` is who she is when she signs in."""

    number: str
    name: str
    kana: str
    department_id: DepartmentId | None
    kind: WorkerKind
    staff_id: StaffId | None
    joined_on: date | None
    left_on: date | None


@dataclass(frozen=True)
class WorkerRow(NewWorker):
    """Show one person on record, with the name of the department."""

    id: WorkerId
    department_name: str
    edition: int

    def works_on(self, day: date) -> bool:
        """Tell whether this person works for the house on a day, first and last included."""
        begun = self.joined_on is None or self.joined_on <= day
        return begun and (self.left_on is None or day <= self.left_on)


@dataclass(frozen=True)
class WorkerSearch:
    """Say which people are wanted; `on` leaves out who does not work for the house that day."""

    text: str = ""
    kind: WorkerKind | None = None
    department_id: DepartmentId | None = None
    on: date | None = None


class Workers:
    """Write and read the workers of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, new: NewWorker) -> WorkerId:
        """Put one person on record."""
        record = WorkerRecord(**_columns(new))
        self._session.add(record)
        self._session.flush()
        return WorkerId(record.id)

    def add_all(self, new: Sequence[NewWorker]) -> None:
        """Put many people on record at once."""
        if new:
            self._session.execute(insert(WorkerRecord), [_columns(one) for one in new])

    def change(self, key: WorkerId, new: NewWorker, edition: int) -> bool:
        """Change a person; False where somebody else changed it since `edition`."""
        changed = self._session.execute(
            update(WorkerRecord)
            .where(WorkerRecord.id == key, WorkerRecord.edition == edition)
            .values(edition=edition + 1, **_columns(new))
            .returning(WorkerRecord.id)
        )
        return changed.scalar_one_or_none() is not None

    def ids(self, search: WorkerSearch | None = None) -> Sequence[WorkerId]:
        """Return the keys of the people wanted, as lists order them."""
        return [row.id for row in self.found(search or WorkerSearch())]

    def found(self, search: WorkerSearch) -> Sequence[WorkerRow]:
        """Return the people wanted, by department, kind and name as read."""
        rows = self._rows(*_conditions(search))
        return [row for row in rows if search.on is None or row.works_on(search.on)]

    def all(self) -> Sequence[WorkerRow]:
        """Return everybody on record, those who left too."""
        return self._rows()

    def present(self, on: date) -> Sequence[WorkerRow]:
        """Return who works for the house on a day."""
        return [row for row in self._rows() if row.works_on(on)]

    def rows(self, ids: Sequence[int]) -> Sequence[WorkerRow]:
        """Return these people, in their order."""
        found = {row.id: row for row in self._rows(WorkerRecord.id.in_(ids))}
        return [found[WorkerId(key)] for key in ids if WorkerId(key) in found]

    def find(self, key: WorkerId) -> WorkerRow | None:
        """Find one person."""
        return next(iter(self.rows([key])), None)

    def _rows(self, *conditions: ColumnElement[bool]) -> Sequence[WorkerRow]:
        query = (
            select(WorkerRecord, DepartmentRecord)
            .outerjoin(DepartmentRecord, DepartmentRecord.id == WorkerRecord.department_id)
            .where(*conditions)
            .order_by(
                func.coalesce(DepartmentRecord.position, 0),
                WorkerRecord.kana,
                WorkerRecord.name,
                WorkerRecord.id,
            )
        )
        return [_row(record, place) for record, place in self._session.execute(query)]


def _conditions(search: WorkerSearch) -> list[ColumnElement[bool]]:
    wanted: list[ColumnElement[bool]] = []
    for word in search.text.split():
        columns = (WorkerRecord.name, WorkerRecord.kana, WorkerRecord.number)
        wanted.append(or_(*(column.contains(word, autoescape=True) for column in columns)))
    if search.kind is not None:
        wanted.append(WorkerRecord.kind == search.kind.value)
    if search.department_id is not None:
        wanted.append(WorkerRecord.department_id == search.department_id)
    return wanted


def _columns(new: NewWorker) -> dict[str, object]:
    return {**{name: getattr(new, name) for name in _COLUMNS}, "kind": new.kind.value}


_COLUMNS = tuple(name for name in NewWorker.__dataclass_fields__ if name != "kind")


def _row(record: WorkerRecord, place: DepartmentRecord | None) -> WorkerRow:
    return WorkerRow(
        id=WorkerId(record.id),
        number=record.number,
        name=record.name,
        kana=record.kana,
        department_id=None if place is None else DepartmentId(place.id),
        kind=WorkerKind(record.kind),
        staff_id=None if record.staff_id is None else StaffId(record.staff_id),
        joined_on=record.joined_on,
        left_on=record.left_on,
        department_name="" if place is None else place.name,
        edition=record.edition,
    )
