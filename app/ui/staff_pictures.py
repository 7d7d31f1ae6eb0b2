"""Open the dialogs about people, passwords, the recovery sheet and the lock of the screen."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import server_address, staff
from app.office.actors import gone_words
from app.office.rows import StaffRow
from app.office.sheet_proof import SheetProof
from app.rules.roles import Role
from app.ui.dialogs.lock_dialog import LockDialog
from app.ui.dialogs.lock_settings_dialog import LockSettingsDialog
from app.ui.dialogs.password_dialog import PasswordDialog
from app.ui.dialogs.recovery_sheet_dialog import RecoverySheetDialog
from app.ui.dialogs.role_boxes import boxes_of, tick
from app.ui.dialogs.server_password_dialog import ServerPasswordDialog
from app.ui.dialogs.staff_add_dialog import StaffAddDialog
from app.ui.dialogs.staff_change_dialog import StaffChangeDialog
from app.ui.dialogs.staff_leave_dialog import StaffLeaveDialog
from app.ui.dialogs.staff_password_dialog import StaffPasswordDialog
from app.ui.seat import Seat
from app.ui.widgets.countdown import waiting_words

Open = Callable[[Seat], QWidget]
WRONG: Final = (
    "サーバーの役割のパスワードが違います。何も変わっていません。"
    "pgpassファイルを確かめるか、正しいパスワードを入力してください。"
)


def _somebody(seat: Seat) -> StaffRow:
    """Return somebody who signs in."""
    return staff.listed(seat.desk)[-1]


def _add(seat: Seat) -> QWidget:
    dialog = StaffAddDialog(seat)
    dialog.ui.name_edit.setText("架空　次郎")
    dialog.ui.login_edit.setText("jiro")
    dialog.ui.password_edit.setText("7K2M-Q9XT-04VD-RR8E")
    tick(boxes_of(dialog.ui), {Role.clerk})
    return dialog


def _lacking(seat: Seat) -> QWidget:
    dialog = StaffAddDialog(seat)
    dialog.ui.password_edit.setText("短い")
    dialog.save()
    return dialog


def _password(seat: Seat) -> QWidget:
    dialog = StaffPasswordDialog(seat, _somebody(seat))
    dialog.ui.password_edit.setText("7K2M-Q9XT-04VD-RR8E")
    return dialog


def _waiting(seat: Seat) -> QWidget:
    dialog = LockDialog(seat)
    dialog.say(waiting_words(75))
    return dialog


def _over(seat: Seat) -> QWidget:
    dialog = LockDialog(seat)
    dialog.see_out(gone_words(seat.desk.actor.name))
    return dialog


def _server(_seat: Seat) -> ServerPasswordDialog:
    address = "postgresql://kiroku@kiroku.example.jp/madoguchi?sslmode=verify-full"
    return ServerPasswordDialog(server_address.read(address))


def _server_refused(seat: Seat) -> QWidget:
    dialog = _server(seat)
    dialog.ui.password_edit.setText("plainly fictional")
    dialog.show()
    dialog.say(WRONG)
    return dialog


def _sheet_asked(seat: Seat) -> QWidget:
    dialog = RecoverySheetDialog(seat)
    dialog.show()
    dialog.ui.made_label.setText("D:/金庫/復旧用シート.pdf に保存しました。")
    dialog.proving.ask(SheetProof((2, 5, 8), b"", b""))
    dialog.ui.proof_edit.setText("7K Q9 XT")
    return dialog


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("lock_dialog", LockDialog),
    ("lock_dialog_waiting", _waiting),
    ("lock_dialog_over", _over),
    ("lock_settings_dialog", LockSettingsDialog),
    ("password_dialog", PasswordDialog),
    ("password_dialog_must", lambda seat: PasswordDialog(seat, must=True)),
    ("server_password_dialog", _server),
    ("server_password_dialog_refused", _server_refused),
    ("staff_add_dialog", _add),
    ("staff_add_dialog_lacking", _lacking),
    ("staff_change_dialog", lambda seat: StaffChangeDialog(seat, _somebody(seat))),
    ("staff_leave_dialog", lambda seat: StaffLeaveDialog(seat, _somebody(seat))),
    ("staff_password_dialog", _password),
    ("recovery_sheet_dialog", RecoverySheetDialog),
    ("recovery_sheet_dialog_asked", _sheet_asked),
)
