"""Open the list of what is to be done for a version of the policy (OFFICE M-21)."""

from collections.abc import Iterator, Sequence
from datetime import date

from app.office.policy_task_standing import latest, settled_for, text_of
from app.rules.eras import today_in_japan
from app.rules.policy_demands import Demand
from app.rules.policy_tasks import NewTask, TaskKind, TaskState, tasks_for
from app.storage.policy import VersionRow
from app.storage.policy_tasks import NewPolicyTask, PolicyTaskRow
from app.storage.unit import Unit


def open_tasks(unit: Unit, version: VersionRow, demands: Sequence[Demand]) -> None:
    """Put on the list what a version demands and its list has not got, inside an open unit.

    What was settled for another text, day or demand, before an approval was taken back, stays
    and is opened anew. What is late already is due today. A 再同意の依頼 that is still open goes
    where the version has become 軽微. A version that was put on record after a later one came
    into force has nothing left to be done.
    """
    today = today_in_japan(unit.stamp.at)
    if _is_over(unit, version, today):
        return
    standing = latest(unit.policy_tasks.of(version.id))
    wanted = tasks_for(
        version.on, major=version.major, demands=demands, first=_is_first(unit, version)
    )
    kept = _kept(unit, version, standing, wanted)
    known = {row.kind for row in kept}
    new = [_dated(one, today) for one in wanted if one.kind.value not in known]
    unit.policy_tasks.add(version.id, [*new, *_own(standing, kept, max(version.on, today))])
    for row in standing:
        if _is_idle(row, version):
            unit.policy_tasks.drop(row.id)


def _kept(
    unit: Unit, version: VersionRow, standing: Sequence[PolicyTaskRow], wanted: Sequence[NewTask]
) -> Sequence[PolicyTaskRow]:
    """Return what is open, and what was settled for the very text that is approved now."""
    if all(row.state == TaskState.open for row in standing):
        return standing
    done_for = settled_for(unit, version)
    titles = {one.kind.value: one.title for one in wanted}
    return [
        row
        for row in standing
        if row.state == TaskState.open
        or (
            done_for.get(row.title) == text_of(version)
            and titles.get(row.kind, row.title) == row.title
        )
    ]


def _own(
    standing: Sequence[PolicyTaskRow], kept: Sequence[PolicyTaskRow], due_on: date
) -> Iterator[NewPolicyTask]:
    """Open the office's own tasks again that were done for another text."""
    for row in standing:
        if row.kind == TaskKind.own and row not in kept:
            yield NewPolicyTask(row.kind, row.title, due_on)


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
