"""Write the members out to a file, for a purpose that stays in the log."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.office import member_export, suspensions
from app.rules.errors import OfficeError
from app.ui import memory
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_export_dialog import Ui_ExportDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import complain, excuse

OTHER: Final = "その他"
PURPOSES: Final = ("台帳の点検", "監査・報告の資料", "ご案内の発送", "データの控え", OTHER)
"""Why members are written out; the last one used stands first (OFFICE D-03)."""
KEY: Final = "export_purpose"
KINDS: Final = "Excel (*.xlsx);;CSV (*.csv)"
NAME: Final = "すくすく会員.xlsx"


class ExportDialog(OfficeDialog):
    """Ask for purpose and place; `exported` carries how many members were written."""

    exported = Signal(int)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_ExportDialog()
        self.ui.setupUi(self)
        last = memory.recall(seat, KEY).get("purpose")
        first = [last] if last in PURPOSES else []
        self.ui.purpose_combo.addItems([*first, *(one for one in PURPOSES if one not in first)])
        excuse(self.ui.purpose_combo, self.ui.purpose_problem)
        excuse(self.ui.other_edit, self.ui.other_problem)
        self.ui.purpose_combo.currentTextChanged.connect(self._show_other)
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self._show_other()
        self.take_room(520)
        self.seat.doing.look(
            lambda: suspensions.kept_from_mail(seat.desk), asker=self, then=self._say_stopped
        )

    def purpose(self) -> str:
        """Return the purpose as the log will keep it."""
        chosen = self.ui.purpose_combo.currentText()
        return self.ui.other_edit.text().strip() if chosen == OTHER else chosen

    def save(self) -> None:
        """Ask where to, once there is a purpose."""
        excuse(self.ui.other_edit, self.ui.other_problem)
        if not self.purpose():
            complain(self.ui.other_edit, self.ui.other_problem, "書出しの目的を書いてください。")
            self.ui.other_edit.setFocus()
            return
        name, kind = QFileDialog.getSaveFileName(self, "会員の書出し", NAME, KINDS)
        if name:
            ending = ".csv" if "csv" in kind else ".xlsx"
            self.write(Path(name) if Path(name).suffix else Path(name + ending))

    def write(self, path: Path) -> None:
        """Write the members to a file."""
        desk, purpose = self.seat.desk, self.purpose()
        chosen = {"purpose": self.ui.purpose_combo.currentText()}
        memory.remember(self.seat, KEY, chosen, self)
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: member_export.export(desk, path, purpose),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    def _show_other(self) -> None:
        """Ask for words of one's own only where no purpose of the list fits."""
        other = self.ui.purpose_combo.currentText() == OTHER
        self.ui.other_label.setVisible(other)
        self.ui.other_edit.setVisible(other)

    def _say_stopped(self, people: int) -> None:
        """Say how many are left out because nobody may use what is held of them."""
        if people:
            sentence = f"利用停止中の方が{people:,}名います。この方を除いて書き出します。"
            self.ui.trouble_notice.say(sentence, "caution")
            self.grow()

    def _end(self, rows: int) -> None:
        """Close after writing."""
        self.set_busy(busy=False)
        self.exported.emit(rows)
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why nothing was written."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")
