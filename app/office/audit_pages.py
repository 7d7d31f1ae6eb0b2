"""Show one audit whole: its plan, its questions, its findings and what is done about them."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.office.audit_coverage import YearCoverage, covered
from app.office.audit_reading import known, plan_known
from app.office.desk import Desk
from app.rules.audits import AuditState, state_of
from app.rules.corrective_actions import Target
from app.rules.ids import AuditId
from app.rules.roles import Verb
from app.storage.audit_checks import CheckRow
from app.storage.audit_findings import FindingRow
from app.storage.audit_plans import AuditPlanRow
from app.storage.audits import AuditRow
from app.storage.corrective_actions import ActionRow
from app.storage.unit import Unit


@dataclass(frozen=True)
class FindingView:
    """Show a finding with its actions, those that were taken back too."""

    row: FindingRow
    actions: Sequence[ActionRow]


@dataclass(frozen=True)
class AuditPage:
    """Hold everything that is on record of one audit."""

    row: AuditRow
    plan: AuditPlanRow
    state: AuditState
    checks: Sequence[CheckRow]
    findings: Sequence[FindingView]
    coverage: YearCoverage


def page(desk: Desk, key: AuditId) -> AuditPage:
    """Return one audit whole.

    Raises:
        Refused: there is none under this key.
    """
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        row = known(unit, key)
        return AuditPage(
            row=row,
            plan=plan_known(unit, row.plan_id),
            state=state_of(row, desk.today),
            checks=unit.audit_checks.of(key),
            findings=_findings(unit, key),
            coverage=covered(unit, row.fiscal_year, desk.today),
        )


def _findings(unit: Unit, key: AuditId) -> Sequence[FindingView]:
    return [
        FindingView(row, unit.corrective_actions.rows(Target(finding_id=row.id)))
        for row in unit.audit_findings.of(key)
    ]
