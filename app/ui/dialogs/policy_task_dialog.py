"""Settle one task of a version of the policy, or open it again."""

from PySide6.QtWidgets import QWidget

from app.office.policy_task_views import TaskView
from app.rules.blank_forms import BlankForm
from app.rules.errors import OfficeError
from app.rules.policy_tasks import TaskKind, TaskState
from app.rules.roles import Verb, may
from app.ui.dialogs import policy_task_words as words
from app.ui.dialogs.blank_forms_dialog import BlankFormsDialog, FormOffer
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.policy_task_fields import SAID, TaskFields
from app.ui.dialogs.policy_task_reasons import drop_dialog, reopen_dialog
from app.ui.dialogs.reason_dialog import ReasonDialog
from app.ui.forms.ui_policy_task_dialog import Ui_PolicyTaskDialog
from app.ui.seat import Seat


class PolicyTaskDialog(OfficeDialog):
    """Show one task and take what became of it; `recorded` carries the sentence of the end."""

    def __init__(self, seat: Seat, task: TaskView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.task = task
        self.ui = Ui_PolicyTaskDialog()
        self.ui.setupUi(self)
        ui, self._is_open = self.ui, task.state is TaskState.open
        ui.title_label.setText(task.row.title)
        ui.intro_label.setText(words.intro(task))
        ui.task_facts.show_facts(words.facts(task))
        ui.advice_label.setText(task.advice)
        ui.advice_label.setVisible(bool(task.advice))
        self.fields = TaskFields(seat, task, ui)
        self._show_acts(may=may(seat.desk.actor.roles, Verb.publish_policy))
        ui.form_button.clicked.connect(self.open_form)
        ui.drop_button.clicked.connect(lambda: self._ask(drop_dialog(seat, task, self)))
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(600)
        (ui.choices if self._is_open else ui.cancel_button).setFocus()

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        return self._is_open and self.fields.is_touched

    def save(self) -> None:
        """Record what became of it; a settled task is opened again, with a reason."""
        if not self._is_open:
            self._ask(reopen_dialog(self.seat, self.task, self))
            return
        problems = self.fields.problems()
        self.fields.complaints.show(problems)
        if problems:
            self.grow()
            return
        said = SAID[self.fields.choice].format(title=self.task.row.title)
        self.set_busy(busy=True)
        self.seat.doing.do(
            self.fields.act(),
            asker=self,
            then=lambda _changes: self._end(said),
            refused=self._fail,
        )

    def open_form(self) -> None:
        """Show the form of consent that belongs to the version."""
        coming = self.task.version_on > self.seat.desk.today
        form = BlankForm.next_consent if coming else BlankForm.consent
        BlankFormsDialog(self.seat, FormOffer(forms=(form,)), self).show()

    def _show_acts(self, *, may: bool) -> None:
        """Offer what this person may do with a task that stands as it does."""
        ui = self.ui
        ui.fields_box.setVisible(self._is_open and may)
        ui.save_button.setVisible(may)
        ui.save_button.setText("記録(&S)" if self._is_open else "未了に戻す(&S)…")
        ui.drop_button.setVisible(may and self._is_open and self.task.kind is TaskKind.own)
        ui.form_button.setVisible(self.task.kind is TaskKind.consent_form)
        ui.cancel_button.setText("キャンセル" if self._is_open and may else "閉じる")

    def _ask(self, dialog: ReasonDialog) -> None:
        """Ask for a reason; what is recorded with it ends this window too."""
        dialog.recorded.connect(self.leave_recorded)
        dialog.open()

    def _end(self, said: str) -> None:
        """Close after recording."""
        self.set_busy(busy=False)
        self.leave_recorded(said)

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")
        self.grow()
