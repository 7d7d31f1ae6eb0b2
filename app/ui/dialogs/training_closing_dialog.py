"""Close a training: who approved it, what the next year learns, who is still missing and why."""

from PySide6.QtWidgets import QWidget

from app.office import training_closing
from app.office.training_closing import Closing
from app.office.training_views import TrainingView
from app.rules.problems import Problem
from app.ui.dialogs.acting_dialog import ActingDialog
from app.ui.dialogs.policy_task_words import day_problem
from app.ui.forms.ui_training_closing_dialog import Ui_TrainingClosingDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints


class TrainingClosingDialog(ActingDialog):
    """Take what ends a training; the reason is asked for only while somebody is missing."""

    def __init__(self, seat: Seat, view: TrainingView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self._view = view
        self.ui = Ui_TrainingClosingDialog()
        self.ui.setupUi(self)
        ui, missing = self.ui, len(view.missing)
        ui.title_label.setText(view.row.title)
        ui.intro_label.setText(_intro(view, missing))
        ui.open_box.setVisible(missing > 0)
        ui.on_field.set_up(seat.desk.today)
        ui.on_field.set_day(seat.desk.today)
        self._complaints = Complaints(
            {
                "on": (ui.on_field, ui.on_problem),
                "approved_by": (ui.approved_by_edit, ui.approved_by_problem),
                "lessons": (ui.lessons_edit, ui.lessons_problem),
                "why_open": (ui.why_open_edit, ui.why_open_problem),
            }
        )
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(640)

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        ui = self.ui
        typed = (ui.approved_by_edit.text(), ui.lessons_edit.toPlainText())
        return any(text.strip() for text in (*typed, ui.why_open_edit.toPlainText()))

    def save(self) -> None:
        """Record the end, or say beside the fields what is missing."""
        ui, desk, row = self.ui, self.seat.desk, self._view.row
        closing = Closing(
            on=ui.on_field.day() or desk.today,
            approved_by=ui.approved_by_edit.text(),
            lessons=ui.lessons_edit.toPlainText(),
            why_open=ui.why_open_edit.toPlainText(),
        )
        problems = self._problems(closing)
        self._complaints.show(problems)
        if problems:
            self.grow()
            return
        self.perform(
            lambda: training_closing.close(desk, row.id, closing, row.edition),
            f"「{row.title}」を終了しました。",
            ui.trouble_notice,
        )

    def _problems(self, closing: Closing) -> list[Problem]:
        wrong = day_problem(self.ui.on_field.text(), self.seat.desk.today, future=False)
        needed = {
            "approved_by": (closing.approved_by, "承認した人の役職とお名前を入れてください。"),
            "lessons": (closing.lessons, "次年度への課題を書いてください（なければ「なし」）。"),
        }
        if self._view.missing:
            needed["why_open"] = (closing.why_open, "未受講のまま終了する理由を書いてください。")
        missing = (
            Problem(field, sentence)
            for field, (text, sentence) in needed.items()
            if not text.strip()
        )
        return [*([Problem("on", wrong)] if wrong else ()), *missing]


def _intro(view: TrainingView, missing: int) -> str:
    reached = f"受講：{view.reach.words}"
    if not missing:
        return f"{reached}。終了すると、出欠は変えられなくなります。"
    return f"{reached}。まだ受けていない方が{missing}人います。補講を記録してから終了できます。"
