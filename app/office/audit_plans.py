"""Plan the audits of a fiscal year, and let the 管理責任者 approve the plan.

A plan that is changed after its approval waits for a new one; what was begun meanwhile goes on.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.office import fiscal_years
from app.office.audit_reading import OVERTAKEN, plan_known, refuse_unless_head, told
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.needed_words import needed
from app.office.typed import refuse_unfit
from app.rules.audits import LONGEST_NAME, NOTHING, PlanDraft
from app.rules.errors import Overtaken, Refused
from app.rules.ids import AuditPlanId
from app.rules.member_fields import one_line
from app.rules.roles import Verb
from app.storage.audit_plans import AuditPlanRow
from app.storage.unit import Unit

__all__ = [
    "AuditPlanRow",
    "DrawnUp",
    "PlanDraft",
    "approve",
    "change",
    "draw_up",
    "rows",
    "year_of",
]

TOUCHED: Final = changes("audits")


@dataclass(frozen=True)
class DrawnUp:
    """Say under which key a plan stands."""

    changes: Changes
    plan_id: AuditPlanId


def rows(desk: Desk) -> Sequence[AuditPlanRow]:
    """Return the plans of all years, the newest first."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return unit.audits.plans.rows()


def year_of(desk: Desk, day: date) -> int:
    """Return the fiscal year of a day."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return fiscal_years.year_of(unit, day)


def draw_up(desk: Desk, fiscal_year: int, draft: PlanDraft) -> DrawnUp:
    """Begin the plan of a fiscal year.

    Raises:
        Refused: the year has one, is too far away, or something is missing.
    """
    desk.demand(Verb.plan_audit)
    purpose, head, note = _read(draft)
    with desk.unit("監査計画を作成") as unit:
        now = fiscal_years.year_of(unit, desk.today)
        if not now - 5 <= fiscal_year <= now + 2:
            raise Refused(f"{fiscal_year}年度の計画は作れません。{NOTHING}年度を確かめてください。")
        if unit.audits.plans.of(fiscal_year) is not None:
            raise Refused(f"{fiscal_year}年度の監査計画は、もうあります。{NOTHING}")
        key = unit.audits.plans.add(fiscal_year, purpose, head, note)
        unit.log((("audit_plan", key),), {"fiscal_year": fiscal_year, "head": head})
    return DrawnUp(TOUCHED, key)


def change(desk: Desk, key: AuditPlanId, draft: PlanDraft, edition: int) -> Changes:
    """Write purpose and head of a plan anew; an approved plan waits for approval again.

    Raises:
        Refused: something is missing, or somebody was first.
    """
    desk.demand(Verb.plan_audit)
    purpose, head, note = _read(draft)
    with desk.unit("監査計画を変更") as unit:
        before = plan_known(unit, key)
        values = {"purpose": purpose, "head": head, "note": note}
        fresh = {"approved_on": None, "approved_by": ""}
        if not unit.audits.plans.change(key, edition, **values, **fresh):
            raise Overtaken(OVERTAKEN)
        unit.log((("audit_plan", key),), told(before, {**values, **fresh}))
    return TOUCHED


def approve(desk: Desk, key: AuditPlanId, on: date, by: str, edition: int) -> Changes:
    """Put on record that a plan is approved, by the 管理責任者 or somebody above him.

    Raises:
        Refused: it is approved, holds no audit, the day cannot be, or it is not his to say.
    """
    desk.demand(Verb.plan_audit)
    refuse_unless_head(desk.actor.roles, "監査計画の承認")
    name = one_line(by) or desk.actor.name
    refuse_unfit({"承認した人": name}, LONGEST_NAME)
    if on > desk.today:
        raise Refused(f"承認した日が、まだ来ていない日です。{NOTHING}日付を確かめてください。")
    with desk.unit("監査計画を承認") as unit:
        before = plan_known(unit, key)
        if before.approved_on is not None:
            raise Refused(f"この計画は、もう承認されています（{before.approved_by}）。{NOTHING}")
        _refuse_long_ago(unit, before, on)
        if not _audits(unit, before):
            raise Refused(f"この計画には監査がありません。{NOTHING}監査を加えてください。")
        values = {"approved_on": on, "approved_by": name}
        if not unit.audits.plans.change(key, edition, **values):
            raise Overtaken(OVERTAKEN)
        unit.log((("audit_plan", key),), told(before, values))
    return TOUCHED


def unsettle(unit: Unit, plan: AuditPlanRow) -> None:
    """Take the approval of a plan back inside an open unit: its audits have changed."""
    if plan.approved_on is None:
        return
    fresh = {"approved_on": None, "approved_by": ""}
    unit.audits.plans.change(plan.id, plan.edition, **fresh)
    title = "監査計画を変えたため、承認待ちに戻した"
    unit.log((("audit_plan", plan.id),), told(plan, fresh), title)


def _refuse_long_ago(unit: Unit, plan: AuditPlanRow, on: date) -> None:
    first = plan.fiscal_year - 1
    if fiscal_years.year_of(unit, on) < first:
        raise Refused(
            f"承認した日が{first}年度より前です。{NOTHING}"
            f"{plan.fiscal_year}年度の計画を承認した日を確かめてください。"
        )


def _audits(unit: Unit, plan: AuditPlanRow) -> bool:
    return any(row.cancelled_on is None for row in unit.audits.of_year(plan.fiscal_year))


def _read(draft: PlanDraft) -> tuple[str, str, str]:
    purpose = needed("目的", draft.purpose, "監査の目的を書いてください。")
    head = one_line(draft.head)
    if not head:
        raise Refused(f"監査責任者を入れてください。{NOTHING}")
    refuse_unfit({"監査責任者": head}, LONGEST_NAME)
    refuse_unfit({"メモ": draft.note})
    return purpose, head, draft.note.strip()
