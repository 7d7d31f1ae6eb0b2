"""Let a person in: by login name and password, or with the recovery sheet."""

from PySide6.QtWidgets import QWidget

from app.office.desk import Desk
from app.rules.errors import OfficeError
from app.ui import theme
from app.ui.bus import Bus
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.doing import Doing
from app.ui.doors import Doors
from app.ui.forms.ui_sign_in_dialog import Ui_SignInDialog
from app.ui.icons import icon, picture
from app.ui.widgets.complaints import complain, excuse
from app.ui.widgets.pages import fit, turn_to


class SignInDialog(OfficeDialog):
    """Ask who it is; `desk` is the open desk once the dialog has been accepted."""

    def __init__(self, doors: Doors, login: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SignInDialog()
        self.ui.setupUi(self)
        self.desk: Desk | None = None
        self._doors = doors
        self._doing = Doing(Bus(self), self)
        self._by_sheet = False
        self.ui.mark_label.setPixmap(picture("app", "", 40))
        self.ui.place_label.setText(f"個人情報相談窓口の記録を開きます。\n{doors.folder}")
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.ui.recovery_button.clicked.connect(self.change_way)
        self.ui.recovery_button.setIcon(icon("key", theme.colours().accent_text))
        excuse(self.ui.login_edit, self.ui.login_problem)
        excuse(self.ui.password_edit, self.ui.password_problem)
        self.ui.login_edit.setText(login)
        (self.ui.password_edit if login else self.ui.login_edit).setFocus()
        self.setFixedWidth(theme.scaled(440))
        turn_to(self.ui.ways, self.ui.password_page)

    def change_way(self) -> None:
        """Change between password and recovery sheet."""
        self._by_sheet = not self._by_sheet
        ui = self.ui
        ui.recovery_button.setText(
            "パスワードで開く(&R)" if self._by_sheet else "復旧用シートで開く(&R)"
        )
        for edit in (ui.password_edit, ui.recovery_edit):
            excuse(edit, ui.password_problem)
        turn_to(ui.ways, ui.recovery_page if self._by_sheet else ui.password_page)
        (ui.recovery_edit if self._by_sheet else ui.password_edit).setFocus()

    def save(self) -> None:
        """Try the door beside the UI thread."""
        login = self.ui.login_edit.text().strip()
        typed = (self.ui.recovery_edit if self._by_sheet else self.ui.password_edit).text()
        enter = self._doors.by_sheet if self._by_sheet else self._doors.by_password
        for edit in (self.ui.password_edit, self.ui.recovery_edit):
            excuse(edit, self.ui.password_problem)
        excuse(self.ui.login_edit, self.ui.login_problem)
        if not (login and typed):
            self._ask_for(login)
            return
        self.set_busy(busy=True)
        self._doing.do(
            lambda: enter(login, typed), asker=self, then=self._come_in, refused=self._stay_out
        )

    def _ask_for(self, login: str) -> None:
        """Say what is still to be typed; nobody is slowed down for an empty line."""
        ui = self.ui
        if not login:
            complain(ui.login_edit, ui.login_problem, "ログイン名を入れてください。")
            ui.login_edit.setFocus()
            return
        edit, what = (ui.password_edit, "パスワード")
        if self._by_sheet:
            edit, what = (ui.recovery_edit, "復旧用シートの番号")
        complain(edit, ui.password_problem, f"{what}を入れてください。")
        edit.setFocus()

    def _come_in(self, desk: Desk) -> None:
        """Close with the desk that was opened."""
        self.set_busy(busy=False)
        self.ui.password_edit.clear()
        self.ui.recovery_edit.clear()
        self.desk = desk
        self.accept()

    def _stay_out(self, error: OfficeError) -> None:
        """Say why the door stays shut, with the cursor where to type again."""
        self.set_busy(busy=False)
        edit = self.ui.recovery_edit if self._by_sheet else self.ui.password_edit
        complain(edit, self.ui.password_problem, error.sentence)
        fit(self.ui.ways)
        edit.setFocus()
        edit.selectAll()
