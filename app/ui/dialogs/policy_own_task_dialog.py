"""Add a task of the office's own to the check list of a version of the policy."""

from PySide6.QtWidgets import QWidget

from app.office import policy_tasks
from app.rules.errors import OfficeError
from app.rules.ids import PolicyVersionId
from app.rules.problems import Problem
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.policy_task_words import day_problem
from app.ui.forms.ui_policy_own_task_dialog import Ui_PolicyOwnTaskDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints


class PolicyOwnTaskDialog(OfficeDialog):
    """Take what is to be done and by which day; `recorded` carries the sentence of the end."""

    def __init__(
        self, seat: Seat, version_id: PolicyVersionId, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self._version_id = version_id
        self.ui = Ui_PolicyOwnTaskDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.title_label.setText("点検表に項目を加える")
        ui.due_field.set_up(seat.desk.today, future=True)
        self._complaints = Complaints(
            {"task": (ui.task_edit, ui.task_problem), "due": (ui.due_field, ui.due_problem)}
        )
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(520)

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        return bool(self.ui.task_edit.text().strip() or self.ui.due_field.text().strip())

    def save(self) -> None:
        """Add the task, or say beside the field what is missing."""
        ui, desk, key = self.ui, self.seat.desk, self._version_id
        title, due_on = ui.task_edit.text().strip(), ui.due_field.day()
        problems = []
        if not title:
            problems.append(Problem("task", "行うことを書いてください。"))
        typed = ui.due_field.text()
        if typed.strip() and due_on is None:
            problems.append(Problem("due", day_problem(typed, desk.today, future=True)))
        self._complaints.show(problems)
        if problems:
            self.grow()
            return
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: policy_tasks.add_own(desk, key, title, due_on),
            asker=self,
            then=lambda _changes: self._end(title),
            refused=self._fail,
        )

    def _end(self, title: str) -> None:
        """Close after recording."""
        self.set_busy(busy=False)
        self.leave_recorded(f"「{title}」を点検表に加えました。")

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")
        self.grow()
