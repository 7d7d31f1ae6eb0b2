"""Make the records on the first start, with the recovery sheet that opens them in need."""

from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from app.office import access, kept_files
from app.office.access import FirstStart
from app.office.sheet_place import sheet_place, throw_away
from app.rules.errors import OfficeError
from app.rules.problems import Problem
from app.ui import alerts, printing, theme
from app.ui.bus import Bus
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.first_restore_dialog import FirstRestoreDialog
from app.ui.dialogs.sheet_printing import send
from app.ui.dialogs.sheet_proving import SHEET_NAME, SheetProving
from app.ui.doing import Doing
from app.ui.doors import Doors, FirstSheet
from app.ui.forms.ui_first_start_dialog import Ui_FirstStartDialog
from app.ui.icons import icon, picture
from app.ui.widgets.complaints import Complaints
from app.ui.widgets.pages import fit, turn_to

TITLE = "すくすく窓口をはじめます"
UNPROVED = (
    "シートの文字をまだ確かめていません。記録はもうできています。パスワードを忘れると、"
    "記録を開けるのはこのシートだけです。紙のシートを手元に用意してから閉じてください。"
)
NOT_PRINTED = (
    "印刷できませんでした。プリンターを確かめて、もう一度印刷するか、PDFに保存してください。"
)


class FirstStartDialog(OfficeDialog):
    """Ask for the first administrator, then where the recovery sheet goes; `login` is hers.

    Who has a backup puts that back instead; `login` is then who did so. The records are made
    together with their sheet: before, closing leaves nothing behind.
    """

    def __init__(self, doors: Doors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FirstStartDialog()
        self.ui.setupUi(self)
        self.login = ""
        self._doors = doors
        self._setup: FirstStart | None = None
        self._sheet: FirstSheet | None = None
        self._kept: list[Path] = []
        self._doing = Doing(Bus(self), self)
        self.ui.mark_label.setPixmap(picture("app", "", 40))
        self.ui.folder_label.setText(str(doors.folder))
        ui = self.ui
        for label in (ui.setup_problem, ui.sheet_problem):
            label.hide()
        self._complaints = Complaints(
            {
                "name": (ui.name_edit, ui.name_problem),
                "login": (ui.login_edit, ui.login_problem),
                "password": (ui.password_edit, ui.password_problem),
                "again": (ui.again_edit, ui.again_problem),
            }
        )
        self.settle(ui.save_button, ui.cancel_button)
        ui.restore_button.clicked.connect(self.put_back)
        ui.restore_button.setIcon(icon("import", theme.colours().accent_text))
        ui.print_button.clicked.connect(self.print_out)
        ui.print_button.setIcon(icon("print", theme.colours().on_accent))
        ui.sheet_button.clicked.connect(self.choose_sheet)
        ui.back_button.clicked.connect(self.go_back)
        ui.back_button.hide()
        ui.kept_check.toggled.connect(self._show_way_on)
        self.proving = SheetProving(
            ui.proof_label, ui.proof_edit, ui.proof_problem, self._show_proved
        )
        self.setFixedWidth(theme.scaled(600))
        turn_to(ui.steps, ui.setup_page)

    def is_touched(self) -> bool:
        """Tell whether somebody was typed for whom no records were made yet."""
        ui = self.ui
        edits = (ui.name_edit, ui.login_edit, ui.password_edit, ui.again_edit)
        return self._sheet is None and any(edit.text() for edit in edits)

    def reject(self) -> None:
        """Let nobody go by accident whose sheet was never seen on paper."""
        if self._is_unproved() and not self.is_busy:
            alerts.ask(self, UNPROVED, act="閉じる(&D)", then=self.leave, irreversible=True)
        else:
            super().reject()

    def asks_before(self) -> bool:
        """Tell whether something typed would be lost, or the sheet is unseen."""
        return self.is_touched() or self._is_unproved()

    def go_back(self) -> None:
        """Go back to who administers, as long as nothing was made."""
        ui = self.ui
        self._setup = None
        ui.title_label.setText(TITLE)
        ui.save_button.setText("次へ(&S)")
        ui.save_button.setEnabled(True)
        ui.back_button.hide()
        ui.restore_button.show()
        turn_to(ui.steps, ui.setup_page)
        ui.name_edit.setFocus()

    def save(self) -> None:
        """Go on to the sheet, and out once it is in the safe."""
        if self._sheet is not None:
            self._end()
            return
        setup = self._read()
        problems = [*access.check(setup), *self._differing()]
        homeless = self._complaints.show(problems)
        self.ui.setup_problem.setText("\n".join(problem.sentence for problem in homeless))
        self.ui.setup_problem.setVisible(bool(homeless))
        if problems:
            fit(self.ui.steps)
            return
        self._setup = setup
        self._show_sheet()

    def put_back(self) -> None:
        """Go on from a backup of records that were kept elsewhere."""
        dialog = FirstRestoreDialog(self._doors, self)

        def go_on() -> None:
            self.login = dialog.login
            self.accept()

        dialog.accepted.connect(go_on)
        dialog.open()

    def choose_sheet(self) -> None:
        """Ask where the recovery sheet shall be saved."""
        name, _kind = QFileDialog.getSaveFileName(
            self, "復旧用シートを保存", SHEET_NAME, "PDF (*.pdf)"
        )
        if name:
            self.save_sheet(Path(name))

    def save_sheet(self, path: Path) -> None:
        """Make the records, their recovery sheet saved here, or save the same one once more."""

        def keep(content: bytes) -> None:
            kept_files.keep(path, lambda: content)

        self._hand_over(keep, f"{path} に保存しました。", path)

    def print_out(self) -> None:
        """Choose a printer; the records are made only when their sheet goes there."""
        printing.ask_printer(self, self.print_into)

    def print_into(self, printer: QPrinter) -> None:
        """Make the records, their sheet sent to a printer, or send the same one once more."""
        self._hand_over(lambda content: send(printer, content, NOT_PRINTED), "印刷に送りました。")

    def _hand_over(
        self, hand_over: Callable[[bytes], object], said: str, kept: Path | None = None
    ) -> None:
        """Make the records once, beside the UI thread; afterwards only hand their sheet over."""
        doors, setup, made = self._doors, self._setup, self._sheet
        place = nullcontext() if kept is None else sheet_place(kept, doors.folder)
        self.set_busy(busy=True)
        self._hold(held=True)
        self.ui.sheet_problem.hide()

        def act() -> FirstSheet:
            with place:
                if made is None:
                    assert setup is not None
                    return doors.create(setup, hand_over)
                hand_over(made.content)
                return made

        self._doing.do(
            act,
            asker=self,
            then=lambda sheet: self._welcome(sheet, said, kept),
            refused=self._refuse,
        )

    def _hold(self, *, held: bool) -> None:
        for button in (self.ui.print_button, self.ui.sheet_button, self.ui.back_button):
            button.setEnabled(not held)

    def _is_unproved(self) -> bool:
        return self._sheet is not None and not self.proving.is_proved

    def _read(self) -> FirstStart:
        """Read the fields."""
        return FirstStart(
            login=self.ui.login_edit.text().strip(),
            name=self.ui.name_edit.text().strip(),
            password=self.ui.password_edit.text(),
            encrypted=self.ui.encrypted_check.isChecked(),
        )

    def _differing(self) -> list[Problem]:
        """Complain where the password was not typed the same twice."""
        if self.ui.password_edit.text() == self.ui.again_edit.text():
            return []
        sentence = "2回のパスワードが同じではありません。もう一度入力してください。"
        return [Problem("again", sentence)]

    def _show_sheet(self) -> None:
        """Show the second step: where the sheet goes, and what happens to it."""
        ui = self.ui
        ui.title_label.setText("復旧用シート")
        ui.save_button.setText("サインインへ進む(&N)")
        ui.restore_button.hide()
        ui.back_button.show()
        self._show_way_on()
        turn_to(ui.steps, ui.sheet_page)
        ui.print_button.setFocus()

    def _welcome(self, sheet: FirstSheet, said: str, kept: Path | None) -> None:
        """Say that the records are there, and wait until the sheet is in the safe."""
        ui, first = self.ui, self._sheet is None
        self.set_busy(busy=False)
        self._hold(held=False)
        self._sheet, self._setup = sheet, None
        self._kept += [] if kept is None else [kept]
        self.login = ui.login_edit.text().strip()
        ui.password_edit.clear()
        ui.again_edit.clear()
        ui.sheet_label.setText(f"{said}記録もできています。")
        ui.print_button.setText("もう一度印刷(&P)…")
        ui.cancel_button.setText("閉じる")
        ui.back_button.hide()
        ui.kept_check.setEnabled(True)
        ui.throw_check.setEnabled(bool(self._kept))
        if first:
            self.proving.ask(sheet.proof)
        self._show_way_on()
        fit(self.ui.steps)

    def _end(self) -> None:
        """Go on to the door; the files of the sheet go where that was asked."""
        if not self.ui.throw_check.isChecked():
            self.accept()
            return
        kept = tuple(self._kept)

        def act() -> None:
            for one in kept:
                throw_away(one)

        self._doing.do(
            act,
            asker=self,
            then=lambda _done: self.accept(),
            refused=self._refuse,
        )

    def _show_proved(self, _proved: bool) -> None:
        """Make room for what is said of the characters."""
        self._show_way_on()
        fit(self.ui.steps)

    def _show_way_on(self, *_kept: bool) -> None:
        """Open the way on only once the sheet can be read and is said to be in the safe."""
        ready = self.proving.is_proved and self.ui.kept_check.isChecked()
        self.ui.save_button.setEnabled(ready)
        self.ui.way_label.setVisible(not ready)

    def _refuse(self, error: OfficeError) -> None:
        """Say why the records could not be made."""
        self.set_busy(busy=False)
        self._hold(held=False)
        self._show_way_on()
        self.ui.print_button.setFocus()
        self.ui.sheet_problem.setText(error.sentence)
        self.ui.sheet_problem.show()
        fit(self.ui.steps)
