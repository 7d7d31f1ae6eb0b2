"""Refuse to settle a task of a version, or to open it again, where the records speak against it."""

from app.office.desk import Desk
from app.office.policy_task_standing import earlier
from app.office.policy_versions import known
from app.rules.errors import Refused
from app.rules.policy_tasks import TaskKind
from app.rules.policy_verdicts import Verdict, asks_again
from app.rules.roles import Verb
from app.storage.policy_tasks import PolicyTaskRow
from app.storage.unit import Unit


def refuse_unasked(unit: Unit, row: PolicyTaskRow, desk: Desk) -> None:
    """Leave it to the manager that nobody is asked again, and to nobody where consent is needed.

    Raises:
        Refused: the version was approved because consent is asked for.
    """
    if row.kind != TaskKind.campaign:
        return
    desk.demand(Verb.approve_policy)
    judged = unit.policy_judgments.of(row.version_id)
    asked = [one for one in judged if asks_again(Verdict(one.verdict))]
    if asked:
        entries = "、".join(f"「{one.entry}」（{Verdict(one.verdict).word}）" for one in asked)
        raise Refused(
            f"「{row.title}」は不要にできません。{entries}の判断で承認された版です。"
            "何も変えていません。再同意の依頼を作り、済んだら「済」と記録してください。"
        )


def refuse_earlier(unit: Unit, row: PolicyTaskRow) -> None:
    """Leave what was done before the approval was taken back as it was recorded.

    Raises:
        Refused: it was.
    """
    version = known(unit, row.version_id)
    if row.id not in earlier(version, unit.policy_tasks.of(version.id)):
        return
    how = (
        "いまの本文については、同じ名前の未了の項目に記録してください。"
        if version.approved_at
        else "この版を承認すると、いまの本文の点検表が始まります。"
    )
    raise Refused(
        f"「{row.title}」のこの記録は、承認を取り消す前の本文についてのものです。"
        f"何も変えていません。{how}"
    )
