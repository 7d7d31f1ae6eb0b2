"""Keep the yearly plan of trainings, and its approval (LAW B-7 教育計画書)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.office import fiscal_years
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.typed import LONGEST_LINE, refuse_unfit
from app.rules.eras import japanese, western
from app.rules.errors import Overtaken, Refused
from app.rules.ids import TrainingPlanId
from app.rules.member_fields import one_line
from app.rules.roles import Verb
from app.storage.training_rows import TrainingPlanRow
from app.storage.unit import Unit

__all__ = ["Begun", "TrainingPlanRow", "approve", "begin", "one", "plans", "set_purpose", "year"]

TOUCHED: Final = changes("trainings")
OVERTAKEN: Final = (
    "ほかの人が先にこの計画を変えました。あなたの入力は保存していません。"
    "最新の内容を確かめて、もう一度入力してください。"
)
_AHEAD = 2


@dataclass(frozen=True)
class Begun:
    """Say under which key a plan stands."""

    changes: Changes
    plan_id: TrainingPlanId


def year(desk: Desk) -> int:
    """Return the fiscal year of today."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return fiscal_years.year_of(unit, desk.today)


def plans(desk: Desk) -> Sequence[TrainingPlanRow]:
    """Return all plans, the latest year first."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return unit.trainings.plans.rows()


def begin(desk: Desk, fiscal_year: int, purpose: str) -> Begun:
    """Begin the plan of a fiscal year.

    Raises:
        Refused: there is one, the year is far away, or the purpose cannot be kept.
    """
    desk.demand(Verb.plan_training)
    refuse_unfit({"年度の目標": purpose})
    with desk.unit("教育計画を作成") as unit:
        now = fiscal_years.year_of(unit, desk.today)
        if not now - _AHEAD * 5 <= fiscal_year <= now + _AHEAD:
            raise Refused(f"{fiscal_year}年度は、いまの年度と離れています。何も変えていません。")
        if unit.trainings.plans.of_year(fiscal_year) is not None:
            raise Refused(
                f"{fiscal_year}年度の教育計画は、もうあります。何も変えていません。"
                "その計画に教育を加えてください。"
            )
        key = unit.trainings.plans.add(fiscal_year, purpose.strip())
        unit.log((("training_plan", key),), {"fiscal_year": fiscal_year, "purpose": purpose})
    return Begun(TOUCHED, key)


def set_purpose(desk: Desk, key: TrainingPlanId, purpose: str, edition: int) -> Changes:
    """Write the aim of the year anew; an approved plan has to be approved again."""
    desk.demand(Verb.plan_training)
    refuse_unfit({"年度の目標": purpose})
    with desk.unit("教育計画の目標を変更") as unit:
        before = one(unit, key)
        _set(unit, before, edition, {"purpose": purpose.strip()})
        unit.log((("training_plan", key),), {"purpose": [before.purpose, purpose.strip()]})
        reopen_approval(unit, key)
    return TOUCHED


def approve(desk: Desk, key: TrainingPlanId, on: date, by: str, edition: int) -> Changes:
    """Record who approved the plan of a year, and on which day.

    Raises:
        Refused: it holds nothing, is approved, the name is missing or the day has not come.
    """
    desk.demand(Verb.plan_training)
    refuse_unfit({"承認した人": by}, LONGEST_LINE // 2)
    name = one_line(by)
    if not name:
        raise Refused("承認した人の役職とお名前を入れてください。何も変えていません。")
    if on > desk.today:
        raise Refused(f"{western(on)}は、まだ来ていない日です。何も変えていません。")
    with desk.unit("教育計画の承認を記録") as unit:
        plan = one(unit, key)
        if plan.approved_on is not None:
            raise Refused(
                f"{plan.fiscal_year}年度の教育計画は、{western(plan.approved_on)}に"
                "もう承認されています。何も変えていません。"
            )
        planned = [row for row in unit.trainings.of_plan(key) if row.cancelled_on is None]
        if not planned:
            raise Refused(
                f"{plan.fiscal_year}年度の教育計画には、まだ教育がありません。何も変えていません。"
                "教育を加えてから承認してください。"
            )
        _set(unit, plan, edition, {"approved_on": on, "approved_by": name})
        told = {"on": str(on), "by": name, "trainings": [row.title for row in planned]}
        unit.log((("training_plan", key),), told)
    return TOUCHED


def one(unit: Unit, key: TrainingPlanId) -> TrainingPlanRow:
    """Return one plan inside an open unit.

    Raises:
        Refused: there is none under this key.
    """
    found = unit.trainings.plans.find(key)
    if found is None:
        raise Refused("この教育計画は見つかりません。画面を最新にしてからお試しください。")
    return found


def reopen_approval(unit: Unit, key: TrainingPlanId) -> None:
    """Let a plan wait for approval again because it changed; the plan keeps who approved before."""
    plan = one(unit, key)
    if plan.approved_on is None:
        return
    said = f"{japanese(plan.approved_on)}に{plan.approved_by}が承認（その後、計画を変更）"
    note = "\n".join(part for part in (plan.note, said) if part)
    _set(unit, plan, plan.edition, {"approved_on": None, "approved_by": "", "note": note})
    unit.log(
        (("training_plan", key),),
        {"approved_on": [str(plan.approved_on), ""], "approved_by": [plan.approved_by, ""]},
        "教育計画を変えたため、承認待ちに戻した",
    )


def _set(unit: Unit, plan: TrainingPlanRow, edition: int, values: dict[str, object]) -> None:
    if not unit.trainings.plans.set(plan.id, edition, values):
        raise Overtaken(OVERTAKEN)
