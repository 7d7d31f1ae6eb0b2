"""Say whether a version of the policy is published, and what is wrong with the day (要是正)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.office.desk import Desk
from app.office.policy_versions import known
from app.rules.eras import western
from app.rules.ids import PolicyVersionId
from app.rules.policy_tasks import TaskKind, TaskState, last_day
from app.storage.policy import VersionRow
from app.storage.policy_tasks import PolicyTaskRow


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
    """Say whether a version is on the web page, and what is wrong with its day.

    A version without a list (a draft, or one from before the program) says nothing.
    """
    with desk.look() as unit:
        version = known(unit, version_id)
        rows = unit.policy_tasks.of(version_id)
    web = next((row for row in rows if row.kind == TaskKind.web), None)
    return Publication(
        words=_words(web) if web else "",
        late=_late(web, version, desk.today) if web else "",
        count=len(rows),
        open_count=_open_count(rows),
    )


def counts(desk: Desk) -> Mapping[PolicyVersionId, tuple[int, int]]:
    """Return for each version that has a list: how much of it is settled, and how long it is."""
    with desk.look() as unit:
        return unit.policy_tasks.counts()


def _open_count(rows: Sequence[PolicyTaskRow]) -> int:
    return sum(row.state == TaskState.open for row in rows)


def _words(web: PolicyTaskRow) -> str:
    name = TaskKind.web.word
    if web.state == TaskState.not_needed:
        return f"{name} 不要（{' '.join(web.note.split())}）"
    return f"{name} {western(web.done_on)} 公表済" if web.done_on else f"{name} 未公表"


def _late(web: PolicyTaskRow, version: VersionRow, today: date) -> str:
    """Say what is wrong where a version binds that nobody could read in time."""
    if version.approved_at is None or web.state == TaskState.not_needed:
        return ""
    last = last_day(web.title, version.on)
    if web.done_on is None and version.on <= today:
        return (
            f"要是正：{western(version.on)}から施行されていますが、"
            "ホームページの公表が記録されていません。公表してから、点検表に記録してください。"
        )
    if last is None or web.done_on is None or web.done_on <= last:
        return ""
    return (
        f"要是正：{western(last)}までに公表する版でしたが（法27条6項）、"
        f"公表は{western(web.done_on)}でした。"
        "経緯をメモに書いていないときは、未了に戻して書き加えてください。"
    )
