"""Put a stopped child back into the lists, with a reason that stays in the operation log."""

from PySide6.QtWidgets import QWidget

from app.office import children
from app.office.changes import Changes
from app.office.rows import KnownChild
from app.rules.errors import OfficeError
from app.ui.dialogs import family_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_resume_dialog import Ui_ResumeDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import complain, excuse


class ResumeDialog(OfficeDialog):
    """Take the reason; `recorded` carries the sentence that says it is done."""

    def __init__(self, seat: Seat, child: KnownChild, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_ResumeDialog()
        self.ui.setupUi(self)
        self._child_id = child.id
        self.ui.child_label.setText(family_words.name_of(child))
        excuse(self.ui.reason_edit, self.ui.reason_problem)
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.ui.reason_edit.setFocus()
        self.take_room(480)

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        return bool(self.ui.reason_edit.toPlainText().strip())

    def save(self) -> None:
        """Resume, or say that the reason is missing."""
        desk, child_id = self.seat.desk, self._child_id
        reason = self.ui.reason_edit.toPlainText()
        excuse(self.ui.reason_edit, self.ui.reason_problem)
        if not reason.strip():
            complain(
                self.ui.reason_edit, self.ui.reason_problem, "停止を解く理由を書いてください。"
            )
            self.ui.reason_edit.setFocus()
            return
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: children.resume(desk, child_id, reason),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    def _end(self, _changes: Changes) -> None:
        """Close after recording."""
        self.set_busy(busy=False)
        self.recorded.emit("お子さま情報の停止を解きました。一覧とご案内に戻りました。")
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")
