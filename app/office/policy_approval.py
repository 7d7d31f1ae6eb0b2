"""Approve a version of the policy: from then on its text, its day and its judgments are frozen."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256

from app.office import policy_tasks
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.policy_advice import advice, in_force_words, third_parties, untold
from app.office.policy_baselines import baseline, read_twice, untold_before
from app.office.policy_demand_views import DemandView, binding, views
from app.office.policy_obstacles import Obstacle, obstacles
from app.office.policy_text import settled
from app.office.policy_versions import known
from app.office.policy_weights import needs_reason
from app.rules.eras import today_in_japan, western
from app.rules.errors import Refused
from app.rules.ids import PolicyVersionId
from app.rules.policy_text_demands import new_third_parties
from app.rules.roles import Verb
from app.storage.policy import VersionRow
from app.storage.unit import Unit

__all__ = ["ApprovalView", "Obstacle", "approval_of", "approve", "approve_in"]


@dataclass(frozen=True)
class ApprovalView:
    """Show what an approval would meet: what stands in its way, what to think of.

    `seen` stands for all that was looked at; handed to `approve`, it notices another's change.
    `compared_on` is the day of the version it is compared with; None: there is nothing to compare
    with, because no earlier text (or not its own) is registered. `weight_needs_reason`: another
    weight is refused without one.
    """

    obstacles: tuple[Obstacle, ...]
    advice: tuple[str, ...]
    major: bool
    in_force_words: str
    seen: str
    compared_on: date | None = None
    weight_needs_reason: bool = False


def approval_of(desk: Desk, version_id: PolicyVersionId) -> ApprovalView:
    """Say what stands in the way of approving a draft, and what to think of; change nothing.

    Raises:
        Refused: there is no such version.
    """
    with desk.look() as unit:
        row = known(unit, version_id)
        found = views(unit, row)
        shown = ApprovalView((), (), row.major, "", _seen(row, found))
        before = baseline(unit, row) if row.has_text else None
        shown = replace(
            shown,
            compared_on=before.row.on if before else None,
            weight_needs_reason=needs_reason(unit, row),
        )
        if row.approved_at is not None:
            return shown
        return replace(
            shown,
            obstacles=obstacles(unit, row, found),
            advice=tuple(_advice(unit, row, found, desk.today)),
            in_force_words=in_force_words(row, desk.today),
        )


def approve(desk: Desk, version_id: PolicyVersionId, *, seen: str = "") -> Changes:
    """Approve a draft and open the list of what is to be done for it.

    Raises:
        Refused: something stands in the way, it is approved already, or it is no longer what was
            `seen`.
    """
    desk.demand(Verb.approve_policy)
    with desk.unit("方針の版を承認") as unit:
        row = known(unit, version_id)
        _refuse_approved(row)
        if seen and seen != _seen(row, views(unit, row)):
            raise Refused(
                "この版は、画面を開いた後で変えられています。まだ承認していません。"
                "画面を最新にして、内容を確かめてから承認してください。"
            )
        approve_in(unit, version_id)
        unit.log(
            (("policy", version_id),), {"in_force_on": row.on.isoformat(), "sha256": row.sha256}
        )
    return changes("policy", "members", "consents")


def approve_in(unit: Unit, version_id: PolicyVersionId) -> None:
    """Approve a draft inside an open unit, which logs it; its text is registered by then.

    Raises:
        Refused: something stands in the way; the unit is given up whole.
    """
    row = known(unit, version_id)
    _refuse_approved(row)
    found = views(unit, row)
    in_the_way = obstacles(unit, row, found)
    if in_the_way:
        raise Refused(_refusal(row, in_the_way))
    _drop_idle(unit, row, found)
    unit.policies.approve(version_id, unit.stamp.by, unit.stamp.at)
    policy_tasks.open_tasks(unit, known(unit, version_id), binding(found))


def _drop_idle(unit: Unit, row: VersionRow, found: Sequence[DemandView]) -> None:
    """Drop what was judged of an earlier text: the approval does not rest on it."""
    stand = {(view.demand.key, one.entry) for view in found for one in view.entries if one.verdict}
    for one in unit.policy_judgments.of(row.id):
        if (one.demand, one.entry) not in stand:
            unit.policy_judgments.drop(row.id, one.demand, one.entry)


def _advice(unit: Unit, row: VersionRow, found: Sequence[DemandView], today: date) -> Iterator[str]:
    text, before = settled(unit, row), baseline(unit, row)
    if text is not None:
        yield from untold(untold_before(unit, row))
    if text is not None and before is not None:
        yield from third_parties(new_third_parties(before.read, read_twice(unit, row)))
    yield from advice(row, text, found, today)


def _refuse_approved(row: VersionRow) -> None:
    if row.approved_at is not None:
        day = western(today_in_japan(row.approved_at))
        raise Refused(
            f"この版は、もう承認されています（{day}、{row.approver}）。何も変えていません。"
        )


def _refusal(row: VersionRow, in_the_way: Sequence[Obstacle]) -> str:
    sentences = "".join(one.sentence for one in in_the_way)
    return f"{western(row.on)}の版は、まだ承認できません。何も記録していません。{sentences}"


def _seen(row: VersionRow, found: Sequence[DemandView]) -> str:
    judged = [
        (view.demand.key, one.entry, one.verdict, one.note)
        for view in found
        for one in view.entries
    ]
    words = (row.on, row.kind, row.major, row.sha256, row.summary, row.reason, row.parts_kept)
    return sha256(repr((words, judged)).encode("utf-8", "surrogatepass")).hexdigest()
