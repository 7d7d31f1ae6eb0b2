"""Put on record what is to be done about a finding, an incident or a contractor's check."""

from PySide6.QtWidgets import QWidget

from app.office import corrective_actions
from app.office.corrective_actions import ActionDraft, Target
from app.rules.problems import Problem
from app.ui.dialogs.acting_dialog import ActingDialog
from app.ui.dialogs.policy_task_words import day_problem
from app.ui.forms.ui_corrective_action_dialog import Ui_CorrectiveActionDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

INTRO = "原因と処置、期限、責任者を記録します。済んだら、責任者とは別の人が有効性を確認します。"
NO_ACTION = "行う処置を書いてください。"
NO_ONE = "処置の責任者を入れてください。"


class CorrectiveActionDialog(ActingDialog):
    """Take a new action; `recorded` carries the sentence that says it is done."""

    def __init__(
        self, seat: Seat, target: Target, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self.target = target
        self.ui = Ui_CorrectiveActionDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.title_label.setText(title)
        ui.intro_label.setText(INTRO)
        ui.due_field.set_up(seat.desk.today, future=True)
        self._complaints = Complaints(
            {
                "cause": (ui.cause_edit, ui.cause_problem),
                "action": (ui.action_edit, ui.action_problem),
                "due": (ui.due_field, ui.due_problem),
                "responsible": (ui.responsible_edit, ui.responsible_problem),
            }
        )
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(600)

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        ui = self.ui
        edits = (ui.cause_edit.toPlainText(), ui.action_edit.toPlainText())
        return any(one.strip() for one in (*edits, ui.due_field.text(), ui.responsible_edit.text()))

    def save(self) -> None:
        """Record the action, or say beside the field what is missing."""
        ui, desk, target = self.ui, self.seat.desk, self.target
        draft = ActionDraft(
            action=ui.action_edit.toPlainText(),
            due_on=ui.due_field.day(),
            responsible=ui.responsible_edit.text(),
            cause=ui.cause_edit.toPlainText(),
        )
        wrong = day_problem(ui.due_field.text(), desk.today, future=True)
        missing = {
            "action": "" if draft.action.strip() else NO_ACTION,
            "due": wrong,
            "responsible": "" if draft.responsible.strip() else NO_ONE,
        }
        problems = [Problem(name, sentence) for name, sentence in missing.items() if sentence]
        self._complaints.show(problems)
        if problems:
            self.grow()
            return
        self.perform(
            lambda: corrective_actions.open_action(desk, target, draft),
            "処置を登録しました。",
            ui.trouble_notice,
        )
