"""Find a task of a version of the policy, or say that somebody else was quicker."""

from app.office.typed import refuse_unfit
from app.rules.eras import western
from app.rules.errors import Refused
from app.rules.ids import PolicyTaskId
from app.rules.member_fields import one_line
from app.rules.policy_tasks import TaskState
from app.storage.policy_tasks import PolicyTaskRow
from app.storage.unit import Unit

NOTHING = "まだ何も記録していません。"
_GONE = (
    "この項目は見つかりません。ほかの人が一覧から外しました。"
    "画面を最新にしてから、もう一度お試しください。"
)


def found(unit: Unit, task_id: PolicyTaskId) -> PolicyTaskRow:
    """Return a task.

    Raises:
        Refused: it is no longer on a list.
    """
    row = unit.policy_tasks.find(task_id)
    if row is None:
        raise Refused(_GONE)
    return row


def found_open(unit: Unit, task_id: PolicyTaskId) -> PolicyTaskRow:
    """Return a task that is still to be done.

    Raises:
        Refused: it is settled; the sentence says by whom and how it is opened again.
    """
    row = found(unit, task_id)
    if row.state != TaskState.open:
        day = western(row.done_on) if row.done_on else ""
        raise Refused(
            f"「{row.title}」は、もう「{TaskState(row.state).word}」です（{day}　{row.done_by}）。"
            "何も変えていません。直すときは、先に「未了に戻す」を行ってください。"
        )
    return row


def words_of(name: str, typed: str, needed: str, longest: int) -> str:
    """Return typed words in one line; they must be there.

    Raises:
        Refused: they are missing or unfit; `needed` asks for them.
    """
    words = one_line(typed)
    if not words:
        raise Refused(f"{needed}{NOTHING}")
    refuse_unfit({name: words}, longest)
    return words
