"""Open the list of what is to be done for a version of the policy (OFFICE M-21)."""

from collections.abc import Sequence
from datetime import date

from app.rules.eras import today_in_japan
from app.rules.policy_demands import Demand
from app.rules.policy_tasks import NewTask, TaskKind, TaskState, tasks_for
from app.storage.policy import VersionRow
from app.storage.policy_tasks import NewPolicyTask, PolicyTaskRow
from app.storage.unit import Unit


def open_tasks(unit: Unit, version: VersionRow, demands: Sequence[Demand]) -> None:
    """Put on the list what a version demands and its list has not got, inside an open unit.

    What is late already is due today. A 再同意の依頼 that is still open goes where the version
    has become 軽微. A version that was put on record after a later one came into force has
    nothing left to be done.
    """
    today = today_in_japan(unit.stamp.at)
    if _is_over(unit, version, today):
        return
    standing = unit.policy_tasks.of(version.id)
    known = {row.kind for row in standing}
    wanted = tasks_for(
        version.on, major=version.major, demands=demands, first=_is_first(unit, version)
    )
    new = [_dated(one, today) for one in wanted if one.kind.value not in known]
    unit.policy_tasks.add(version.id, new)
    for row in standing:
        if _is_idle(row, version):
            unit.policy_tasks.drop(row.id)


def _is_over(unit: Unit, version: VersionRow, today: date) -> bool:
    rows = unit.policies.rows()
    return any(row.approved_at is not None and version.on < row.on <= today for row in rows)


def _is_first(unit: Unit, version: VersionRow) -> bool:
    rows = unit.policies.rows()
    return not any(row.approved_at is not None and row.on < version.on for row in rows)


def _dated(task: NewTask, today: date) -> NewPolicyTask:
    due_on = None if task.due_on is None else max(task.due_on, today)
    return NewPolicyTask(task.kind.value, task.title, due_on)


def _is_idle(row: PolicyTaskRow, version: VersionRow) -> bool:
    asks = row.kind == TaskKind.campaign and row.state == TaskState.open
    return asks and not version.major
