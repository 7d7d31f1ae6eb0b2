"""Add somebody who signs in."""

from PySide6.QtWidgets import QWidget

from app.office import first_passwords, staff
from app.office.staff import NewStaff
from app.rules.errors import OfficeError
from app.rules.passwords import refuse_login, refuse_password
from app.rules.problems import Problem
from app.rules.staff import LoginTaken
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.role_boxes import boxes_of, ticked
from app.ui.forms.ui_staff_add_dialog import Ui_StaffAddDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints

ONCE = (
    "このパスワードは、この画面にだけ表示します。紙に書いてご本人に渡してください。"
    "最初にサインインしたとき、ご本人が変えます。"
)
NAME = "お名前を入れてください。"
ROLES = "役割を1つ以上選んでください。"


class StaffAddDialog(OfficeDialog):
    """Ask who it is, what they may do, and with which password they begin."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_StaffAddDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._boxes = boxes_of(ui)
        ui.password_edit.setText(first_passwords.suggest(seat.desk))
        ui.password_hint.setText(ONCE)
        self._complaints = Complaints(
            {
                "name": (ui.name_edit, ui.name_problem),
                "login": (ui.login_edit, ui.login_problem),
                "roles": (ui.clerk_check, ui.roles_problem),
                "password": (ui.password_edit, ui.password_problem),
            }
        )
        self.settle(ui.save_button, ui.cancel_button)
        ui.name_edit.setFocus()
        self.take_room(620)

    def is_touched(self) -> bool:
        """Tell whether somebody was typed who is not added."""
        ui = self.ui
        return bool(ui.name_edit.text() or ui.login_edit.text() or ticked(self._boxes))

    def save(self) -> None:
        """Add the person, or say beside each field what is wrong."""
        new = self._read()
        problems = self._problems(new)
        self._complaints.show(problems)
        if problems:
            self.grow()
            return
        desk = self.seat.desk
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: staff.add(desk, new),
            asker=self,
            then=lambda _changes: self._end(new),
            refused=self._fail,
        )

    def _read(self) -> NewStaff:
        ui = self.ui
        name, login = ui.name_edit.text().strip(), ui.login_edit.text().strip()
        return NewStaff(login, name, ui.password_edit.text(), ticked(self._boxes))

    def _problems(self, new: NewStaff) -> list[Problem]:
        practice = self.seat.desk.practice
        found = (
            Problem("name", "" if new.name else NAME),
            Problem("login", refuse_login(new.login) or ""),
            Problem("roles", "" if new.roles else ROLES),
            Problem("password", refuse_password(new.password, practice=practice) or ""),
        )
        return [one for one in found if one.sentence]

    def _end(self, new: NewStaff) -> None:
        self.set_busy(busy=False)
        self.ui.password_edit.clear()
        self.leave_recorded(f"{new.name}さん（{new.login}）を利用者に加えました。")

    def _fail(self, error: OfficeError) -> None:
        self.set_busy(busy=False)
        if isinstance(error, LoginTaken):
            self._complaints.show([Problem("login", error.sentence)])
        else:
            self.ui.trouble_notice.say(error.sentence, "alarm")
        self.grow()
