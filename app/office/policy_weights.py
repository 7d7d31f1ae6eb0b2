"""Judge whether a version of the policy is 重要, which asks everybody for consent again."""

from typing import Final

from app.office import policy_tasks
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.notice_promises import refuse_broken
from app.office.policy_demand_views import binding, views
from app.office.policy_obstacles import named
from app.office.policy_versions import known
from app.office.typed import refuse_unfit
from app.rules.errors import Refused
from app.rules.ids import PolicyVersionId
from app.rules.policy_verdicts import Verdict, asks_again
from app.rules.roles import Verb
from app.storage.policy import VersionRow
from app.storage.unit import Unit

LONGEST_REASON: Final = 400
WEIGHED: Final = "改訂の重さを変更"


def set_weight(
    desk: Desk, version_id: PolicyVersionId, *, major: bool, reason: str = ""
) -> Changes:
    """Say whether a version is 重要 (asks for consent again) or 軽微; the same again is nothing.

    Raises:
        Refused: an approved version without a reason, or 軽微 where consent is to be asked for,
            or 重要 where letters said that consents go on.
    """
    desk.demand(Verb.approve_policy)
    refuse_unfit({"重さを変える理由": reason}, LONGEST_REASON)
    with desk.look() as unit:
        if known(unit, version_id).major == major:
            return Changes(frozenset())
    with desk.unit(WEIGHED) as unit:
        row = known(unit, version_id)
        _refuse_silence(unit, row, reason.strip())
        if major:
            refuse_broken(unit, version_id)
        else:
            _refuse_light(unit, row)
        unit.policies.weigh(version_id, major=major)
        _refresh_tasks(unit, version_id)
        said = {"reason": reason.strip()} if reason.strip() else {}
        unit.log((("policy", version_id),), {"major": [row.major, major], **said})
    return changes("policy", "members", "consents")


def needs_reason(unit: Unit, row: VersionRow) -> bool:
    """Tell whether another weight needs a reason: after an approval.

    What the first start took for 重要 nobody had judged; once somebody has, it needs one too.
    """
    if row.approved_at is None:
        return False
    return not row.seeded or _was_weighed(unit, row)


def _was_weighed(unit: Unit, row: VersionRow) -> bool:
    return any(one.title == WEIGHED for one in unit.history.rows(subject=("policy", row.id)))


def _refuse_silence(unit: Unit, row: VersionRow, reason: str) -> None:
    if needs_reason(unit, row) and not reason:
        raise Refused(
            "承認した版の重さを変える理由がありません。重さは変わっていません。"
            "改めて同意をいただくかどうかが変わるため、理由を書いてください。"
        )


def _refuse_light(unit: Unit, row: VersionRow) -> None:
    entries = _asking_again(unit, row)
    if entries:
        raise Refused(
            f"この版は軽微にできません。{named(entries)}は、改めて同意をいただくと"
            "判断されています。重さは変わっていません。先に判断を確かめてください。"
        )


def _asking_again(unit: Unit, row: VersionRow) -> tuple[str, ...]:
    """Return what consent is asked for; of an approved version all that it was approved with."""
    if row.approved_at is None:
        again = [one for one in Verdict if asks_again(one)]
        return tuple(entry for view in views(unit, row) for entry in view.judged(*again))
    judged = unit.policy_judgments.of(row.id)
    return tuple(one.entry for one in judged if asks_again(Verdict(one.verdict)))


def _refresh_tasks(unit: Unit, version_id: PolicyVersionId) -> None:
    """Let the list of an approved version follow its weight, where it has one."""
    row = known(unit, version_id)
    if row.approved_at is not None and unit.policy_tasks.of(version_id):
        policy_tasks.open_tasks(unit, row, binding(views(unit, row)))
