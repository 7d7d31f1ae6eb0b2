"""Let a person in: by login name and password, or with the recovery sheet."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.office import quarantine
from app.office.desk import Desk
from app.ui import theme
from app.ui.attempts import Attempt, attempt
from app.ui.bus import Bus
from app.ui.dialogs.damaged_dialog import DamagedDialog
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.doing import Doing
from app.ui.doors import Doors
from app.ui.forms.ui_sign_in_dialog import Ui_SignInDialog
from app.ui.icons import icon, picture
from app.ui.widgets.complaints import complain, excuse
from app.ui.widgets.countdown import Countdown
from app.ui.widgets.pages import fit, turn_to

WIDTH = 440


class SignInDialog(OfficeDialog):
    """Ask who it is; `desk` is the open desk once the dialog has been accepted.

    `first` is done at that desk before anything else, beside the UI thread.
    """

    def __init__(
        self,
        doors: Doors,
        login: str = "",
        parent: QWidget | None = None,
        *,
        first: Callable[[Desk], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_SignInDialog()
        self.ui.setupUi(self)
        self.desk: Desk | None = None
        self._doors, self._first_act = doors, first
        self._doing = Doing(Bus(self), self)
        self._by_sheet = False
        self.ui.mark_label.setPixmap(picture("app", "", 40))
        self.ui.place_label.setText(f"個人情報相談窓口の記録を開きます。\n{doors.label}")
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.ui.recovery_button.clicked.connect(self.change_way)
        self.ui.recovery_button.setIcon(icon("key", theme.colours().accent_text))
        excuse(self.ui.login_edit, self.ui.login_problem)
        excuse(self.ui.password_edit, self.ui.password_problem)
        self.ui.login_edit.setText(login)
        secrets = (self.ui.password_edit, self.ui.recovery_edit)
        self._countdown = Countdown(self.ui.save_button, self._say, secrets)
        (self.ui.password_edit if login else self.ui.login_edit).setFocus()
        self.setFixedWidth(theme.scaled(WIDTH))
        turn_to(self.ui.ways, self.ui.password_page)
        self.take_room(WIDTH)

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
        enter, first = self._doors.by_password, self._first_act
        if self._by_sheet:
            enter = self._doors.by_sheet
        for edit in (self.ui.password_edit, self.ui.recovery_edit):
            excuse(edit, self.ui.password_problem)
        excuse(self.ui.login_edit, self.ui.login_problem)
        if not (login and typed):
            self._ask_for(login)
            return
        self.set_busy(busy=True)
        self._doing.do(
            lambda: attempt(lambda: _begun(enter(login, typed), first), self._doors.wait_s),
            asker=self,
            then=self._tried,
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
            edit, what = (ui.recovery_edit, "復旧用シートの文字")
        complain(edit, ui.password_problem, f"{what}を入れてください。")
        edit.setFocus()

    def _tried(self, tried: Attempt[Desk]) -> None:
        """Close with the desk that was opened, or say why the door stays shut."""
        self.set_busy(busy=False)
        if tried.result is None:
            self._stay_out(tried)
            return
        self.ui.password_edit.clear()
        self.ui.recovery_edit.clear()
        self.desk = tried.result
        self.accept()

    def _stay_out(self, tried: Attempt[Desk]) -> None:
        """Say why, with the cursor where to type again, and count the seconds of a wait."""
        edit = self.ui.recovery_edit if self._by_sheet else self.ui.password_edit
        self._say(tried.sentence)
        self._countdown.start(tried.wait_s)
        edit.setFocus()
        edit.selectAll()
        if tried.error is not None and quarantine.is_healable(tried.error):
            healing = DamagedDialog(self._doors, tried.error, self)
            healing.accepted.connect(self._begin_anew)
            healing.open()

    def _begin_anew(self) -> None:
        """Forget what was said and typed of records that have been put back since."""
        ui = self.ui
        for edit in (ui.password_edit, ui.recovery_edit):
            edit.clear()
        self._say("")
        self.shrink()
        (ui.recovery_edit if self._by_sheet else ui.password_edit).setFocus()

    def _say(self, sentence: str) -> None:
        """Say beside the field what keeps the door shut; nothing takes it back."""
        edit = self.ui.recovery_edit if self._by_sheet else self.ui.password_edit
        excuse(edit, self.ui.password_problem)
        if sentence:
            complain(edit, self.ui.password_problem, sentence)
        fit(self.ui.ways)


def _begun(desk: Desk, first: Callable[[Desk], object] | None) -> Desk:
    """Do what comes first at a desk; runs beside the UI thread."""
    if first is not None:
        first(desk)
    return desk
