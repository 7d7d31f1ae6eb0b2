"""Show what is to be done for the versions of the policy, and whether they are published."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.office.desk import Desk
from app.office.policy_publication import Publication, counts, publication
from app.office.policy_task_advice import sender_advice
from app.office.policy_task_links import TaskLink, links_of
from app.office.policy_task_standing import EARLIER, earlier
from app.office.policy_versions import known
from app.rules.ids import PolicyTaskId, PolicyVersionId
from app.rules.policy_tasks import BY_LETTER, TaskKind, TaskState
from app.storage.policy import VersionRow
from app.storage.policy_tasks import PolicyTaskRow
from app.storage.unit import Unit

__all__ = [
    "PolicyTaskRow",
    "Publication",
    "TaskLink",
    "TaskView",
    "counts",
    "due",
    "publication",
    "tasks_of",
    "views",
]


@dataclass(frozen=True)
class TaskView:
    """Show one task: with its version's day, and what a screen says of it.

    `overdue`: open, and its day is over. `advice` is a sentence, or empty. `earlier`: it was done
    for the text of before the approval was taken back, and stays as it was.
    """

    row: PolicyTaskRow
    kind: TaskKind
    state: TaskState
    version_on: date
    overdue: bool
    links: tuple[TaskLink, ...] = ()
    advice: str = ""
    earlier: bool = False

    @property
    def id(self) -> PolicyTaskId:
        """Return the key of the task."""
        return self.row.id


def tasks_of(desk: Desk, version_id: PolicyVersionId) -> Sequence[TaskView]:
    """Return the tasks of a version in the order of its list; those of before come last."""
    with desk.look() as unit:
        version = known(unit, version_id)
        return views(unit, version, unit.policy_tasks.of(version_id), desk.today)


def due(desk: Desk) -> Sequence[TaskView]:
    """Return the open tasks of all versions that are due up to today, the longest due first."""
    with desk.look() as unit:
        found = sorted(unit.policy_tasks.open_by(desk.today), key=lambda row: str(row.due_on))
        return [_view(row, known(unit, row.version_id), desk.today, ()) for row in found]


def views(
    unit: Unit, version: VersionRow, rows: Sequence[PolicyTaskRow], today: date
) -> Sequence[TaskView]:
    """Return tasks of one version as a screen and a sheet show them, inside an open unit."""
    links = list(links_of(unit, version.id))
    before = earlier(version, rows)
    said = {**dict.fromkeys(before, EARLIER), **sender_advice(unit, version, rows, today)}
    return [
        replace(
            _view(
                row,
                version,
                today,
                tuple(link for aim, link in links if aim == BY_LETTER.get(TaskKind(row.kind))),
                said.get(row.id, ""),
            ),
            earlier=row.id in before,
        )
        for row in sorted(rows, key=lambda row: row.id in before)
    ]


def _view(
    row: PolicyTaskRow,
    version: VersionRow,
    today: date,
    links: tuple[TaskLink, ...],
    advice: str = "",
) -> TaskView:
    state = TaskState(row.state)
    overdue = state is TaskState.open and row.due_on is not None and row.due_on < today
    return TaskView(row, TaskKind(row.kind), state, version.on, overdue, links, advice)
