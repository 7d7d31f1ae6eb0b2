"""Stand before a locked screen: one's own password opens it again."""

from PySide6.QtCore import Signal

from app.office import access, demo, passwords
from app.office.access import Unlocked
from app.office.desk import Desk
from app.rules.errors import Gone
from app.ui import theme
from app.ui.attempts import Attempt, attempt
from app.ui.bus import Bus
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.doing import Doing
from app.ui.forms.ui_lock_dialog import Ui_LockDialog
from app.ui.icons import picture
from app.ui.seat import Seat
from app.ui.widgets.complaints import complain, excuse
from app.ui.widgets.countdown import Countdown

WIDTH = 460
EMPTY = "パスワードを入れてください。"
WRONG = "パスワードが違います。もう一度入力してください。"
PRACTICE = "練習用の記録です。パスワードは、変えていなければ {password} です。"
OVER = "この画面では続けられません"


class LockDialog(OfficeDialog):
    """Ask for the password; `unlocked` comes when it was right, `other_asked` for somebody else.

    `unlocked` carries what the office says of it (`Unlocked`).

    It cannot be closed: Esc and the cross of the window do nothing.
    """

    unlocked = Signal(object)
    other_asked = Signal()

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        # Not as `seat`: no telephone note opens beside a locked screen.
        self._desk = seat.desk
        self.ui = Ui_LockDialog()
        self.ui.setupUi(self)
        # A door of its own: unlocking must not wait for what the office is doing meanwhile.
        self._doing = Doing(Bus(self), self)
        self.is_over = False
        ui = self.ui
        ui.mark_label.setPixmap(picture("lock", theme.colours().accent, 32))
        ui.who_label.setText(_who(seat.desk))
        excuse(ui.password_edit, ui.password_problem)
        self.settle(ui.save_button, ui.other_button)
        ui.other_button.clicked.disconnect()
        ui.other_button.clicked.connect(self.other_asked)
        self._countdown = Countdown(ui.save_button, self.say, (ui.password_edit,))
        self.setFixedWidth(theme.scaled(WIDTH))
        self.take_room(WIDTH)

    def reject(self) -> None:
        """Stay."""

    def see_out(self, sentence: str) -> None:
        """Ask for no password any more: who sat here has left, and somebody else signs in."""
        self.is_over = True
        ui = self.ui
        ui.title_label.setText(OVER)
        ui.who_label.setText(sentence)
        ui.sheet.hide()
        ui.save_button.hide()
        ui.other_button.setText("サインインの画面へ(&O)")
        ui.other_button.setFocus()
        self.shrink()

    def save(self) -> None:
        """Try the password beside the UI thread, or go to the sign-in where nobody unlocks."""
        if self.is_over:
            self.other_asked.emit()
            return
        typed, desk = self.ui.password_edit.text(), self._desk
        if not typed:
            self.say(EMPTY)
            self.ui.password_edit.setFocus()
            return
        self.set_busy(busy=True)
        self._doing.do(
            lambda: attempt(lambda: access.unlock(desk, typed), lambda: access.wait_s(desk)),
            asker=self,
            then=self._tried,
        )

    def _tried(self, tried: Attempt[Unlocked]) -> None:
        """Let her in, or say why not and how long she must wait."""
        self.set_busy(busy=False)
        self.ui.password_edit.clear()
        if not tried.sentence:
            self.say("")
            self.unlocked.emit(tried.result)
            return
        if isinstance(tried.error, Gone):
            self.see_out(tried.sentence)
            return
        is_wrong = tried.error is not None and passwords.is_wrong_password(tried.error)
        self.say(WRONG if is_wrong else tried.sentence)
        self._countdown.start(tried.wait_s)
        self.ui.password_edit.setFocus()

    def say(self, sentence: str) -> None:
        """Say beside the field what is the matter; nothing takes it back."""
        excuse(self.ui.password_edit, self.ui.password_problem)
        if sentence:
            complain(self.ui.password_edit, self.ui.password_problem, sentence)
        self.shrink()


def _who(desk: Desk) -> str:
    """Say whose screen it is, and to who practises which password opens it."""
    actor = desk.actor
    said = f"{actor.name}さん（{actor.role_words}）の画面です。"
    if not desk.practice or actor.login not in {demo.LOGIN, demo.CLERK}:
        return said
    return f"{said}\n{PRACTICE.format(password=demo.PASSWORD)}"
