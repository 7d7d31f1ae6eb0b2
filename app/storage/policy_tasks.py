"""Keep what is to be done for a version of the policy, and who did it on which day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, case, delete, func, insert, select, update
from sqlalchemy.orm import Session

from app.rules.ids import PolicyTaskId, PolicyVersionId, StaffId
from app.storage.schema.policy import PolicyTaskRecord
from app.storage.schema.staff import StaffRecord


@dataclass(frozen=True)
class NewPolicyTask:
    """Hold one task about to be put on the list."""

    kind: str
    title: str
    due_on: date | None


@dataclass(frozen=True)
class TaskOutcome:
    """Hold what became of a task; `done_on` is empty only while it is open again."""

    state: str
    done_on: date | None = None
    done_by: str = ""
    note: str = ""


@dataclass(frozen=True)
class PolicyTaskRow:
    """Show one task: `state` is open, done or not_needed; `done_by` a name as typed."""

    id: PolicyTaskId
    version_id: PolicyVersionId
    kind: str
    title: str
    due_on: date | None
    state: str
    done_on: date | None
    done_by: str
    note: str
    recorded_at: datetime | None
    recorder: str


class PolicyTasks:
    """Write and read the tasks of one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, version_id: PolicyVersionId, tasks: Sequence[NewPolicyTask]) -> None:
        """Put tasks on the list of a version, open."""
        rows = [{"version_id": version_id, **vars(one)} for one in tasks]
        if rows:
            self._session.execute(insert(PolicyTaskRecord), rows)

    def settle(
        self, task_id: PolicyTaskId, outcome: TaskOutcome, by: StaffId, at: datetime
    ) -> None:
        """Say what became of a task."""
        self._session.execute(
            update(PolicyTaskRecord)
            .where(PolicyTaskRecord.id == task_id)
            .values(**vars(outcome), recorded_by=by, recorded_at=at)
        )

    def postpone(self, task_id: PolicyTaskId, due_on: date | None) -> None:
        """Set the day by which a task is to be done."""
        self._session.execute(
            update(PolicyTaskRecord).where(PolicyTaskRecord.id == task_id).values(due_on=due_on)
        )

    def drop(self, task_id: PolicyTaskId) -> None:
        """Take an open task off the list; the database keeps what was done."""
        self._session.execute(delete(PolicyTaskRecord).where(PolicyTaskRecord.id == task_id))

    def find(self, task_id: PolicyTaskId) -> PolicyTaskRow | None:
        """Find one task."""
        return next(iter(self._rows(PolicyTaskRecord.id == task_id)), None)

    def of(self, version_id: PolicyVersionId) -> Sequence[PolicyTaskRow]:
        """Return the tasks of a version in the order in which they were put on the list."""
        return self._rows(PolicyTaskRecord.version_id == version_id)

    def counts(self) -> Mapping[PolicyVersionId, tuple[int, int]]:
        """Count for each version what is settled of how many tasks."""
        settled = func.sum(case((PolicyTaskRecord.state == "open", 0), else_=1))
        query = select(PolicyTaskRecord.version_id, settled, func.count()).group_by(
            PolicyTaskRecord.version_id
        )
        found = self._session.execute(query)
        return {PolicyVersionId(key): (int(done), whole) for key, done, whole in found}

    def open_by(self, on: date) -> Sequence[PolicyTaskRow]:
        """Return the open tasks of all versions that are due up to a day."""
        return self._rows(PolicyTaskRecord.state == "open", PolicyTaskRecord.due_on <= on)

    def _rows(self, *conditions: ColumnElement[bool]) -> Sequence[PolicyTaskRow]:
        query = (
            select(PolicyTaskRecord, StaffRecord.name)
            .outerjoin(StaffRecord, StaffRecord.id == PolicyTaskRecord.recorded_by)
            .where(*conditions)
            .order_by(PolicyTaskRecord.version_id, PolicyTaskRecord.id)
        )
        return [_row(record, name or "") for record, name in self._session.execute(query)]


def _row(record: PolicyTaskRecord, recorder: str) -> PolicyTaskRow:
    return PolicyTaskRow(
        id=PolicyTaskId(record.id),
        version_id=PolicyVersionId(record.version_id),
        kind=record.kind,
        title=record.title,
        due_on=record.due_on,
        state=record.state,
        done_on=record.done_on,
        done_by=record.done_by,
        note=record.note,
        recorded_at=record.recorded_at,
        recorder=recorder,
    )
