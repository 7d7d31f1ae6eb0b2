"""Let the list of a day leave the screen: to a file or onto paper, for a purpose."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.office import as_of
from app.rules import eras
from app.rules.consents import Standing
from app.rules.errors import OfficeError
from app.ui import memory, words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.forms.ui_purpose_dialog import Ui_PurposeDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import complain, excuse

OTHER: Final = "その他"
PURPOSES: Final = ("台帳の点検", "監査・報告の資料", "再同意のお願いの準備", "会議の資料", OTHER)
"""Why the list leaves; the last one used stands first (OFFICE D-03)."""
KEY: Final = "as_of_purpose"
KINDS: Final = "Excel (*.xlsx);;CSV (*.csv)"
PRINTABLE: Final = 1_000
"""How many members go onto paper straight from the screen; more are kept as a PDF first."""
LOGGED: Final = "印刷と保存は、目的とともに操作記録に残ります。"
TOO_LONG: Final = (
    "1,000名を超える一覧です。PDFを保存し、開いたPDFから印刷してください。"
    "保存は、目的とともに操作記録に残ります。"
)
MISSING: Final = "目的を書いてください。"


@dataclass(frozen=True)
class Wanted:
    """Say which list it is: of which day, which standing (None for all), found by which words.

    `count` is how many it lists.
    """

    day: date
    standing: Standing | None = None
    text: str = ""
    count: int = 0

    @property
    def words(self) -> str:
        """Name the list."""
        chosen = words.standing(self.standing).word if self.standing else "全員"
        found = f"「{self.text}」" if self.text else ""
        return f"{eras.japanese(self.day)}の同意の状態（{chosen}{found}）"


class PurposeDialog(OfficeDialog):
    """Ask what a list is for; a dialog below says what happens then."""

    def __init__(self, seat: Seat, wanted: Wanted, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.wanted = wanted
        self.ui = Ui_PurposeDialog()
        self.ui.setupUi(self)
        self.ui.list_label.setText(wanted.words)
        last = memory.recall(seat, KEY).get("purpose")
        first = [last] if last in PURPOSES else []
        self.ui.purpose_combo.addItems([*first, *(one for one in PURPOSES if one not in first)])
        excuse(self.ui.purpose_combo, self.ui.purpose_problem)
        excuse(self.ui.other_edit, self.ui.other_problem)
        self.ui.purpose_combo.currentTextChanged.connect(self._show_other)
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self._show_other()
        self.take_room(520)

    def purpose(self) -> str:
        """Return the purpose as the log will keep it."""
        chosen = self.ui.purpose_combo.currentText()
        return self.ui.other_edit.text().strip() if chosen == OTHER else chosen

    def save(self) -> None:
        """Go on, once there is a purpose."""
        excuse(self.ui.other_edit, self.ui.other_problem)
        if not self.purpose():
            complain(self.ui.other_edit, self.ui.other_problem, MISSING)
            self.ui.other_edit.setFocus()
            return
        memory.remember(self.seat, KEY, {"purpose": self.ui.purpose_combo.currentText()}, self)
        self.go_on()

    def go_on(self) -> None:
        """Do what the purpose was asked for."""

    def _show_other(self) -> None:
        """Ask for words of one's own only where no purpose of the list fits."""
        other = self.ui.purpose_combo.currentText() == OTHER
        self.ui.other_label.setVisible(other)
        self.ui.other_edit.setVisible(other)


class AsOfExportDialog(PurposeDialog):
    """Write the list to a file; `exported` carries how many members are in it."""

    exported = Signal(int)

    def __init__(self, seat: Seat, wanted: Wanted, parent: QWidget | None = None) -> None:
        super().__init__(seat, wanted, parent)
        self.ui.intro_label.setText(
            "お名前の入ったファイルになります。書き出した日時・件数・目的は操作記録に残ります。"
        )
        self.ui.save_button.setText("保存する場所を選ぶ(&S)…")

    def go_on(self) -> None:
        """Ask where to."""
        name = f"同意の状態_{self.wanted.day:%Y%m%d}.xlsx"
        chosen, kind = QFileDialog.getSaveFileName(self, "一覧の書出し", name, KINDS)
        if chosen:
            ending = ".csv" if "csv" in kind else ".xlsx"
            self.write(Path(chosen) if Path(chosen).suffix else Path(chosen + ending))

    def write(self, path: Path) -> None:
        """Write the list to a file."""
        desk, purpose, wanted = self.seat.desk, self.purpose(), self.wanted
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: as_of.export(
                desk, path, wanted.day, purpose, wanted.standing, text=wanted.text
            ),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    def _end(self, rows: int) -> None:
        """Close after writing."""
        self.set_busy(busy=False)
        self.exported.emit(rows)
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why nothing was written."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")


class AsOfPrintDialog(PurposeDialog):
    """Show the list as it will be printed; taking it from the screen is logged."""

    def __init__(self, seat: Seat, wanted: Wanted, parent: QWidget | None = None) -> None:
        super().__init__(seat, wanted, parent)
        self.ui.intro_label.setText(
            "A4の一覧を画面で確かめてから、印刷かPDFの保存をします。"
            "印刷・保存の日時と目的は操作記録に残ります。"
        )
        self.ui.save_button.setText("一覧を表示(&S)")

    def go_on(self) -> None:
        """Show the sheets."""
        desk, purpose, wanted = self.seat.desk, self.purpose(), self.wanted
        sheets = Sheets(
            title="同意の状態の一覧",
            facts=[("日付", eras.with_weekday(wanted.day)), ("目的", purpose)],
            load=lambda: as_of.preview_list(desk, wanted.day, wanted.standing, wanted.text),
            take=lambda: as_of.print_list(desk, wanted.day, purpose, wanted.standing, wanted.text),
            hint=TOO_LONG if wanted.count > PRINTABLE else LOGGED,
            file_name=f"同意の状態_{wanted.day:%Y%m%d}.pdf",
        )
        dialog = LetterDialog(self.seat, sheets, self.parentWidget())
        dialog.ui.print_button.setVisible(wanted.count <= PRINTABLE)
        dialog.show()
        self.leave()
