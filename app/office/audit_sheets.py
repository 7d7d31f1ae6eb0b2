"""Print the papers of an audit: the plan of the year, the check list, the report."""

from app.office import (
    audit_checklist_sheet,
    audit_plan_sheet,
    audit_report_sheet,
    house_sheets,
)
from app.office.audit_reading import known, plan_known
from app.office.desk import Desk
from app.rules.errors import Refused
from app.rules.ids import AuditId, AuditPlanId
from app.rules.roles import Verb
from app.rules.worded import Worded
from app.storage.unit import Unit


class AuditPaper(Worded):
    """Name the papers."""

    plan = "plan", "監査計画書"
    checklist = "checklist", "監査チェックリスト"
    report = "report", "監査報告書"


def look(desk: Desk, paper: AuditPaper, key: int) -> bytes:
    """Return a paper to be looked at; `key` names the plan, or else the audit.

    Raises:
        Refused: there is none under this key, or the audit has no report yet.
    """
    desk.demand(Verb.read_governance)
    with desk.look() as unit:
        return _draw(desk, unit, paper, key)


def take(desk: Desk, paper: AuditPaper, key: int) -> bytes:
    """Return a paper as it leaves the program; that it did goes into the log.

    Raises:
        Refused: as for `look`.
    """
    desk.demand(Verb.read_governance)
    with desk.unit(f"{paper.word}を印刷") as unit:
        noun = "audit_plan" if paper is AuditPaper.plan else "audit"
        unit.log(((noun, key),), {})
        return _draw(desk, unit, paper, key)


def file_name(paper: AuditPaper, number: str) -> str:
    """Name the file in which a paper is kept."""
    return f"{paper.word}_{number}"


def _draw(desk: Desk, unit: Unit, paper: AuditPaper, key: int) -> bytes:
    if paper is AuditPaper.plan:
        plan = plan_known(unit, AuditPlanId(key))
        parts = audit_plan_sheet.parts(unit, plan, desk.today)
        heading = (paper.word, f"{plan.fiscal_year}年度")
        return house_sheets.draw(desk, unit, heading, parts, audit_plan_sheet.BOXES)
    audit = known(unit, AuditId(key))
    heading = (paper.word, f"番号　{audit.number}")
    if paper is AuditPaper.checklist:
        parts = audit_checklist_sheet.parts(unit, audit)
        return house_sheets.draw(desk, unit, heading, parts, audit_checklist_sheet.BOXES)
    if audit.begun_on is None:
        raise Refused("この監査はまだ始まっていません。監査報告書は印刷していません。")
    parts = audit_report_sheet.parts(unit, audit, desk.today)
    return house_sheets.draw(desk, unit, heading, parts, audit_report_sheet.BOXES)
