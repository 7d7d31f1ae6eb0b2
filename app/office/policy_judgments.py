"""Judge the changes of a draft: what is related, what is an exception (LAW A-6, A-11)."""

from collections.abc import Sequence
from typing import Final

from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.policy_demand_views import DemandView, EntryView, views
from app.office.policy_marks import mark
from app.office.policy_obstacles import named
from app.office.policy_versions import known
from app.office.typed import refuse_unfit
from app.rules.errors import Refused
from app.rules.ids import PolicyVersionId
from app.rules.policy_verdicts import Verdict, needs_note
from app.rules.roles import Verb
from app.storage.policy import VersionRow
from app.storage.policy_judgments import NewPolicyJudgment
from app.storage.unit import Unit

__all__ = ["DemandView", "EntryView", "demands_of", "judge", "unjudge"]

LONGEST_NOTE: Final = 400


def demands_of(desk: Desk, version_id: PolicyVersionId) -> Sequence[DemandView]:
    """Return what a version demands against the newest approved one before it that has a text.

    Raises:
        Refused: there is no such version.
    """
    with desk.look() as unit:
        return views(unit, known(unit, version_id))


def judge(
    desk: Desk,
    version_id: PolicyVersionId,
    demand_key: str,
    entry: str,
    verdict: Verdict,
    *,
    note: str = "",
) -> Changes:
    """Judge one entry of a draft, instead of an earlier judgment about it.

    Raises:
        Refused: the version is approved, its text has no such change, or the reason is missing.
    """
    desk.demand(Verb.approve_policy)
    refuse_unfit({"判断の理由": note}, LONGEST_NOTE)
    with desk.unit("方針の変更を判断") as unit:
        view = _view(unit, _open(unit, version_id), demand_key, entry)
        _refuse_verdict(view, entry, verdict, note.strip())
        made_for = mark(view.demand, verdict, view.compared)
        new = NewPolicyJudgment(
            version_id, demand_key, entry, verdict.value, note.strip(), made_for
        )
        unit.policy_judgments.put(new, unit.stamp.by, unit.stamp.at)
        said = {"demand": demand_key, "entry": entry, "verdict": verdict.value}
        unit.log((("policy", version_id),), {**said, "note": note.strip()})
    return changes("policy")


def unjudge(desk: Desk, version_id: PolicyVersionId, demand_key: str, entry: str) -> Changes:
    """Take the judgment about one entry of a draft back.

    Raises:
        Refused: the version is approved, or nothing was judged of that entry.
    """
    desk.demand(Verb.approve_policy)
    with desk.unit("方針の変更の判断を取り消し") as unit:
        _open(unit, version_id)
        rows = unit.policy_judgments.of(version_id)
        found = [one for one in rows if (one.demand, one.entry) == (demand_key, entry)]
        if not found:
            raise Refused(f"「{entry}」の判断はありません。何も変えていません。")
        unit.policy_judgments.drop(version_id, demand_key, entry)
        said = {
            "demand": demand_key,
            "entry": entry,
            "verdict": [found[-1].verdict, None],
        }
        unit.log((("policy", version_id),), said)
    return changes("policy")


def _open(unit: Unit, version_id: PolicyVersionId) -> VersionRow:
    """Return a draft; what an approval rests on stays."""
    row = known(unit, version_id)
    if row.approved_at is not None:
        raise Refused(
            "この版は承認されているため、変更の判断は変えられません。記録は変わっていません。"
            "施行の前なら、承認を取り消してから判断し直せます。"
        )
    return row


def _view(unit: Unit, row: VersionRow, demand_key: str, entry: str) -> DemandView:
    for one in views(unit, row):
        if one.demand.key == demand_key and entry in one.demand.words:
            return one
    raise Refused(
        f"いまの本文には、判断が必要な変更「{entry}」はありません。記録は変わっていません。"
        "画面を最新にしてから、もう一度お試しください。"
    )


def _refuse_verdict(view: DemandView, entry: str, verdict: Verdict, note: str) -> None:
    if verdict not in view.choices:
        allowed = "".join(f"「{one.word}」" for one in view.choices)
        allowed += "のどれか" if len(view.choices) > 1 else ""
        raise Refused(
            f"「{entry}」には「{verdict.word}」を選べません。記録は変わっていません。"
            f"{allowed or '判断ではなく公表'}が必要です。"
        )
    if needs_note(verdict) and not note:
        raise Refused(
            f"「{entry}」を「{verdict.word}」とする理由がありません。記録は変わっていません。"
            "なぜそう判断したかが分かるように、理由を書いてください。"
        )
    others = [one for one in view.judged(Verdict.renamed) if one != entry]
    if verdict is Verdict.renamed and len(others) >= len(view.demand.went):
        raise Refused(
            f"「{entry}」には「{verdict.word}」を選べません。記録は変わっていません。"
            f"なくなった名称は{len(view.demand.went)}件で、{named(others)}に使われています。"
        )
