"""Let a person choose another password; one that somebody else chose must go first."""

from PySide6.QtWidgets import QWidget

from app.office import access, passwords
from app.office.changes import Changes
from app.rules.errors import OfficeError
from app.rules.passwords import refuse_password
from app.rules.problems import Problem
from app.rules.tries import MustWait
from app.ui.attempts import Attempt, attempt
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_password_dialog import Ui_PasswordDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints
from app.ui.widgets.countdown import Countdown

CHANGED = "パスワードを変えました。次のサインインから、新しいパスワードを使います。"
OWN = "いまのパスワードを確かめてから、新しいパスワードに変えます。記録の内容は変わりません。"
MUST = (
    "いまのパスワードは、ほかの人が決めたものです。"
    "ご自分だけが知っているパスワードに変えてから始めてください。"
)
BY_SHEET = "復旧用シートで開きました。新しいパスワードを決めてください。次からはそれで開けます。"
DIFFERING = "2回のパスワードが同じではありません。もう一度入力してください。"
WRONG = "いまのパスワードが違います。パスワードは変わっていません。"
EMPTY = "いまのパスワードを入れてください。"


class PasswordDialog(OfficeDialog):
    """Ask for the old password and twice for the new one; `must` stands before the first work."""

    def __init__(self, seat: Seat, *, must: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_PasswordDialog()
        self.ui.setupUi(self)
        # Whoever came in by the sheet has forgotten the old one, and is asked for it ever after.
        ui, self._by_sheet = self.ui, must and seat.desk.by_sheet
        ui.intro_label.setText(BY_SHEET if self._by_sheet else MUST if must else OWN)
        for widget in (ui.old_label, ui.old_edit):
            widget.setVisible(not self._by_sheet)
        self._complaints = Complaints(
            {
                "old": (ui.old_edit, ui.old_problem),
                "new": (ui.new_edit, ui.new_problem),
                "again": (ui.again_edit, ui.again_problem),
            }
        )
        self.settle(ui.save_button, ui.cancel_button)
        self._countdown = Countdown(ui.save_button, self._say_old, (ui.old_edit,))
        (ui.new_edit if self._by_sheet else ui.old_edit).setFocus()
        self.take_room(480)

    def is_touched(self) -> bool:
        """Tell whether a password was typed."""
        ui = self.ui
        return any(edit.text() for edit in (ui.old_edit, ui.new_edit, ui.again_edit))

    def save(self) -> None:
        """Change the password, or say beside the field what is wrong."""
        ui, desk = self.ui, self.seat.desk
        problems = self._problems()
        self._complaints.show(problems)
        if problems:
            self.grow()
            return
        old, new = ui.old_edit.text(), ui.new_edit.text()
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: attempt(
                lambda: passwords.change_own(desk, old, new), lambda: access.wait_s(desk)
            ),
            asker=self,
            then=self._tried,
        )

    def _problems(self) -> list[Problem]:
        ui, desk = self.ui, self.seat.desk
        refused = refuse_password(ui.new_edit.text(), practice=desk.practice) or ""
        differing = ui.new_edit.text() != ui.again_edit.text()
        found = (
            Problem("old", "" if self._by_sheet or ui.old_edit.text() else EMPTY),
            Problem("new", refused),
            Problem("again", DIFFERING if differing else ""),
        )
        return [one for one in found if one.sentence]

    def _tried(self, tried: Attempt[Changes]) -> None:
        """Close with the new password, or say why it was not changed."""
        self.set_busy(busy=False)
        if not tried.sentence:
            self._forget()
            self.recorded.emit(CHANGED)
            self.accept()
            return
        if tried.error is None or not self._is_about_old(tried.error):
            self._say(tried.sentence)
            return
        self._say_old(WRONG)
        self._countdown.start(tried.wait_s)
        self.ui.old_edit.setFocus()
        self.ui.old_edit.selectAll()

    def _is_about_old(self, error: OfficeError) -> bool:
        return isinstance(error, MustWait) or passwords.is_wrong_password(error)

    def _say_old(self, sentence: str) -> None:
        """Say beside the old password that it is not the one, or how long to wait."""
        self._complaints.show([Problem("old", sentence)] if sentence else [])
        self.grow()

    def _say(self, sentence: str) -> None:
        """Say it across the top; nothing takes it back."""
        self.ui.trouble_notice.say(sentence, "alarm")
        self.grow()

    def _forget(self) -> None:
        for edit in (self.ui.old_edit, self.ui.new_edit, self.ui.again_edit):
            edit.clear()
