"""Give somebody a new first password: forgotten, or back after having left."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.office import first_passwords, passwords, staff_leaving
from app.office.changes import Changes
from app.office.rows import StaffRow
from app.rules.errors import OfficeError
from app.rules.passwords import refuse_password
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.staff_add_dialog import ONCE
from app.ui.forms.ui_staff_password_dialog import Ui_StaffPasswordDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import complain, excuse

ANEW = "本人であることを確かめてから設定してください。いまのパスワードは使えなくなります。"
BACK = "もう一度サインインできるようになります。役割は、退職したときのままです。"


class StaffPasswordDialog(OfficeDialog):
    """Show a made-up password that is handed over on paper; another can be typed instead."""

    def __init__(self, seat: Seat, row: StaffRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat, self._row = seat, row
        self.ui = Ui_StaffPasswordDialog()
        self.ui.setupUi(self)
        ui = self.ui
        what = "パスワードを再設定" if row.active else "復帰"
        ui.title_label.setText(f"{row.name}さん（{row.login}）の{what}")
        ui.intro_label.setText(ANEW if row.active else BACK)
        ui.password_edit.setText(first_passwords.suggest(seat.desk))
        ui.password_hint.setText(ONCE)
        excuse(ui.password_edit, ui.password_problem)
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(520)

    def save(self) -> None:
        """Set the password, or say what is wrong with it."""
        ui, typed = self.ui, self.ui.password_edit.text()
        excuse(ui.password_edit, ui.password_problem)
        refused = refuse_password(typed, practice=self.seat.desk.practice)
        if refused:
            complain(ui.password_edit, ui.password_problem, refused)
            self.grow()
            return
        self.set_busy(busy=True)
        self.seat.doing.do(
            self._act(typed), asker=self, then=lambda _changes: self._end(), refused=self._fail
        )

    def _act(self, typed: str) -> Callable[[], Changes]:
        desk, row = self.seat.desk, self._row
        if row.active:
            return lambda: passwords.set_for(desk, row.id, typed)
        return lambda: staff_leaving.come_back(desk, row.id, typed)

    def _end(self) -> None:
        self.set_busy(busy=False)
        self.ui.password_edit.clear()
        done = "パスワードを新しくしました" if self._row.active else "復帰を記録しました"
        self.leave_recorded(f"{self._row.name}さんの{done}。")

    def _fail(self, error: OfficeError) -> None:
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")
        self.grow()
