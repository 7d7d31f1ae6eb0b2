"""Put on record who did what for a version of the policy, and on which day (OFFICE M-21).

The list opens with the approval. A task is settled once: as done on a day by somebody, or as not
needed with the reason; opening it again needs a reason too. Settling publishes nothing by itself.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.policy_task_days import add_own, drop, postpone
from app.office.policy_task_found import NOTHING, found, found_open, words_of
from app.office.policy_task_opening import open_tasks
from app.office.policy_task_refusals import refuse_earlier, refuse_unasked
from app.office.policy_task_standing import SETTLED
from app.office.policy_versions import known
from app.office.seen import Seen, refuse_stale
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.eras import western
from app.rules.errors import Refused
from app.rules.ids import PolicyTaskId
from app.rules.member_fields import one_line
from app.rules.policy_tasks import TaskState
from app.rules.roles import Verb
from app.storage.policy_tasks import PolicyTaskRow, TaskOutcome

__all__ = ["TaskWords", "add_own", "drop", "open_tasks", "postpone", "reopen", "settle"]

LONGEST_NAME: Final = 120
EARLIEST: Final = timedelta(days=366)
"""Nobody publishes a version longer before its day; such a day is a slip of the keys."""


@dataclass(frozen=True)
class TaskWords:
    """Hold what is typed of a task: what became of it, the day, the person's name, a note.

    Without a name it was whoever records it. What is not needed was decided on the day, or today.
    """

    state: TaskState
    done_on: date | None = None
    done_by: str = ""
    note: str = ""


def settle(
    desk: Desk,
    task_id: PolicyTaskId,
    words: TaskWords,
    seen: Seen[PolicyTaskRow] | None = None,
) -> Changes:
    """Record that a task was done on a day by somebody, or why it is not needed.

    A day later than the law allows is recorded as it was; the version then stands as 要是正.
    Whether nobody is asked for consent again is up to the manager.

    Raises:
        Overtaken: somebody else has opened it again since it was `seen`.
        Refused: it is settled already, the day or the reason is missing, the day cannot be, or
            consent has to be asked for.
    """
    desk.demand(Verb.publish_policy)
    outcome = _outcome(desk, words)
    with desk.unit(SETTLED) as unit:
        row = found_open(unit, task_id)
        refuse_stale(row, seen, f"「{row.title}」")
        if words.state is TaskState.not_needed:
            refuse_unasked(unit, row, desk)
        _refuse_early(outcome.done_on, known(unit, row.version_id).on)
        unit.policy_tasks.settle(task_id, outcome, unit.stamp.by, unit.stamp.at)
        told = {name: str(value or "") for name, value in vars(outcome).items()}
        unit.log((("policy", row.version_id),), {"task": row.title, **told})
    return changes("policy")


def reopen(desk: Desk, task_id: PolicyTaskId, reason: str) -> Changes:
    """Open a settled task again; the reason and what stood there stay in the operation log.

    Raises:
        Refused: it is open, about a text of before, or no reason is given.
    """
    desk.demand(Verb.publish_policy)
    why = words_of("理由", reason, "未了に戻す理由を書いてください。", LONGEST_LINE)
    with desk.unit("公表の点検を未了に戻した") as unit:
        row = found(unit, task_id)
        if row.state == TaskState.open:
            raise Refused(f"「{row.title}」は、もう未了になっています。何も変えていません。")
        refuse_earlier(unit, row)
        stood = {"state": row.state, "done_on": str(row.done_on), "done_by": row.done_by}
        unit.policy_tasks.settle(
            task_id, TaskOutcome(TaskState.open.value), unit.stamp.by, unit.stamp.at
        )
        unit.log(
            (("policy", row.version_id),),
            {"task": row.title, "reason": why, "note": row.note, **stood},
        )
    return changes("policy")


def _outcome(desk: Desk, words: TaskWords) -> TaskOutcome:
    done, note = words.state is TaskState.done, words.note.strip()
    name = one_line(words.done_by) or desk.actor.name
    if words.state is TaskState.open:
        raise Refused(f"「済」か「不要」のどちらかを選んでください。{NOTHING}")
    if done and words.done_on is None:
        raise Refused(f"行った日を入れてください。{NOTHING}")
    if not done and not note:
        raise Refused(f"不要とする理由を書いてください。{NOTHING}")
    on = words.done_on or desk.today
    if on > desk.today:
        raise Refused(
            f"{western(on)}は、まだ来ていない日です。{NOTHING}行ってから記録してください。"
        )
    refuse_unfit({"行った人": name}, LONGEST_NAME)
    refuse_unfit({"メモ": note})
    return TaskOutcome(words.state.value, on, name, note)


def _refuse_early(on: date | None, version_on: date) -> None:
    if on is not None and on < version_on - EARLIEST:
        raise Refused(
            f"{western(on)}は、施行の日（{western(version_on)}）の1年より前です。{NOTHING}"
            "日付を確かめてください。"
        )
