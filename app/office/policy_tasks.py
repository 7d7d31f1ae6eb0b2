"""Put on record who did what for a version of the policy, and on which day (OFFICE M-21).

The list opens with the approval. A task is settled once: as done on a day by somebody, or as not
needed with the reason; opening it again needs a reason too. Settling publishes nothing by itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.typed import refuse_unfit
from app.rules.eras import today_in_japan, with_weekday
from app.rules.errors import Refused
from app.rules.ids import PolicyTaskId, PolicyVersionId
from app.rules.policy_demands import Demand
from app.rules.policy_tasks import TaskKind, TaskState, last_day, tasks_for
from app.rules.roles import Verb
from app.storage.policy import VersionRow
from app.storage.policy_tasks import NewPolicyTask, PolicyTaskRow, TaskOutcome
from app.storage.unit import Unit

TOUCHED: Final = changes("policy")
LONGEST_NAME: Final = 120
EARLIEST: Final = timedelta(days=366)
"""Nobody publishes a version longer before its day; such a day is a slip of the keys."""
_NOTHING: Final = "何も記録していません。"


@dataclass(frozen=True)
class TaskWords:
    """Hold what is typed of a task: what became of it, the day, the person's name, a note."""

    state: TaskState
    done_on: date | None = None
    done_by: str = ""
    note: str = ""


def open_tasks(unit: Unit, version: VersionRow, demands: Sequence[Demand]) -> None:
    """Put on the list what a version demands and its list has not got, inside an open unit.

    What is late already is due today. A 再同意の依頼 that is still open goes from a 軽微 version.
    """
    today = today_in_japan(unit.stamp.at)
    before = [row for row in unit.policies.rows() if row.on < version.on and row.approved_at]
    standing = unit.policy_tasks.of(version.id)
    wanted = tasks_for(version.on, major=version.major, demands=demands, first=not before)
    known = {row.kind for row in standing}
    unit.policy_tasks.add(
        version.id,
        [
            NewPolicyTask(one.kind.value, one.title, one.due_on and max(one.due_on, today))
            for one in wanted
            if one.kind.value not in known
        ],
    )
    for row in standing:
        if row.kind == TaskKind.campaign and row.state == TaskState.open and not version.major:
            unit.policy_tasks.drop(row.id)


def settle(desk: Desk, task_id: PolicyTaskId, words: TaskWords) -> Changes:
    """Record that a task was done on a day by somebody, or why it is not needed.

    Raises:
        Refused: it is settled already, the day or the reason is missing, the day cannot be.
    """
    raise NotImplementedError


def reopen(desk: Desk, task_id: PolicyTaskId, reason: str) -> Changes:
    """Open a settled task again; the reason and what stood there stay in the operation log."""
    raise NotImplementedError


def add_own(desk: Desk, version_id: PolicyVersionId, title: str, due_on: date | None) -> Changes:
    """Put a task of the office's own on the list of an approved version."""
    raise NotImplementedError


def postpone(desk: Desk, task_id: PolicyTaskId, due_on: date) -> Changes:
    """Set the day by which an open task is to be done, today at the earliest."""
    raise NotImplementedError


def drop(desk: Desk, task_id: PolicyTaskId, reason: str) -> Changes:
    """Take an open task of the office's own off the list; the others become 「不要」 instead."""
    raise NotImplementedError
