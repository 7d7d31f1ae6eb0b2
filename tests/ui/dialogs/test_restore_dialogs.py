"""A backup is put back from the screen; damaged records are healed; the question is asked."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.office import incident_book, lost_records, members, restoring
from app.office.desk import Desk
from app.rules.backup_causes import Cause
from app.storage import backup_making
from app.storage.errors import RecordsDamaged
from app.ui.dialogs.damaged_dialog import DamagedDialog
from app.ui.dialogs.lost_records_dialog import LostRecordsDialog, ask_what_is_lost
from app.ui.dialogs.restore_dialog import RestoreDialog
from app.ui.dialogs.restore_form import RestoreForm
from app.ui.dialogs.sign_in_dialog import SignInDialog
from app.ui.seat import Seat, take_seat
from tests.ui.conftest import LOGIN, PASSWORD, Register, doors_of

BROKEN = b"broken" * 1_000


def backup(desk: Desk) -> Path:
    """Make a backup of the open records."""
    place = desk.folder / backup_making.PLACE
    return backup_making.make(desk.store, place, Cause.asked, desk.clock()).path


def shown(qtbot: QtBot, dialog: RestoreForm) -> RestoreForm:
    """Show a dialog and wait until it knows what it offers."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.ui.offers_combo.count() > 0)
    return dialog


@pytest.fixture
def restored(desk: Desk, register: Register) -> Desk:
    """Put a backup back, by which one act was lost, and sign in again."""
    path = backup(desk)
    register("1001")
    target = restoring.Target(desk.folder, desk.clock, desk.randomness, desk)
    restoring.restore(target, path, restoring.Key())
    return doors_of(desk.folder, 4).by_password(LOGIN, PASSWORD)


def test_the_question_comes_first_and_the_act_rests_on_cancel(
    qtbot: QtBot, seat: Seat, register: Register
) -> None:
    path = backup(seat.desk)
    register("1001")
    dialog = shown(qtbot, RestoreDialog(seat, path))
    assert not dialog.ui.question_box.isVisible()
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: dialog.outlook is not None)
    assert "それより後の記録1件は失われます" in dialog.ui.question_label.text()
    assert dialog.ui.save_button.text() == "戻す(&S)"
    assert dialog.ui.question_box.property("kind") == "caution"
    qtbot.waitUntil(dialog.ui.cancel_button.hasFocus)
    assert dialog.ui.list_button.isVisible()
    assert len(members.find_ids(seat.desk, "")) == 1
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: dialog.restored is not None)
    assert dialog.ui.question_label.plain == "控えから戻しました。"
    assert dialog.ui.question_box.property("kind") == "notice"
    assert dialog.ui.intro_label.isHidden()
    assert dialog.ui.save_button.text() == "サインインへ進む(&S)"
    again = doors_of(seat.desk.folder, 4).by_password(LOGIN, PASSWORD)
    assert not list(members.find_ids(again, ""))
    again.close()


def test_another_choice_asks_anew(qtbot: QtBot, seat: Seat, register: Register) -> None:
    path = backup(seat.desk)
    register("1001")
    backup(seat.desk)
    dialog = shown(qtbot, RestoreDialog(seat, path))
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: dialog.outlook is not None)
    dialog.ui.offers_combo.setCurrentIndex(1 - dialog.ui.offers_combo.currentIndex())
    assert dialog.outlook is None
    assert dialog.ui.save_button.text() == "確かめる(&S)"
    assert not dialog.ui.question_box.isVisible()


def test_damaged_records_are_offered_the_newest_backup_at_sign_in(
    qtbot: QtBot, desk: Desk, folder: Path, register: Register
) -> None:
    register("1001")
    backup(desk)
    desk.close()
    (folder / "records.db").write_bytes(BROKEN)
    door = SignInDialog(doors_of(folder), LOGIN)
    qtbot.addWidget(door)
    door.show()
    door.ui.password_edit.setText(PASSWORD)
    door.ui.save_button.click()
    qtbot.waitUntil(lambda: bool(door.findChildren(DamagedDialog)))
    (dialog,) = door.findChildren(DamagedDialog)
    qtbot.waitUntil(lambda: dialog.ui.offers_combo.count() > 0)
    assert (folder / "records.db").read_bytes() == BROKEN
    qtbot.waitUntil(dialog.ui.key_box.isVisible)
    dialog.ui.login_edit.setText(LOGIN)
    dialog.ui.password_edit.setText(PASSWORD)
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: dialog.outlook is not None)
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: dialog.restored is not None)
    assert "damaged" in dialog.ui.told_label.text()
    assert dialog.ui.title_label.isHidden()  # 「記録を開けません」 is no longer true
    assert dialog.ui.save_button.text() == "サインインへ進む(&S)"
    assert door.ui.password_problem.isVisible()
    with qtbot.waitSignal(dialog.accepted):
        dialog.ui.save_button.click()
    assert not door.ui.password_problem.isVisible()  # what it said is no longer true
    assert door.ui.password_edit.text() == ""
    assert door.focusWidget() is door.ui.password_edit
    again = doors_of(folder, 4).by_password(LOGIN, PASSWORD)
    assert len(members.find_ids(again, "")) == 1
    again.close()


def test_where_there_is_no_backup_it_is_said(qtbot: QtBot, folder: Path) -> None:
    dialog = DamagedDialog(doors_of(folder), RecordsDamaged("壊れています。"))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.ui.trouble_notice.isVisible)
    assert "控えが見つかりません" in dialog.ui.trouble_notice.sentence_label.text()
    assert not dialog.ui.save_button.isEnabled()


def test_a_loss_is_put_on_record_from_the_screen(qtbot: QtBot, restored: Desk) -> None:
    seat = take_seat(restored)
    window = QWidget()
    qtbot.addWidget(window)
    window.seat = seat  # type: ignore[attr-defined]
    ask_what_is_lost(window)
    qtbot.waitUntil(lambda: bool(window.findChildren(LostRecordsDialog)))
    (dialog,) = window.findChildren(LostRecordsDialog)
    dialog.ui.people_edit.setText("たくさん")
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: not dialog.ui.people_problem.isHidden())
    assert "1以上の数" in dialog.ui.people_problem.plain
    assert dialog.focusWidget() is dialog.ui.people_edit
    dialog.ui.people_edit.setText("1")
    with qtbot.waitSignal(dialog.recorded):
        dialog.ui.save_button.click()
    assert len(incident_book.rows(restored)) == 1
    qtbot.waitUntil(seat.doing.is_idle)
    restored.close()


def test_answered_once_nobody_is_asked_again(qtbot: QtBot, restored: Desk) -> None:
    seat = take_seat(restored)
    (row,) = lost_records.waiting(restored)
    dialog = LostRecordsDialog(seat, row)
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.recorded):
        dialog.ui.nothing_button.click()
    assert not lost_records.waiting(restored)
    qtbot.waitUntil(seat.doing.is_idle)
    restored.close()
