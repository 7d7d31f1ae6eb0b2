"""Write the plan of a year's audits, print it, and put its approval on record."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import audit_coverage, audit_plans, audit_sheets
from app.office.audit_coverage import YearCoverage
from app.office.audit_plans import AuditPlanRow, PlanDraft
from app.office.audit_sheets import AuditPaper
from app.office.desk import Desk
from app.rules.problems import Problem
from app.rules.roles import Role, Verb, may
from app.ui.audit_words import coverage_facts
from app.ui.days import day_words
from app.ui.dialogs.acting_dialog import ActingDialog
from app.ui.dialogs.audit_steps import approve_plan_dialog
from app.ui.dialogs.dialog import Anew, OfficeDialog
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.forms.ui_audit_plan_dialog import Ui_AuditPlanDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

INTRO: Final = "年度ごとに目的と監査責任者を決め、部署ごとの監査を加えてから、承認を受けます。"
AGAIN: Final = "この計画は承認されています。変更すると、もう一度承認が必要です。"
PURPOSE: Final = (
    "方針と社内の決まりのとおりに個人情報が取り扱われているかを確かめ、改善につなげる。"
)


@dataclass(frozen=True)
class YearPlan:
    """Hold the plan of a year, if there is one, and which departments it reaches."""

    year: int
    plan: AuditPlanRow | None
    coverage: YearCoverage


class AuditPlanDialog(ActingDialog):
    """Take the plan of a year; `recorded` carries the sentence that says it is done.

    `year` is the one to begin with; 0 is the running one.
    """

    def __init__(self, seat: Seat, parent: QWidget | None = None, year: int = 0) -> None:
        super().__init__(parent)
        self.seat = seat
        self._first_year = year
        self.ui = Ui_AuditPlanDialog()
        self.ui.setupUi(self)
        ui, roles = self.ui, seat.desk.actor.roles
        self._years: dict[int, YearPlan] = {}
        self._start: tuple[str, ...] = ("", "", "")
        ui.title_label.setText("年度の監査計画")
        self._complaints = Complaints(
            {
                "head": (ui.head_edit, ui.head_problem),
                "purpose": (ui.purpose_edit, ui.purpose_problem),
            }
        )
        for label in (ui.year_problem, ui.note_problem):
            label.hide()
        self._plans = may(roles, Verb.plan_audit)
        self._approves = Role.manager in roles
        ui.save_button.setVisible(self._plans)
        ui.year_combo.currentIndexChanged.connect(self._show_year)
        ui.print_button.clicked.connect(self.show_paper)
        ui.approve_button.clicked.connect(self.approve)
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(640)
        self.load()

    def anew(self) -> Anew | None:
        """Read the plan of the year again."""
        seat, shown = self.seat, self.current()
        if shown is None:
            return None
        return Anew(lambda: None, lambda _: AuditPlanDialog(seat, year=shown.year))

    def adopt(self, newer: OfficeDialog) -> None:
        """Go on from how the plans stand by now; what is typed stays."""
        super().adopt(newer)
        if isinstance(newer, AuditPlanDialog):
            self._years = dict(newer.years)

    def load(self) -> None:
        """Ask for the plans anew."""
        desk = self.seat.desk
        self.seat.doing.look(lambda: plans_of(desk), asker=self, then=self._arrive, key="plans")

    @property
    def years(self) -> Mapping[int, YearPlan]:
        """Return the years that are known here."""
        return self._years

    def current(self) -> YearPlan | None:
        """Return the year that is shown."""
        return self._years.get(self.ui.year_combo.currentData() or 0)

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        return self._typed() != self._start

    def save(self) -> None:
        """Write the plan, or say beside the field what is missing."""
        ui, desk, shown = self.ui, self.seat.desk, self.current()
        draft = PlanDraft(
            ui.purpose_edit.toPlainText(), ui.head_edit.text(), ui.note_edit.toPlainText()
        )
        missing = {
            "head": "" if draft.head.strip() else "監査責任者を入れてください。",
            "purpose": "" if draft.purpose.strip() else "監査の目的を書いてください。",
        }
        problems = [Problem(name, said) for name, said in missing.items() if said]
        self._complaints.show(problems)
        if problems or shown is None:
            self.grow()
            return
        year, plan = shown.year, shown.plan
        said = f"{year}年度の監査計画を保存しました。"
        if plan is None:
            self.perform(lambda: audit_plans.draw_up(desk, year, draft), said, ui.trouble_notice)
        else:
            self.perform(
                lambda: audit_plans.change(desk, plan.id, draft, plan.edition),
                said,
                ui.trouble_notice,
            )

    def approve(self) -> None:
        """Put on record that the plan is approved."""
        shown = self.current()
        if shown is not None and shown.plan is not None:
            dialog = approve_plan_dialog(self.seat, shown.plan, self)
            dialog.recorded.connect(self.leave_recorded)
            dialog.open()

    def show_paper(self) -> None:
        """Show the plan as it is printed."""
        shown, desk = self.current(), self.seat.desk
        if shown is None or shown.plan is None:
            return
        key = shown.plan.id
        paper = Sheets(
            title=f"{AuditPaper.plan.word}　{shown.year}年度",
            facts=(("監査責任者", shown.plan.head),),
            load=lambda: audit_sheets.look(desk, AuditPaper.plan, key),
            take=lambda: audit_sheets.take(desk, AuditPaper.plan, key),
            file_name=audit_sheets.file_name(AuditPaper.plan, f"{shown.year}年度"),
        )
        LetterDialog(self.seat, paper, self).show()

    def _arrive(self, years: Sequence[YearPlan]) -> None:
        """Offer the years, the running one chosen."""
        combo, chosen = self.ui.year_combo, self.ui.year_combo.currentData()
        self._years = {one.year: one for one in years}
        combo.blockSignals(True)
        combo.clear()
        for one in years:
            combo.addItem(f"{one.year}年度", one.year)
        now = years[1].year if len(years) > 1 else years[0].year
        combo.setCurrentIndex(max(0, combo.findData(chosen or self._first_year or now)))
        combo.blockSignals(False)
        self._show_year()

    def _show_year(self) -> None:
        """Show the plan of the chosen year, or what a new one begins with."""
        ui, shown = self.ui, self.current()
        if shown is None:
            return
        plan = shown.plan
        ui.head_edit.setText(plan.head if plan else "")
        ui.purpose_edit.setPlainText(plan.purpose if plan else PURPOSE)
        ui.note_edit.setPlainText(plan.note if plan else "")
        approved = plan is not None and plan.approved_on is not None
        ui.intro_label.setText(AGAIN if approved else INTRO)
        ui.plan_facts.show_facts((("承認", approval(plan)), *coverage_facts(shown.coverage)))
        ui.print_button.setVisible(plan is not None)
        ui.approve_button.setVisible(plan is not None and not approved and self._approves)
        self._complaints.clear()
        self._start = self._typed()

    def _typed(self) -> tuple[str, ...]:
        ui = self.ui
        return (ui.head_edit.text(), ui.purpose_edit.toPlainText(), ui.note_edit.toPlainText())


def approval(plan: AuditPlanRow | None) -> str:
    """Say whether a plan is approved."""
    if plan is None:
        return "計画はまだありません"
    if plan.approved_on is None:
        return "承認を待っています"
    return f"{day_words(plan.approved_on)}　{plan.approved_by}"


def plans_of(desk: Desk) -> Sequence[YearPlan]:
    """Return next year, this year, and every other year that has a plan."""
    plans = {row.fiscal_year: row for row in audit_plans.rows(desk)}
    now = audit_plans.year_of(desk, desk.today)
    years = sorted({now + 1, now, *plans}, reverse=True)
    return [YearPlan(one, plans.get(one), audit_coverage.coverage(desk, one)) for one in years]
