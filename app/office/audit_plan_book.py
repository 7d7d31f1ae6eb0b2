"""List the plans of the years that a span touches, and which departments their audits reach."""

from datetime import date
from typing import Final

from app.office import fiscal_years
from app.office.audit_coverage import covered
from app.office.desk import Desk
from app.office.registers import Register
from app.rules.eras import japanese
from app.rules.periods import Days
from app.rules.roles import Verb
from app.storage.audit_plans import AuditPlanRow
from app.storage.unit import Unit

TITLE: Final = "監査計画の一覧"
_COLUMNS: Final = (
    *(("年度", 24.0), ("監査の目的", 60.0), ("監査責任者", 32.0), ("承認", 36.0)),
    *(("監査済の部署", 40.0), ("予定のある部署", 40.0), ("予定のない部署", 40.0)),
)


def register(desk: Desk, period: Days) -> Register:
    """Return the plans of the fiscal years that a span touches (監査計画の一覧)."""
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        plans = [row for row in unit.audits.plans.rows() if _touches(unit, row, period)]
        rows = tuple(_cells(unit, row, desk.today) for row in plans)
    lead = f"{period.words}にかかる年度の監査計画と、監査の届いた部署です。"
    return Register(TITLE, lead, _COLUMNS, rows)


def _touches(unit: Unit, plan: AuditPlanRow, period: Days) -> bool:
    year = plan.fiscal_year
    late = period.to_on is not None and year > fiscal_years.year_of(unit, period.to_on)
    early = period.from_on is not None and year < fiscal_years.year_of(unit, period.from_on)
    return not late and not early


def _cells(unit: Unit, plan: AuditPlanRow, today: date) -> tuple[str, ...]:
    reached = covered(unit, plan.fiscal_year, today)
    approved = f"{japanese(plan.approved_on)}\n{plan.approved_by}" if plan.approved_on else ""
    return (
        f"{plan.fiscal_year}年度",
        plan.purpose,
        plan.head,
        approved or "承認待ち",
        *("、".join(names) for names in (reached.audited, reached.planned, reached.missing)),
    )
