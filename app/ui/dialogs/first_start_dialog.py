"""Make the records on the first start, and hand over the recovery sheet."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.office import access
from app.office.access import FirstStart
from app.rules.errors import OfficeError
from app.rules.problems import Problem
from app.ui import alerts, theme
from app.ui.bus import Bus
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.doing import Doing
from app.ui.doors import Doors
from app.ui.forms.ui_first_start_dialog import Ui_FirstStartDialog
from app.ui.icons import icon, picture
from app.ui.widgets.complaints import Complaints

SHEET_NAME = "復旧用シート.pdf"


class FirstStartDialog(OfficeDialog):
    """Ask for the first administrator, then for the sheet to be kept; `login` is hers."""

    def __init__(self, doors: Doors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FirstStartDialog()
        self.ui.setupUi(self)
        self.login = ""
        self._doors = doors
        self._sheet = b""
        self._doing = Doing(Bus(self), self)
        self.ui.mark_label.setPixmap(picture("app", "", 40))
        self.ui.folder_label.setText(str(doors.folder))
        self.ui.setup_problem.hide()
        self.ui.steps.setCurrentWidget(self.ui.setup_page)
        ui = self.ui
        self._complaints = Complaints(
            {
                "name": (ui.name_edit, ui.name_problem),
                "login": (ui.login_edit, ui.login_problem),
                "password": (ui.password_edit, ui.password_problem),
                "again": (ui.again_edit, ui.again_problem),
            }
        )
        self.settle(ui.save_button, ui.cancel_button)
        ui.sheet_button.clicked.connect(self.choose_sheet)
        ui.sheet_button.setIcon(icon("save", theme.colours().on_accent))
        ui.kept_check.toggled.connect(self._show_way_on)
        self.setFixedWidth(theme.scaled(600))

    def is_touched(self) -> bool:
        """Tell whether the recovery sheet would be lost by closing now."""
        return bool(self._sheet) and not self.ui.kept_check.isChecked()

    def save(self) -> None:
        """Make the records, or go on once the sheet is in the safe."""
        if self._sheet:
            self.accept()
            return
        setup = self._setup()
        problems = [*access.check(setup), *self._differing()]
        homeless = self._complaints.show(problems)
        self.ui.setup_problem.setText("\n".join(problem.sentence for problem in homeless))
        self.ui.setup_problem.setVisible(bool(homeless))
        if problems:
            return
        doors = self._doors
        self.set_busy(busy=True)
        self._doing.do(
            lambda: doors.create(setup), asker=self, then=self._show_sheet, refused=self._refuse
        )

    def choose_sheet(self) -> None:
        """Ask where the recovery sheet shall be saved."""
        name, _kind = QFileDialog.getSaveFileName(
            self, "復旧用シートを保存", SHEET_NAME, "PDF (*.pdf)"
        )
        if name:
            self.save_sheet(Path(name))

    def save_sheet(self, path: Path) -> None:
        """Save the recovery sheet."""
        try:
            path.write_bytes(self._sheet)
        except OSError:
            alerts.tell(
                self,
                f"{path} に保存できませんでした。記録はできています。別の場所に保存してください。",
            )
            return
        self.ui.sheet_label.setText(f"{path.name} に保存しました。印刷したら削除してください。")
        self.ui.kept_check.setEnabled(True)
        self.ui.kept_check.setFocus()

    def _setup(self) -> FirstStart:
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

    def _show_sheet(self, sheet: bytes) -> None:
        """Show the second step: the sheet must be kept before anybody signs in."""
        self.set_busy(busy=False)
        self._sheet = sheet
        self.login = self.ui.login_edit.text().strip()
        self.ui.password_edit.clear()
        self.ui.again_edit.clear()
        self.ui.steps.setCurrentWidget(self.ui.sheet_page)
        self.ui.title_label.setText("復旧用シート")
        self.ui.save_button.setText("サインインへ進む")
        self._show_way_on(kept=False)
        self.ui.sheet_button.setFocus()

    def _show_way_on(self, kept: bool) -> None:
        """Open the way on only once the sheet is said to be in the safe."""
        self.ui.save_button.setEnabled(kept)

    def _refuse(self, error: OfficeError) -> None:
        """Say why the records could not be made."""
        self.set_busy(busy=False)
        self.ui.setup_problem.setText(error.sentence)
        self.ui.setup_problem.show()
