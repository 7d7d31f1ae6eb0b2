"""Begin the plan of trainings of a year, write its aim, record who approved it."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from app.office import registers, training_books, training_plans
from app.office.changes import Changes
from app.office.training_views import TrainingPlanRow
from app.rules.problems import Problem
from app.ui.days import day_words
from app.ui.dialogs.acting_dialog import ActingDialog
from app.ui.dialogs.dialog import Anew, OfficeDialog
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.dialogs.policy_task_words import day_problem
from app.ui.dialogs.training_dialog import TrainingAbout, TrainingDialog
from app.ui.forms.ui_training_plan_dialog import Ui_TrainingPlanDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

NOT_YET = "まだ計画はありません。保存すると、教育を加えられます。"
WAITING = "承認待ち"
AHEAD = 1


class TrainingPlanDialog(ActingDialog):
    """Show the plan of the chosen year; approval is asked for while it waits.

    `year` is the one to begin with; 0 is the running one.
    """

    def __init__(self, seat: Seat, parent: QWidget | None = None, year: int = 0) -> None:
        super().__init__(parent)
        self.seat = seat
        self._first_year = year
        self._plans: dict[int, TrainingPlanRow] = {}
        self.ui = Ui_TrainingPlanDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.approved_on_field.set_up(seat.desk.today)
        self._complaints = Complaints(
            {
                "approved_on": (ui.approved_on_field, ui.approved_on_problem),
                "approved_by": (ui.approved_by_edit, ui.approved_by_problem),
            }
        )
        ui.add_button.clicked.connect(self.add)
        ui.sheet_button.clicked.connect(self.open_sheet)
        ui.approval_box.hide()
        ui.year_combo.currentIndexChanged.connect(lambda _at: self._show())
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(640, 380)
        desk = seat.desk
        seat.doing.look(
            lambda: (training_plans.year(desk), training_plans.plans(desk)),
            asker=self,
            then=lambda found: self._offer(*found),
            key="plans",
        )

    def anew(self) -> Anew | None:
        """Read the plan of the year again."""
        seat, year = self.seat, self._year
        return Anew(lambda: None, lambda _: TrainingPlanDialog(seat, year=year))

    def adopt(self, newer: OfficeDialog) -> None:
        """Go on from how the plans stand by now; what is typed stays."""
        super().adopt(newer)
        if isinstance(newer, TrainingPlanDialog):
            self._renew(newer.plans)

    @property
    def plans(self) -> Sequence[TrainingPlanRow]:
        """Return the plans that are known here."""
        return tuple(self._plans.values())

    @property
    def plan(self) -> TrainingPlanRow | None:
        """Return the plan of the chosen year, None where there is none yet."""
        return self._plans.get(self._year)

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        ui, plan = self.ui, self.plan
        purpose = ui.purpose_edit.toPlainText().strip()
        return purpose != (plan.purpose if plan else "") or bool(ui.approved_by_edit.text().strip())

    def save(self) -> None:
        """Record the aim and, where it was typed, the approval."""
        problems = self._problems()
        self._complaints.show(problems)
        if problems:
            self.grow()
            return
        said = f"{self._year}年度の教育計画を保存しました。"
        self.perform(self._act(), said, self.ui.trouble_notice)

    def add(self) -> None:
        """Put a training into the plan of the chosen year."""
        plan = self.plan
        if plan is not None:
            dialog = TrainingDialog(self.seat, TrainingAbout(plan), self)
            dialog.recorded.connect(self._added)
            dialog.open()

    def open_sheet(self) -> None:
        """Show the plan as it is printed."""
        plan, desk = self.plan, self.seat.desk
        if plan is None:
            return
        title = f"教育計画書（{plan.fiscal_year}年度）"
        sheets = Sheets(
            title,
            (),
            load=lambda: registers.look(desk, training_books.plan(desk, plan.id)),
            take=lambda: registers.take(desk, training_books.plan(desk, plan.id)),
            file_name=title,
        )
        LetterDialog(self.seat, sheets, self).show()

    @property
    def _year(self) -> int:
        return int(self.ui.year_combo.currentData() or 0)

    @property
    def _approves(self) -> bool:
        """Tell whether an approval stands in the form."""
        ui, plan = self.ui, self.plan
        typed = ui.approved_by_edit.text().strip() or ui.approved_on_field.text().strip()
        return plan is not None and plan.approved_on is None and bool(typed)

    def _problems(self) -> list[Problem]:
        if not self._approves:
            return []
        ui, today = self.ui, self.seat.desk.today
        wrong = day_problem(ui.approved_on_field.text(), today, future=False)
        found = [Problem("approved_on", wrong)] if wrong else []
        if not ui.approved_by_edit.text().strip():
            sentence = "承認した人の役職とお名前を入れてください。"
            found.append(Problem("approved_by", sentence))
        return found

    def _act(self) -> Callable[[], Changes]:
        """Make the acts, to be run one after another beside the UI thread."""
        desk, plan, year, ui = self.seat.desk, self.plan, self._year, self.ui
        purpose = ui.purpose_edit.toPlainText().strip()
        on, by = ui.approved_on_field.day() or desk.today, ui.approved_by_edit.text()
        approves = self._approves

        def act() -> Changes:
            if plan is None:
                return training_plans.begin(desk, year, purpose).changes
            edition = plan.edition
            if purpose != plan.purpose:
                training_plans.set_purpose(desk, plan.id, purpose, edition)
                edition += 1
            if approves:
                training_plans.approve(desk, plan.id, on, by, edition)
            return training_plans.TOUCHED

        return act

    def _added(self, said: str) -> None:
        """Say what was added; the plan waits for approval anew."""
        self.recorded.emit(said)
        self.ui.trouble_notice.say(said)
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: training_plans.plans(desk), asker=self, then=self._renew, key="plans"
        )

    def _renew(self, plans: Sequence[TrainingPlanRow]) -> None:
        """Show how the plans stand now; what was typed stays."""
        self._plans = {row.fiscal_year: row for row in plans}
        self._show_state()

    def _offer(self, year: int, plans: Sequence[TrainingPlanRow]) -> None:
        """Offer the years: those with a plan, this one and the next."""
        self._plans = {row.fiscal_year: row for row in plans}
        years = sorted({year, year + AHEAD, *self._plans}, reverse=True)
        combo = self.ui.year_combo
        combo.blockSignals(True)
        for one in years:
            combo.addItem(f"{one}年度", one)
        combo.setCurrentIndex(years.index(self._first_year or year))
        combo.blockSignals(False)
        self._show()

    def _show(self) -> None:
        """Show the plan of the chosen year."""
        ui, plan = self.ui, self.plan
        self._complaints.clear()
        ui.purpose_edit.setPlainText(plan.purpose if plan else "")
        ui.approved_by_edit.clear()
        ui.approved_on_field.set_day(None)
        self._show_state()

    def _show_state(self) -> None:
        """Say whether the plan is approved, and offer what can be done with it."""
        ui, plan = self.ui, self.plan
        ui.state_label.setText(_state(plan))
        ui.approval_box.setVisible(plan is not None and plan.approved_on is None)
        for button in (ui.sheet_button, ui.add_button):
            button.setEnabled(plan is not None)
        self.grow()


def _state(plan: TrainingPlanRow | None) -> str:
    if plan is None:
        return NOT_YET
    if plan.approved_on is None:
        return "\n".join(part for part in (WAITING, plan.note) if part)
    return f"{day_words(plan.approved_on)}承認　{plan.approved_by}"
