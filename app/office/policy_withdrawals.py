"""Discard a draft of the policy, and take an approval back while nothing rests on it."""

from datetime import date
from typing import Final

from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.policy_uses import AT_ONCE, uses_of
from app.office.policy_versions import known
from app.office.typed import refuse_unfit
from app.rules.eras import today_in_japan, western
from app.rules.errors import Refused
from app.rules.ids import PolicyVersionId
from app.rules.roles import Verb
from app.storage.policy import VersionRow
from app.storage.unit import Unit

LONGEST_REASON: Final = 400
OPEN: Final = "open"

_KEPT: Final = "記録は変わっていません。"


def discard(desk: Desk, version_id: PolicyVersionId) -> Changes:
    """Take a draft away with its text; where the manager judged of it, only a manager may.

    Raises:
        Refused: it is approved, or something was done for it already.
    """
    desk.demand(Verb.import_policy)
    with desk.unit("方針の版の下書きを取り消し") as unit:
        row = known(unit, version_id)
        _refuse_lasting(unit, row)
        if unit.policy_judgments.of(version_id):
            desk.demand(Verb.approve_policy)
        unit.policies.discard(version_id)
        said = {"in_force_on": row.on.isoformat(), "kind": row.kind, "sha256": row.sha256}
        unit.log((("policy", version_id),), said)
    return changes("policy", "members", "consents")


def take_back(desk: Desk, version_id: PolicyVersionId, reason: str) -> Changes:
    """Make an approved version a draft again before its day; what was done for it stays.

    Raises:
        Refused: its day has come, something names it, a later version rests on it, or no reason.
    """
    desk.demand(Verb.approve_policy)
    refuse_unfit({"取り消す理由": reason}, LONGEST_REASON)
    with desk.unit("方針の版の承認を取り消し") as unit:
        row = known(unit, version_id)
        _refuse_binding(desk, unit, row)
        if not reason.strip():
            raise Refused(f"承認を取り消す理由がありません。{_KEPT}理由を書いてください。")
        unit.policies.take_back(version_id)
        for task in unit.policy_tasks.of(version_id):
            if task.state == OPEN:
                unit.policy_tasks.drop(task.id)
        said = {"in_force_on": row.on.isoformat(), "reason": reason.strip()}
        unit.log((("policy", version_id),), said)
    return changes("policy", "members", "consents")


def _refuse_lasting(unit: Unit, row: VersionRow) -> None:
    if row.approved_at is not None:
        raise Refused(
            f"この版は承認されているため、下書きの取消しはできません。{_KEPT}施行の前なら、承認を取り消せます。"
        )
    done = [one.title for one in unit.policy_tasks.of(row.id) if one.state != OPEN]
    if done:
        raise Refused(
            f"この下書きは取り消せません。済んだ作業（{'、'.join(done)}）の記録があります。"
            f"{_KEPT}日や本文を直して、使い続けてください。"
        )


def _refuse_binding(desk: Desk, unit: Unit, row: VersionRow) -> None:
    if row.approved_at is None:
        raise Refused(f"この版は、まだ承認されていません。{_KEPT}画面を最新にしてください。")
    if row.on <= _latest(desk, unit):
        raise Refused(
            f"{western(row.on)}の版は、もう施行されています。承認は取り消せません。"
            f"{_KEPT}直すときは、新しい改訂として文書を取り込んでください。"
        )
    uses = uses_of(unit, row)
    if uses:
        raise Refused(
            f"{western(row.on)}の版には、{uses}があります。承認は取り消せません。"
            f"{_KEPT}直すときは、{western(row.on)}より後の日の改訂として文書を取り込んでください。"
            f"{AT_ONCE}"
        )
    later = [one.on for one in unit.policies.rows() if one.approved_at and one.on > row.on]
    if later:
        raise Refused(
            f"この版の後に、{western(later[0])}の版が承認されています。承認は取り消せません。"
            f"{_KEPT}先に、後の版の承認を取り消してください。"
        )


def _latest(desk: Desk, unit: Unit) -> date:
    """Return the newest day that anybody's clock has shown, as the guard of the records does."""
    at = unit.history.head().at
    return desk.today if at is None else max(desk.today, today_in_japan(at))
