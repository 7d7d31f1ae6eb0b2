"""Ask for the password of the server's role, where neither a file nor a terminal gives it."""

from PySide6.QtWidgets import QWidget

from app.office import server_address
from app.office.server_address import ServerPlace
from app.ui import theme
from app.ui.attempts import Attempt, attempt
from app.ui.bus import Bus
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.doing import Doing
from app.ui.forms.ui_server_password_dialog import Ui_ServerPasswordDialog
from app.ui.icons import picture
from app.ui.widgets.complaints import complain, excuse

WIDTH = 480
EMPTY = "サーバーのパスワードを入れてください。"
ABOUT = (
    "{label} に、役割「{role}」でつなぎます。"
    "サーバーの担当の方から受け取ったパスワードです。ご自分がサインインするときのものではありません。"
)


class ServerPasswordDialog(OfficeDialog):
    """Try the password at the server; `place` knows it once the dialog has been accepted.

    It lives in the memory of this program only, and goes with it.
    """

    def __init__(self, place: ServerPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self.ui = Ui_ServerPasswordDialog()
        self.ui.setupUi(self)
        self._doing = Doing(Bus(self), self)
        ui = self.ui
        ui.mark_label.setPixmap(picture("key", theme.colours().accent, 32))
        ui.place_label.setText(ABOUT.format(label=place.label, role=place.role))
        excuse(ui.password_edit, ui.password_problem)
        self.settle(ui.save_button, ui.cancel_button)
        self.setFixedWidth(theme.scaled(WIDTH))
        ui.password_edit.setFocus()
        self.take_room(WIDTH)

    def save(self) -> None:
        """Knock at the server beside the UI thread."""
        typed = self.ui.password_edit.text()
        if not typed:
            self.say(EMPTY)
            return
        self.say("")
        self.set_busy(busy=True)
        known = self.place.with_password(typed)
        self._doing.do(
            lambda: attempt(lambda: _reached(known), lambda: 0), asker=self, then=self._tried
        )

    def _tried(self, tried: Attempt[ServerPlace]) -> None:
        """Close with the place that answered, or say why it did not."""
        self.set_busy(busy=False)
        if tried.result is None:
            self.say(tried.sentence)
            return
        self.ui.password_edit.clear()
        self.place = tried.result
        self.accept()

    def say(self, sentence: str) -> None:
        """Say beside the field what is the matter, with the cursor where to type again."""
        edit = self.ui.password_edit
        excuse(edit, self.ui.password_problem)
        if sentence:
            complain(edit, self.ui.password_problem, sentence)
            edit.setFocus()
            edit.selectAll()
        self.shrink()


def _reached(place: ServerPlace) -> ServerPlace:
    """Return the place once the server has let the role in."""
    server_address.answers(place)
    return place
