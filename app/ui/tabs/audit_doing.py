"""Do what the buttons of an audit's page say: open a dialog, or show a paper."""

from collections.abc import Callable, Mapping
from typing import Final, Protocol

from PySide6.QtWidgets import QWidget

from app.office import audit_findings, audit_plans, audit_sheets
from app.office.audit_findings import FindingRow
from app.office.audit_plans import AuditPlanRow
from app.office.audit_sheets import AuditPaper
from app.office.audits import AuditRow
from app.rules.corrective_actions import Target
from app.rules.ids import AuditFindingId
from app.ui.dialogs import audit_steps as steps
from app.ui.dialogs.audit_checks_dialog import AuditChecksDialog
from app.ui.dialogs.audit_dialog import AuditDialog
from app.ui.dialogs.audit_finding_dialog import AuditFindingDialog
from app.ui.dialogs.corrective_actions_dialog import CorrectiveActionsDialog
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.letter_dialog import Sheets
from app.ui.seat import Seat

PAPERS: Final = {
    "plan": AuditPaper.plan,
    "checklist": AuditPaper.checklist,
    "report_paper": AuditPaper.report,
}
Make = Callable[[Seat, AuditRow, QWidget], OfficeDialog]
_DIALOGS: Final[Mapping[str, Make]] = {
    "begin": steps.begin_dialog,
    "report": steps.report_dialog,
    "approve_report": steps.approve_report_dialog,
    "send_back": steps.send_back_dialog,
    "cancel": steps.cancel_dialog,
    "checks": AuditChecksDialog,
    "change": AuditDialog,
    "find": lambda seat, row, page: AuditFindingDialog(seat, row, None, None, page),
}


class Page(Protocol):
    """Be the page on which it is done."""

    seat: Seat

    def open_dialog(self, dialog: OfficeDialog) -> None:
        """Open a dialog over the page."""

    def show_paper(self, sheets: Sheets) -> None:
        """Open a printed sheet beside the work."""


class AuditDoing:
    """Know the audit that is chosen, and do one act about it."""

    def __init__(self, page: Page, row: AuditRow) -> None:
        self._page = page
        self._row = row

    def do(self, key: str, about: object) -> None:
        """Do what a button says; `about` is the finding that its entry is about."""
        if key in PAPERS:
            self._show(PAPERS[key])
        elif key == "approve_plan":
            self._ask_plan()
        elif isinstance(about, int):
            self._ask_finding(key, AuditFindingId(about))
        elif key in _DIALOGS:
            self._open(_DIALOGS[key](self._page.seat, self._row, self._widget))

    @property
    def _widget(self) -> QWidget:
        assert isinstance(self._page, QWidget)
        return self._page

    def _open(self, dialog: OfficeDialog) -> None:
        self._page.open_dialog(dialog)

    def _ask_plan(self) -> None:
        """Ask for the plan as it stands now, and for its approval."""
        desk, key = self._page.seat.desk, self._row.plan_id

        def found() -> AuditPlanRow | None:
            return next((row for row in audit_plans.rows(desk) if row.id == key), None)

        self._page.seat.doing.look(found, asker=self._widget, then=self._approve, key="plan")

    def _approve(self, plan: AuditPlanRow | None) -> None:
        if plan is not None:
            self._open(steps.approve_plan_dialog(self._page.seat, plan, self._widget))

    def _ask_finding(self, key: str, finding: AuditFindingId) -> None:
        """Open the actions of a finding, or the finding as it stands now."""
        desk, audit = self._page.seat.desk, self._row
        if key == "actions":
            title = f"{audit.number}　{audit.department_name}の指摘の是正処置"
            about = Target(finding_id=finding)
            self._open(CorrectiveActionsDialog(self._page.seat, about, title, self._widget))
            return

        def found() -> FindingRow | None:
            rows = audit_findings.rows(desk, audit.id)
            return next((row for row in rows if row.id == finding), None)

        self._page.seat.doing.look(found, asker=self._widget, then=self._rewrite, key="finding")

    def _rewrite(self, finding: FindingRow | None) -> None:
        if finding is not None:
            seat, widget = self._page.seat, self._widget
            self._open(AuditFindingDialog(seat, self._row, finding, None, widget))

    def _show(self, paper: AuditPaper) -> None:
        desk, row = self._page.seat.desk, self._row
        plan = paper is AuditPaper.plan
        key = int(row.plan_id) if plan else int(row.id)
        name = f"{row.fiscal_year}年度" if plan else row.number
        self._page.show_paper(
            Sheets(
                title=f"{paper.word}　{name}",
                facts=(("部署", "" if plan else row.department_name),),
                load=lambda: audit_sheets.look(desk, paper, key),
                take=lambda: audit_sheets.take(desk, paper, key),
                file_name=audit_sheets.file_name(paper, name),
            )
        )
