"""Say what is wrong where a version of the policy binds that nobody could read in time (要是正)."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from app.office.policy_task_articles import beforehand
from app.rules.eras import western
from app.rules.policy_tasks import TaskKind, TaskState, last_day
from app.storage.policy import VersionRow
from app.storage.policy_tasks import PolicyTaskRow
from app.storage.unit import Unit

PLACES: Final = (TaskKind.web, TaskKind.app, TaskKind.notice_board)
"""Where a policy stands for everybody to read."""
_NAMED: Final = "・".join(kind.word for kind in PLACES)


def late(unit: Unit, version: VersionRow, rows: Sequence[PolicyTaskRow], today: date) -> str:
    """Return the sentence of an 要是正, or nothing; 「不要」 at every place publishes nothing."""
    places = [row for row in rows if row.kind in PLACES]
    if version.approved_at is None or not places:
        return ""
    days = [row.done_on for row in places if row.state == TaskState.done and row.done_on]
    last = next((day for row in places if (day := last_day(row.title, version.on))), None)
    if last is not None and last < today and not any(day <= last for day in days):
        return _missed(
            f"{western(last)}までに公表する版でしたが{beforehand(unit, version)}、", days
        )
    if version.on > today:
        return ""
    if not days:
        return _unpublished(version.on, _NAMED)
    web_open = any(row.kind == TaskKind.web and row.state == TaskState.open for row in places)
    return _unpublished(version.on, TaskKind.web.word) if web_open else ""


def _missed(beginning: str, days: Sequence[date]) -> str:
    if not days:
        return (
            f"要是正：{beginning}公表（{_NAMED}）が記録されていません。"
            "公表してから、点検表に記録してください。"
        )
    return (
        f"要是正：{beginning}公表は{western(min(days))}でした。"
        "経緯をメモに書いていないときは、未了に戻して書き加えてください。"
    )


def _unpublished(on: date, places: str) -> str:
    return (
        f"要是正：{western(on)}から施行されていますが、{places}の公表が記録されていません。"
        "公表してから、点検表に記録してください。"
    )
