"""People who sign in, by the dialogs of whoever administers them."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import access, staff
from app.office.desk import Desk
from app.office.rows import StaffRow
from app.office.staff import NewStaff
from app.rules.errors import OfficeError
from app.rules.roles import Role
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.password_dialog import PasswordDialog
from app.ui.dialogs.staff_add_dialog import StaffAddDialog
from app.ui.dialogs.staff_change_dialog import StaffChangeDialog
from app.ui.dialogs.staff_leave_dialog import StaffLeaveDialog
from app.ui.dialogs.staff_password_dialog import StaffPasswordDialog
from app.ui.seat import Seat
from tests.ui.conftest import PASSWORD, doors_of

D = TypeVar("D", bound=OfficeDialog)
FIRST = "架空のはじめの合言葉です"
OWN = "架空のご自分だけの合言葉"


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[[D], D]:
    def show(dialog: D) -> D:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(dialog, before_close_func=lambda widget: widget.hide())
        dialog.show()
        return dialog

    return show


@pytest.fixture
def jiro(desk: Desk) -> StaffRow:
    staff.add(desk, NewStaff("jiro", "架空　次郎", FIRST, frozenset({Role.clerk})))
    return staff.listed(desk)[-1]


def row_of(desk: Desk, login: str) -> StaffRow:
    (one,) = (one for one in staff.listed(desk) if one.login == login)
    return one


def come_in(desk: Desk, login: str, typed: str) -> Desk:
    return doors_of(desk.folder).by_password(login, typed)


def test_somebody_is_added_with_a_password_that_is_hers_to_change(
    seat: Seat, opened: Callable[[StaffAddDialog], StaffAddDialog], qtbot: QtBot
) -> None:
    dialog = opened(StaffAddDialog(seat))
    ui = dialog.ui
    first = ui.password_edit.text()
    assert len(first) == 19
    assert not dialog.is_touched()
    ui.name_edit.setText("架空　次郎")
    ui.login_edit.setText("jiro")
    ui.clerk_check.setChecked(True)
    with qtbot.waitSignal(dialog.recorded) as said:
        ui.save_button.click()
    assert said.args == ["架空　次郎さん（jiro）を利用者に加えました。"]
    row = row_of(seat.desk, "jiro")
    assert (row.name, row.roles, row.must_change) == ("架空　次郎", frozenset({Role.clerk}), True)
    theirs = come_in(seat.desk, "jiro", first)
    assert theirs.must_change
    theirs.close()


def test_what_lacks_is_said_beside_its_field_and_nobody_is_added(
    seat: Seat, opened: Callable[[StaffAddDialog], StaffAddDialog]
) -> None:
    dialog = opened(StaffAddDialog(seat))
    dialog.ui.password_edit.setText("短い")
    dialog.ui.save_button.click()
    for problem, words in (
        (dialog.ui.name_problem, "お名前"),
        (dialog.ui.login_problem, "ログイン名は"),
        (dialog.ui.roles_problem, "役割を1つ以上"),
        (dialog.ui.password_problem, "12文字以上"),
    ):
        assert words in problem.plain
    assert len(staff.listed(seat.desk)) == 1


def test_a_login_that_is_taken_is_refused_and_everything_typed_stays(
    seat: Seat, jiro: StaffRow, opened: Callable[[StaffAddDialog], StaffAddDialog], qtbot: QtBot
) -> None:
    dialog = opened(StaffAddDialog(seat))
    dialog.ui.name_edit.setText("架空　三郎")
    dialog.ui.login_edit.setText(jiro.login)
    dialog.ui.clerk_check.setChecked(True)
    dialog.ui.save_button.click()
    qtbot.waitUntil(dialog.ui.login_problem.isVisible)
    assert "使われています" in dialog.ui.login_problem.plain
    assert dialog.focusWidget() is dialog.ui.login_edit
    assert not dialog.ui.trouble_notice.sentence
    assert dialog.ui.name_edit.text() == "架空　三郎"
    assert len(staff.listed(seat.desk)) == 2


def test_name_and_roles_change(
    seat: Seat,
    jiro: StaffRow,
    opened: Callable[[StaffChangeDialog], StaffChangeDialog],
    qtbot: QtBot,
) -> None:
    dialog = opened(StaffChangeDialog(seat, jiro))
    assert dialog.ui.clerk_check.isChecked()
    assert not dialog.is_touched()
    dialog.ui.name_edit.setText("架空　次郎太")
    dialog.ui.auditor_check.setChecked(True)
    dialog.ui.clerk_check.setChecked(False)
    with qtbot.waitSignal(dialog.recorded):
        dialog.ui.save_button.click()
    row = row_of(seat.desk, "jiro")
    assert (row.name, row.roles) == ("架空　次郎太", frozenset({Role.auditor}))


def test_the_last_one_with_a_needed_role_keeps_it(
    seat: Seat, opened: Callable[[StaffChangeDialog], StaffChangeDialog], qtbot: QtBot
) -> None:
    (oneself,) = staff.listed(seat.desk)
    dialog = opened(StaffChangeDialog(seat, oneself))
    dialog.ui.system_check.setChecked(False)
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: bool(dialog.ui.trouble_notice.sentence))
    assert row_of(seat.desk, oneself.login).roles == oneself.roles


def test_a_leaver_does_not_come_in_and_comes_back_with_a_new_password(
    seat: Seat, jiro: StaffRow, opened: Callable[[OfficeDialog], OfficeDialog], qtbot: QtBot
) -> None:
    leaving = StaffLeaveDialog(seat, jiro)
    opened(leaving)
    qtbot.waitUntil(lambda: "残っていません" in leaving.ui.work_label.plain)
    with qtbot.waitSignal(leaving.recorded) as said:
        leaving.ui.save_button.click()
    assert "退職を記録しました" in said.args[0]
    assert "控え" in said.args[0]
    with pytest.raises(OfficeError):
        come_in(seat.desk, "jiro", FIRST)
    left = row_of(seat.desk, "jiro")
    assert (left.active, left.left_on) == (False, seat.desk.today)
    back = StaffPasswordDialog(seat, left)
    opened(back)
    back.ui.password_edit.setText(OWN)
    with qtbot.waitSignal(back.recorded):
        back.ui.save_button.click()
    come_in(seat.desk, "jiro", OWN).close()


def test_a_day_that_cannot_be_read_ends_nothing(
    seat: Seat, jiro: StaffRow, opened: Callable[[StaffLeaveDialog], StaffLeaveDialog]
) -> None:
    dialog = opened(StaffLeaveDialog(seat, jiro))
    dialog.ui.day_field.setText("そのうち")
    dialog.ui.save_button.click()
    assert "読み取れません" in dialog.ui.day_problem.plain
    dialog.ui.day_field.setText("2027/3/31")
    dialog.ui.save_button.click()
    assert "先の日付です" in dialog.ui.day_problem.plain
    assert row_of(seat.desk, "jiro").active


def test_a_forgotten_password_is_set_anew(
    seat: Seat,
    jiro: StaffRow,
    opened: Callable[[StaffPasswordDialog], StaffPasswordDialog],
    qtbot: QtBot,
) -> None:
    dialog = opened(StaffPasswordDialog(seat, jiro))
    made = dialog.ui.password_edit.text()
    with qtbot.waitSignal(dialog.recorded):
        dialog.ui.save_button.click()
    come_in(seat.desk, "jiro", made).close()
    with pytest.raises(OfficeError):
        come_in(seat.desk, "jiro", FIRST)


def test_ones_own_password_changes_with_the_old_one_only(
    seat: Seat, opened: Callable[[PasswordDialog], PasswordDialog], qtbot: QtBot
) -> None:
    dialog = opened(PasswordDialog(seat))
    ui = dialog.ui
    ui.save_button.click()
    assert "いまのパスワード" in ui.old_problem.plain
    ui.old_edit.setText("not the words at all")
    ui.new_edit.setText(OWN)
    ui.again_edit.setText("something else altogether")
    ui.save_button.click()
    assert "同じではありません" in ui.again_problem.plain
    ui.again_edit.setText(OWN)
    ui.save_button.click()
    qtbot.waitUntil(ui.old_problem.isVisible)
    assert ui.old_problem.plain == "いまのパスワードが違います。パスワードは変わっていません。"
    assert not ui.trouble_notice.sentence
    ui.old_edit.setText(PASSWORD)
    with qtbot.waitSignal(dialog.accepted):
        ui.save_button.click()
    assert ui.new_edit.text() == ""
    access.unlock(seat.desk, OWN)
    come_in(seat.desk, seat.desk.actor.login, OWN).close()
