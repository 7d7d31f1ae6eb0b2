"""Say whether a version of the policy is published, and how far its check list has come."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.office.desk import Desk
from app.office.policy_late import late
from app.office.policy_task_standing import earlier
from app.office.policy_versions import known
from app.rules.eras import western
from app.rules.ids import PolicyVersionId
from app.rules.policy_tasks import TaskKind, TaskState
from app.storage.policy import VersionRow
from app.storage.policy_tasks import PolicyTaskRow
from app.storage.unit import Unit


@dataclass(frozen=True)
class Publication:
    """Say where a version is published; `late` is the sentence of an 要是正, or empty.

    `open_count` of `count` tasks are still to be done.
    """

    words: str = ""
    late: str = ""
    count: int = 0
    open_count: int = 0


def publication(desk: Desk, version_id: PolicyVersionId) -> Publication:
    """Say whether a version is on the web page, and what is wrong with the day of publication.

    A version without a list (a draft, or one from before the program) says nothing.
    """
    with desk.look() as unit:
        version = known(unit, version_id)
        rows = _current(unit, version)
        return Publication(
            words=_words(rows),
            late=late(unit, version, rows, desk.today),
            count=len(rows),
            open_count=_open_count(rows),
        )


def counts(desk: Desk) -> Mapping[PolicyVersionId, tuple[int, int]]:
    """Return for each version that has a list: how much of it is settled, and how long it is."""
    with desk.look() as unit:
        found = unit.policy_tasks.counts()
        # Only what was settled can be from before: a list of which nothing is stands as counted.
        exact = {key: _counted(unit, key) for key, (done, _) in found.items() if done}
    return {key: count for key, count in {**found, **exact}.items() if count != (0, 0)}


def _counted(unit: Unit, key: PolicyVersionId) -> tuple[int, int]:
    rows = _current(unit, known(unit, key))
    return len(rows) - _open_count(rows), len(rows)


def _current(unit: Unit, version: VersionRow) -> Sequence[PolicyTaskRow]:
    """Return the tasks of the text that is approved now."""
    rows = unit.policy_tasks.of(version.id)
    before = earlier(version, rows)
    return [row for row in rows if row.id not in before]


def _open_count(rows: Sequence[PolicyTaskRow]) -> int:
    return sum(row.state == TaskState.open for row in rows)


def _words(rows: Sequence[PolicyTaskRow]) -> str:
    web = next((row for row in rows if row.kind == TaskKind.web), None)
    if web is None:
        return ""
    name = TaskKind.web.word
    if web.state == TaskState.not_needed:
        return f"{name} 不要（{' '.join(web.note.split())}）"
    return f"{name} {western(web.done_on)} 公表済" if web.done_on else f"{name} 未公表"
