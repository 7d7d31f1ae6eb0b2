"""Begin an audit with the questions that are on the list, or take it back."""

from datetime import date

from app.office.audit_people import refuse_own, refuse_unfit_auditors
from app.office.audit_plans import TOUCHED, unsettle
from app.office.audit_question_filling import ensure
from app.office.audit_reading import OVERTAKEN, plan_known, standing, told
from app.office.changes import Changes
from app.office.desk import Desk
from app.office.needed_words import needed
from app.rules.audits import NOTHING
from app.rules.errors import Overtaken, Refused
from app.rules.ids import AuditId
from app.rules.roles import Verb


def begin(desk: Desk, key: AuditId, on: date, edition: int) -> Changes:
    """Begin an audit with the questions that are on the list now.

    Raises:
        Refused: the plan is not approved, an auditor has come to work there, the day is to come,
            it has begun already, or somebody was first.
    """
    desk.demand(Verb.audit)
    if on > desk.today:
        raise Refused(f"始めた日が、まだ来ていない日です。{NOTHING}日付を確かめてください。")
    with desk.unit("監査を開始") as unit:
        row = standing(unit, key)
        if row.begun_on is not None:
            raise Refused(f"この監査はもう始まっています。{NOTHING}")
        if plan_known(unit, row.plan_id).approved_on is None:
            raise Refused(
                f"{row.fiscal_year}年度の監査計画が承認されていません。{NOTHING}"
                "管理責任者の承認を受けてから始めてください。"
            )
        refuse_own(desk, unit, row)
        workers = [one.worker_id for one in row.auditors]
        refuse_unfit_auditors(unit, workers, row.department_id, on)
        if not unit.audits.change(key, edition, begun_on=on):
            raise Overtaken(OVERTAKEN)
        ensure(unit, desk.today)
        unit.audit_checks.add(key, unit.audit_checks.list.rows(active_only=True))
        unit.log((("audit", key),), {"begun_on": str(on)})
    return TOUCHED


def cancel(desk: Desk, key: AuditId, reason: str, edition: int) -> Changes:
    """Take an audit back that will not be held; it stays on the plan with the reason.

    Raises:
        Refused: its report is made, the reason is missing, or somebody was first.
    """
    desk.demand(Verb.plan_audit)
    why = needed("理由", reason, "取り消す理由を書いてください。")
    with desk.unit("監査を取消し") as unit:
        row = standing(unit, key)
        values = {"cancelled_on": desk.today, "cancel_reason": why}
        if not unit.audits.change(key, edition, **values):
            raise Overtaken(OVERTAKEN)
        unsettle(unit, plan_known(unit, row.plan_id))
        unit.log((("audit", key),), told(row, values))
    return TOUCHED
