"""Plan the audit of a department, or plan it anew before it begins."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import audit_people, audit_plans, audits, house_departments
from app.office.audit_plans import AuditPlanRow
from app.office.audits import AuditDraft, AuditRow
from app.office.desk import Desk
from app.office.house_departments import DepartmentRow
from app.office.workers import WorkerRow
from app.rules.ids import AuditPlanId, DepartmentId
from app.rules.problems import Problem
from app.ui.dialogs.acting_dialog import ActingDialog
from app.ui.dialogs.auditor_choices import AuditorChoices
from app.ui.dialogs.dialog import Anew
from app.ui.dialogs.policy_task_words import day_problem
from app.ui.forms.ui_audit_dialog import Ui_AuditDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

INTRO: Final = "部署と予定の日、監査員を決めます。計画に入れると、計画の承認をもう一度受けます。"
NO_PLAN: Final = "年度の監査計画がまだありません。先に「年度の監査計画」を作ってください。"
NO_DEPARTMENT: Final = "部署がまだ登録されていません。先に「管理体制」のページで登録してください。"


@dataclass(frozen=True)
class Offered:
    """Hold what can be chosen: plans, departments, and everybody who works for the house."""

    plans: Sequence[AuditPlanRow]
    departments: Sequence[DepartmentRow]
    workers: Sequence[WorkerRow]
    year: int


class AuditDialog(ActingDialog):
    """Take an audit for the plan; `recorded` carries the sentence that says it is done."""

    def __init__(
        self, seat: Seat, audit: AuditRow | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self.audit = audit
        self.ui = Ui_AuditDialog()
        self.ui.setupUi(self)
        ui, today = self.ui, seat.desk.today
        ui.title_label.setText(f"{audit.number}の計画を変える" if audit else "監査を計画する")
        ui.intro_label.setText(INTRO)
        for field in (ui.from_field, ui.to_field):
            field.set_up(today, future=True)
        self.people = AuditorChoices(ui.auditors_list, ui.lead_combo)
        self._complaints = Complaints(
            {
                "plan": (ui.plan_combo, ui.plan_problem),
                "department": (ui.department_combo, ui.department_problem),
                "theme": (ui.theme_edit, ui.theme_problem),
                "from": (ui.from_field, ui.from_problem),
                "to": (ui.to_field, ui.to_problem),
                "auditors": (ui.auditors_list, ui.auditors_problem),
                "lead": (ui.lead_combo, ui.lead_problem),
            }
        )
        ui.department_combo.currentIndexChanged.connect(self._offer_people)
        self.settle(ui.save_button, ui.cancel_button)
        self._start: tuple[object, ...] = ()
        self.take_room(640)
        self.load()

    def anew(self) -> Anew | None:
        """Read the audit again, where one is changed."""
        seat, desk, audit = self.seat, self.seat.desk, self.audit
        if audit is None:
            return None
        key = audit.id
        return Anew(lambda: audits.one(desk, key), lambda found: AuditDialog(seat, found))

    def load(self) -> None:
        """Ask what can be chosen."""
        desk = self.seat.desk
        self.seat.doing.look(lambda: offered(desk), asker=self, then=self._arrive, key="offered")

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        return bool(self._start) and self._typed() != self._start

    def save(self) -> None:
        """Put the audit on the plan, or say beside the field what is missing."""
        problems = list(self._problems())
        self._complaints.show(problems)
        if problems:
            self.grow()
            return
        ui, desk, audit, draft = self.ui, self.seat.desk, self.audit, self._draft()
        name = ui.department_combo.currentText()
        if audit is not None:
            self.perform(
                lambda: audits.change(desk, audit.id, draft, audit.edition),
                f"{audit.number}の計画を変えました。",
                ui.trouble_notice,
            )
            return
        plan = AuditPlanId(ui.plan_combo.currentData())
        said = f"{name}の監査を計画に入れました。"
        self.perform(lambda: audits.add(desk, plan, draft), said, ui.trouble_notice)

    def _draft(self) -> AuditDraft:
        ui = self.ui
        return AuditDraft(
            department_id=DepartmentId(ui.department_combo.currentData()),
            planned_from_on=ui.from_field.day(),
            planned_to_on=ui.to_field.day(),
            auditors=self.people.ticked(),
            lead_id=self.people.lead(),
            theme=ui.theme_edit.text(),
        )

    def _problems(self) -> Iterator[Problem]:
        ui, today = self.ui, self.seat.desk.today
        if ui.plan_combo.currentData() is None:
            yield Problem("plan", NO_PLAN)
        if ui.department_combo.currentData() is None:
            yield Problem("department", NO_DEPARTMENT)
        for name, field in (("from", ui.from_field), ("to", ui.to_field)):
            if wrong := day_problem(field.text(), today, future=True):
                yield Problem(name, wrong)
        if not self.people.ticked():
            yield Problem("auditors", "監査員を1人以上選んでください。")

    def _arrive(self, found: Offered) -> None:
        """Offer what can be chosen, and show what is planned."""
        ui, audit = self.ui, self.audit
        for plan in found.plans:
            ui.plan_combo.addItem(f"{plan.fiscal_year}年度", int(plan.id))
        this_year = next((one.id for one in found.plans if one.fiscal_year == found.year), None)
        shown = audit.plan_id if audit else this_year
        ui.plan_combo.setCurrentIndex(max(0, ui.plan_combo.findData(shown)))
        ui.plan_combo.setEnabled(audit is None)
        self.people.know(found.workers)
        for one in found.departments:
            ui.department_combo.addItem(one.name, int(one.id))
        if audit is not None:
            self._show(audit)
        self._offer_people()
        if audit is not None:
            lead = next((one.worker_id for one in audit.auditors if one.lead), None)
            self.people.choose([one.worker_id for one in audit.auditors], lead)
        self._start = self._typed()

    def _show(self, audit: AuditRow) -> None:
        ui = self.ui
        place = ui.department_combo.findData(int(audit.department_id))
        if place < 0:
            ui.department_combo.addItem(audit.department_name, int(audit.department_id))
            place = ui.department_combo.count() - 1
        ui.department_combo.setCurrentIndex(place)
        ui.theme_edit.setText(audit.theme)
        ui.from_field.set_day(audit.planned_from_on)
        ui.to_field.set_day(audit.planned_to_on)

    def _offer_people(self) -> None:
        """Offer the people of the other departments."""
        chosen = self.ui.department_combo.currentData()
        self.people.offer(None if chosen is None else DepartmentId(chosen))

    def _typed(self) -> tuple[object, ...]:
        ui = self.ui
        choices = (ui.plan_combo.currentData(), ui.department_combo.currentData())
        days = (ui.from_field.typed(), ui.to_field.typed())
        return (*choices, *days, ui.theme_edit.text(), self.people.ticked(), self.people.lead())


def offered(desk: Desk) -> Offered:
    """Return what can be chosen for an audit."""
    return Offered(
        plans=audit_plans.rows(desk),
        departments=house_departments.standing(desk),
        workers=audit_people.offered(desk, None, desk.today),
        year=audit_plans.year_of(desk, desk.today),
    )
