"""Put the audits of departments on the plan of a year."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.office import fiscal_years
from app.office.audit_people import refuse_unfit_auditors
from app.office.audit_plans import unsettle
from app.office.audit_question_filling import ensure
from app.office.audit_reading import OVERTAKEN, known, plan_known, standing, told
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.office.typed import refuse_unfit
from app.rules.audits import NOTHING, AuditDraft, audit_number
from app.rules.errors import Overtaken, Refused
from app.rules.ids import AuditId, AuditPlanId, WorkerId
from app.rules.roles import Verb
from app.storage.audit_plans import AuditPlanRow
from app.storage.audits import AuditRow, NewAudit
from app.storage.unit import Unit

__all__ = ["Added", "AuditDraft", "AuditRow", "add", "change", "one", "rows"]

TOUCHED: Final = changes("audits")


@dataclass(frozen=True)
class Added:
    """Say under which key and number an audit stands."""

    changes: Changes
    audit_id: AuditId
    number: str


def rows(desk: Desk) -> Sequence[AuditRow]:
    """Return the audits of all years, the newest year first, then by their planned days."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return unit.audits.all()


def one(desk: Desk, key: AuditId) -> AuditRow:
    """Return one audit.

    Raises:
        Refused: there is none under this key.
    """
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return known(unit, key)


def add(desk: Desk, plan_id: AuditPlanId, draft: AuditDraft) -> Added:
    """Put the audit of a department on the plan of a year; an approved plan is approved anew.

    Raises:
        Refused: something is missing, the days are not of the year, or an auditor works there.
    """
    desk.demand(Verb.plan_audit)
    with desk.unit("監査を計画") as unit:
        plan = plan_known(unit, plan_id)
        new = _read(unit, plan, draft)
        ensure(unit, desk.today)
        n = unit.series.take(f"audits:{plan.fiscal_year}")
        number = audit_number(plan.fiscal_year, n)
        key = unit.audits.add(plan_id, number, new)
        unit.audits.name_auditors(key, draft.auditors, _lead(draft))
        unsettle(unit, plan)
        values = {name: str(value) for name, value in vars(new).items()}
        unit.log((("audit", key),), {"number": number, "auditors": [*draft.auditors], **values})
    return Added(TOUCHED, key, number)


def change(desk: Desk, key: AuditId, draft: AuditDraft, edition: int) -> Changes:
    """Plan an audit anew before it begins; an approved plan is approved anew.

    Raises:
        Refused: it has begun, or as for `add`, or somebody was first.
    """
    desk.demand(Verb.plan_audit)
    with desk.unit("監査の計画を変更") as unit:
        before = standing(unit, key)
        if before.begun_on is not None:
            raise Refused(f"この監査はもう始まっています。{NOTHING}日程と監査員は変えられません。")
        plan = plan_known(unit, before.plan_id)
        new = _read(unit, plan, draft)
        if not unit.audits.change(key, edition, **vars(new)):
            raise Overtaken(OVERTAKEN)
        unit.audits.name_auditors(key, draft.auditors, _lead(draft))
        unsettle(unit, plan)
        auditors = [[row.worker_id for row in before.auditors], [*draft.auditors]]
        unit.log((("audit", key),), {**told(before, vars(new)), "auditors": auditors})
    return TOUCHED


def _read(unit: Unit, plan: AuditPlanRow, draft: AuditDraft) -> NewAudit:
    department = draft.department_id and unit.departments.find(draft.department_id)
    if not department:
        raise Refused(f"監査を受ける部署を選んでください。{NOTHING}")
    begin, end = draft.planned_from_on, draft.planned_to_on
    if begin is None or end is None:
        raise Refused(f"予定の始まりと終わりの日を入れてください。{NOTHING}")
    if end < begin:
        raise Refused(f"予定の終わりが、始まりより前です。{NOTHING}日付を確かめてください。")
    if {fiscal_years.year_of(unit, day) for day in (begin, end)} != {plan.fiscal_year}:
        raise Refused(
            f"予定の日が{plan.fiscal_year}年度の外にあります。{NOTHING}日付を確かめてください。"
        )
    refuse_unfit({"テーマ": draft.theme})
    refuse_unfit_auditors(unit, draft.auditors, department.id, begin)
    return NewAudit(department.id, draft.theme.strip(), begin, end)


def _lead(draft: AuditDraft) -> WorkerId:
    """Return who leads: the one chosen, or else the first."""
    chosen = draft.lead_id
    return chosen if chosen is not None and chosen in draft.auditors else draft.auditors[0]
