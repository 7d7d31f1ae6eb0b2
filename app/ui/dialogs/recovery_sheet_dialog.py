"""Make a new recovery sheet, prove that it can be read, and leave no file of it behind."""

from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from app.office import kept_files, recovery_sheets, sheet_reminders
from app.office.changes import Changes
from app.office.recovery_sheets import Renewed
from app.office.sheet_place import sheet_place, throw_away
from app.rules.errors import OfficeError
from app.rules.page_settings import Shift
from app.ui import alerts, printing
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.sheet_printing import send
from app.ui.dialogs.sheet_proving import SHEET_NAME, SheetProving
from app.ui.forms.ui_recovery_sheet_dialog import Ui_RecoverySheetDialog
from app.ui.seat import Seat

UNPROVED = (
    "新しいシートの文字をまだ確かめていません。金庫にある前のシートでは、もう開けません。"
    "紙のシートを手元に用意してから閉じてください。"
)
DONE = "復旧用シートを作り直しました。新しいシートを金庫に入れ、前のシートは裁断してください。"
NOT_PRINTED = "印刷できませんでした。シートは変わっていません。プリンターを確かめてください。"


class RecoverySheetDialog(OfficeDialog):
    """Print or keep a new sheet, then have six of its characters typed from the paper."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_RecoverySheetDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._renewed: Renewed | None = None
        self._kept: Path | None = None
        self.proving = SheetProving(ui.proof_label, ui.proof_edit, ui.proof_problem, self._prove)
        self.settle(ui.save_button, ui.cancel_button)
        ui.save_button.setEnabled(False)
        ui.print_button.clicked.connect(self.print_out)
        ui.keep_button.clicked.connect(self.keep)
        self.take_room(600)

    def print_out(self) -> None:
        """Choose a printer; the new sheet is made only when it goes there."""
        printing.ask_printer(self, self.print_into)

    def print_into(self, printer: QPrinter) -> None:
        """Make the sheet and send it to a printer, or the same one once more."""

        def go(shift: Shift) -> None:
            self._make(
                lambda content: send(printer, content, NOT_PRINTED, shift), "印刷に送りました。"
            )

        printing.ask_shift(self, printer, go)

    def keep(self) -> None:
        """Ask where the file shall lie."""
        name, _kind = QFileDialog.getSaveFileName(
            self, "復旧用シートを保存", SHEET_NAME, "PDF (*.pdf)"
        )
        if name:
            self.keep_as(Path(name))

    def keep_as(self, path: Path) -> None:
        """Make the sheet and save it, or the same one once more."""

        def hand_over(content: bytes) -> None:
            kept_files.keep(path, lambda: content)

        self._make(hand_over, f"{path} に保存しました。", path)

    def save(self) -> None:
        """End; the file goes where that was asked."""
        desk, sheet = self.seat.desk, self.proving.sheet
        thrown = self._kept if self.ui.throw_check.isChecked() else None

        def act() -> Changes:
            proved = sheet_reminders.prove(desk, sheet)
            if thrown is not None:
                throw_away(thrown)
            return proved

        self.set_busy(busy=True)
        self.seat.doing.do(act, asker=self, then=lambda _proved: self._end(), refused=self._fail)

    def reject(self) -> None:
        """Let nobody go by accident whose only sheet may lie in the printer."""
        if self.is_busy or not self.asks_before():
            super().reject()
        else:
            alerts.ask(self, UNPROVED, act="閉じる(&D)", then=self.leave, irreversible=True)

    def asks_before(self) -> bool:
        """Tell whether the new sheet is unseen."""
        return self._renewed is not None and not self.proving.is_proved

    def _make(
        self, hand_over: Callable[[bytes], object], said: str, kept: Path | None = None
    ) -> None:
        """Make the sheet once, beside the UI thread; afterwards only hand it over again."""
        desk, made = self.seat.desk, self._renewed
        place = nullcontext() if kept is None else sheet_place(kept, desk.folder)
        self.set_busy(busy=True)
        self._hold(held=True)

        def act() -> Renewed:
            with place:
                if made is None:
                    return recovery_sheets.renew(desk, hand_over)
                hand_over(made.sheet)
                return made

        self.seat.doing.do(
            act, asker=self, then=lambda done: self._show(done, said, kept), refused=self._fail
        )

    def _show(self, renewed: Renewed, said: str, kept: Path | None) -> None:
        """Go on to the characters; the sheet can be printed and kept once more."""
        ui, first = self.ui, self._renewed is None
        self._renewed, self._kept = renewed, kept or self._kept
        self._hold(held=False)
        self.set_busy(busy=False)
        ui.save_button.setEnabled(self.proving.is_proved)
        ui.print_button.setText("もう一度印刷(&P)…")
        ui.keep_button.setText("PDFに保存(&F)…")
        ui.cancel_button.setText("閉じる")
        ui.made_label.setText(said)
        ui.throw_check.setEnabled(self._kept is not None)
        ui.trouble_notice.hide()
        if first:
            self.proving.ask(renewed.proof)
        self.grow()

    def _end(self) -> None:
        self.set_busy(busy=False)
        self.leave_recorded(DONE)

    def _prove(self, proved: bool) -> None:
        self.ui.save_button.setEnabled(proved)
        self.grow()

    def _fail(self, error: OfficeError) -> None:
        self._hold(held=False)
        self.set_busy(busy=False)
        self.ui.save_button.setEnabled(self.proving.is_proved)
        self.ui.trouble_notice.say(error.sentence, "alarm")
        self.grow()

    def _hold(self, *, held: bool) -> None:
        for button in (self.ui.print_button, self.ui.keep_button):
            button.setEnabled(not held)
