"""Plan what is to be done for a version of the policy: own tasks, and the days they are due."""

from datetime import date, timedelta
from typing import Final

from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.policy_task_articles import beforehand
from app.office.policy_task_found import NOTHING, found_open, words_of
from app.office.policy_versions import known
from app.office.seen import Seen, refuse_stale
from app.office.typed import LONGEST_LINE
from app.rules.eras import western
from app.rules.errors import Refused
from app.rules.ids import PolicyTaskId, PolicyVersionId
from app.rules.policy_tasks import TaskKind, TaskState, last_day
from app.rules.roles import Verb
from app.storage.policy_tasks import NewPolicyTask, PolicyTaskRow

LONGEST_TITLE: Final = 120
FURTHEST: Final = timedelta(days=3 * 366)
"""A day further off is a slip of the keys."""
_NO_REASON: Final = "外す理由を書いてください。"


def add_own(desk: Desk, version_id: PolicyVersionId, title: str, due_on: date | None) -> Changes:
    """Put a task of the office's own on the list of an approved version.

    Raises:
        Refused: the version is a draft, the title is missing or there already, the day is over.
    """
    desk.demand(Verb.publish_policy)
    words = words_of("行うこと", title, "行うことを書いてください。", LONGEST_TITLE)
    _refuse_day(due_on, desk.today)
    with desk.unit("公表の点検表に項目を追加") as unit:
        version = known(unit, version_id)
        if version.approved_at is None:
            raise Refused(f"この版は下書きです。{NOTHING}点検表は、承認すると始まります。")
        standing = unit.policy_tasks.of(version_id)
        if any(row.title == words and row.state == TaskState.open for row in standing):
            raise Refused(f"「{words}」は、もう点検表にあります。{NOTHING}")
        unit.policy_tasks.add(version_id, [NewPolicyTask(TaskKind.own.value, words, due_on)])
        unit.log((("policy", version_id),), {"task": words, "due_on": str(due_on or "")})
    return changes("policy")


def postpone(
    desk: Desk, task_id: PolicyTaskId, due_on: date, seen: Seen[PolicyTaskRow] | None = None
) -> Changes:
    """Set the day by which an open task is to be done, today at the earliest.

    Raises:
        Overtaken: somebody else has set another day since it was `seen`.
        Refused: it is settled, the day is over, or the law wants it before another day.
    """
    desk.demand(Verb.publish_policy)
    _refuse_day(due_on, desk.today)
    with desk.unit("公表の点検表の期限を変更") as unit:
        row = found_open(unit, task_id)
        refuse_stale(row, seen, f"「{row.title}」")
        version = known(unit, row.version_id)
        last = last_day(row.title, version.on)
        if last is not None and due_on > last:
            raise Refused(
                f"「{row.title}」は、施行の前に公表します{beforehand(unit, version)}。"
                f"期限は{western(last)}より後にできません。何も変えていません。"
            )
        unit.policy_tasks.postpone(task_id, due_on)
        days = [str(row.due_on or ""), str(due_on)]
        unit.log((("policy", row.version_id),), {"task": row.title, "due_on": days})
    return changes("policy")


def drop(desk: Desk, task_id: PolicyTaskId, reason: str) -> Changes:
    """Take an open task of the office's own off the list; the others become 「不要」 instead.

    Raises:
        Refused: it is settled, is one of every version, or no reason is given.
    """
    desk.demand(Verb.publish_policy)
    why = words_of("理由", reason, _NO_REASON, LONGEST_LINE)
    with desk.unit("公表の点検表から項目を外した") as unit:
        row = found_open(unit, task_id)
        if row.kind != TaskKind.own:
            raise Refused(
                f"「{row.title}」は、どの版でも点検する項目です。何も変えていません。"
                "行わないときは、理由を書いて「不要」にしてください。"
            )
        unit.policy_tasks.drop(task_id)
        unit.log((("policy", row.version_id),), {"task": row.title, "reason": why})
    return changes("policy")


def _refuse_day(due_on: date | None, today: date) -> None:
    if due_on is not None and due_on < today:
        raise Refused(f"期限が過ぎた日になっています。{NOTHING}今日からあとの日を入れてください。")
    if due_on is not None and due_on > today + FURTHEST:
        raise Refused(f"期限が3年より先になっています。{NOTHING}日付を確かめてください。")
