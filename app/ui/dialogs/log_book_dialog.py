"""Print the acts that are listed, or write them to a file, for a purpose that stays in the log."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import log_book
from app.rules.errors import OfficeError
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.forms.ui_log_book_dialog import Ui_LogBookDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import complain, excuse
from app.ui.widgets.file_places import ask_where_to_save

OTHER: Final = "その他"
PURPOSES: Final = ("操作記録の点検", "監査・報告の資料", "事案の調査", OTHER)
NEEDED: Final = "目的を書いてください。操作記録に残ります。"


class LogBookDialog(OfficeDialog):
    """Ask for the purpose; show the book, or write it to a file."""

    def __init__(self, seat: Seat, numbers: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self._numbers = numbers
        self.ui = Ui_LogBookDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.intro_label.setText(
            f"いま一覧にある{len(numbers):,}件を出します。項目の名前までが載り、内容は載りません。"
            "日時・件数・目的が操作記録に残ります。"
        )
        ui.purpose_combo.addItems(PURPOSES)
        for field, problem in (
            (ui.purpose_combo, ui.purpose_problem),
            (ui.other_edit, ui.other_problem),
        ):
            excuse(field, problem)
        ui.purpose_combo.currentTextChanged.connect(self._show_other)
        ui.excel_button.clicked.connect(lambda: self._ask_place(".xlsx"))
        ui.csv_button.clicked.connect(lambda: self._ask_place(".csv"))
        self.settle(ui.save_button, ui.cancel_button)
        self._show_other()
        self.take_room(620)

    def purpose(self) -> str:
        """Return the purpose, or complain that it is missing."""
        chosen, ui = self.ui.purpose_combo.currentText(), self.ui
        excuse(ui.other_edit, ui.other_problem)
        typed = ui.other_edit.text().strip() if chosen == OTHER else chosen
        if not typed:
            complain(ui.other_edit, ui.other_problem, NEEDED)
            ui.other_edit.setFocus()
            self.grow()
        return typed

    def save(self) -> None:
        """Show the book as it is printed."""
        purpose, desk, numbers = self.purpose(), self.seat.desk, self._numbers
        if not purpose:
            return
        sheets = Sheets(
            title=log_book.TITLE,
            facts=[("件数", f"{len(numbers):,}件"), ("目的", purpose)],
            load=lambda: log_book.look(desk, numbers, purpose),
            take=lambda: log_book.take(desk, numbers, purpose),
            hint="印刷と保存は操作記録に残ります。",
            file_name=f"{log_book.TITLE}_{desk.today:%Y%m%d}.pdf",
        )
        LetterDialog(self.seat, sheets, self).show()

    def keep_as(self, path: Path) -> None:
        """Write the book into a workbook or a CSV file, by the end of its name."""
        purpose, desk, numbers = self.purpose(), self.seat.desk, self._numbers
        if purpose:
            self.set_busy(busy=True)
            self.seat.doing.do(
                lambda: log_book.write(desk, numbers, purpose, path),
                asker=self,
                then=lambda rows: self._tell(path, rows),
                refused=self._fail,
            )

    def _ask_place(self, suffix: str) -> None:
        """Ask where the file is to lie."""
        if not self.purpose():
            return
        name = f"{log_book.TITLE}_{self.seat.desk.today:%Y%m%d}{suffix}"
        ask_where_to_save(self, "ファイルに書き出す", name, self.keep_as)

    def _show_other(self) -> None:
        """Ask for words of one's own only where no purpose of the list fits."""
        other = self.ui.purpose_combo.currentText() == OTHER
        self.ui.other_label.setVisible(other)
        self.ui.other_edit.setVisible(other)

    def _tell(self, path: Path, rows: int) -> None:
        self.set_busy(busy=False)
        self.ui.notice.say(f"{rows:,}件を書き出しました。\n{path}", stays=True)
        self.grow()
        self.recorded.emit(f"操作記録{rows:,}件を書き出しました。")

    def _fail(self, error: OfficeError) -> None:
        self.set_busy(busy=False)
        self.ui.notice.say(error.sentence, "alarm")
        self.grow()
