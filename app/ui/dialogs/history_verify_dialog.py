"""Verify the operation log, with progress; the result is a sentence that stays on record."""

from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import history_checks
from app.office.history_checks import Checked, LastCheck
from app.rules.errors import OfficeError
from app.ui.days import moment_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_history_verify_dialog import Ui_HistoryVerifyDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import complain, excuse

WORKING: Final = "操作記録をたどっています"
STOPPED: Final = "中止しました。検証は終わっていません。何も変わっていません。"
NEVER: Final = "検証はまだ一度も行われていません。"


class HistoryVerifyDialog(OfficeDialog):
    """Ask for a value from paper where there is one, verify, and say what was found."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_HistoryVerifyDialog()
        self.ui.setupUi(self)
        ui = self.ui
        excuse(ui.anchor_edit, ui.anchor_problem)
        ui.long_work.stopped.connect(self._stopped)
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(600)
        self._ask_last()

    def save(self) -> None:
        """Walk through the whole log beside the screen."""
        desk, anchor, ui = self.seat.desk, self.ui.anchor_edit.text(), self.ui
        excuse(ui.anchor_edit, ui.anchor_problem)
        ui.notice.hide()
        running = self.seat.doing.do_long(
            lambda progress: history_checks.run(desk, anchor, progress),
            asker=self,
            then=self._tell,
            refused=self._refuse,
        )
        ui.pages.setCurrentWidget(ui.work_page)
        ui.long_work.follow(WORKING, running, "件")
        ui.save_button.hide()
        self.set_busy(busy=True)

    def _tell(self, checked: Checked) -> None:
        """Say what was found; an alarm stays as long as the window."""
        self._come_back()
        ok = checked.finding.ok
        self.ui.notice.say(checked.sentence, "notice" if ok else "alarm", stays=True)
        if ok:
            self.recorded.emit(checked.sentence)
        else:
            self.warned.emit(checked.sentence, "alarm")
        self._ask_last()
        self.grow()

    def _refuse(self, error: OfficeError) -> None:
        """Say what is wrong with the typed value, beside it."""
        self._come_back()
        complain(self.ui.anchor_edit, self.ui.anchor_problem, error.sentence)
        self.ui.anchor_edit.setFocus()
        self.grow()

    def _stopped(self) -> None:
        self._come_back()
        self.ui.notice.say(STOPPED, "caution")

    def _come_back(self) -> None:
        """Show the field again."""
        self.set_busy(busy=False)
        self.ui.pages.setCurrentWidget(self.ui.ask_page)
        self.ui.save_button.show()

    def _ask_last(self) -> None:
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: history_checks.last(desk), asker=self, then=self._show_last, key="last"
        )

    def _show_last(self, found: LastCheck | None) -> None:
        """Say when the log was verified before, by whom, and how it ended."""
        self.ui.last_label.setText(NEVER if found is None else last_words(found))


def last_words(found: LastCheck) -> str:
    """Say in one line how the newest verification on record ended."""
    result = "異常なし" if found.ok else "合わないところがありました"
    return f"前回の検証　{moment_words(found.at)}　{found.staff_name}　{result}"
