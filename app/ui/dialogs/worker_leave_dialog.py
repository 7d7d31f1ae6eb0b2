"""Record the last day of a person of the house."""

from PySide6.QtWidgets import QWidget

from app.office import workers
from app.office.workers import WorkerRow
from app.rules.problems import Problem
from app.ui.dialogs.acting_dialog import ActingDialog
from app.ui.dialogs.policy_task_words import day_problem
from app.ui.forms.ui_worker_leave_dialog import Ui_WorkerLeaveDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints


class WorkerLeaveDialog(ActingDialog):
    """Ask for the last day; what was recorded of the person stays."""

    def __init__(self, seat: Seat, row: WorkerRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self._row = row
        self.ui = Ui_WorkerLeaveDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.title_label.setText(f"{row.name}　{row.department_name}".strip())
        ui.left_on_field.set_up(seat.desk.today, future=True)
        self._complaints = Complaints({"left_on": (ui.left_on_field, ui.left_on_problem)})
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(520)

    def is_touched(self) -> bool:
        """Tell whether a day was typed."""
        return bool(self.ui.left_on_field.text().strip())

    def save(self) -> None:
        """Record the day, or say what is wrong with it."""
        desk, row, field = self.seat.desk, self._row, self.ui.left_on_field
        wrong, on = day_problem(field.text(), desk.today, future=True), field.day()
        self._complaints.show([Problem("left_on", wrong)] if wrong else ())
        if wrong or on is None:
            self.grow()
            return
        said = f"{row.name}さんの退職を記録しました。退職時の誓約書を確かめてください。"
        self.perform(
            lambda: workers.leave(desk, row.id, on, row.edition), said, self.ui.trouble_notice
        )
