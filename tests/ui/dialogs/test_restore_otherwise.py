"""Where a restore would do more than what was asked before it, nothing is done: it asks anew."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import members
from app.office.desk import Desk
from app.rules.backup_causes import Cause
from app.storage import backup_making, key_file, whole_files
from app.storage.errors import NotOurRecords
from app.ui.dialogs.damaged_dialog import DamagedDialog
from app.ui.dialogs.sign_in_dialog import SignInDialog
from tests.ui.conftest import LOGIN, PASSWORD, Register, doors_of


def test_what_was_said_of_the_keys_puts_no_records_back(
    qtbot: QtBot, desk: Desk, folder: Path, register: Register
) -> None:
    place = folder / backup_making.PLACE
    backup_making.make(desk.store, place, Cause.asked, desk.clock())
    register("1001")
    desk.close()
    keys = folder / key_file.FILE_NAME
    whole = keys.read_bytes()
    keys.write_text("{", "utf-8")
    dialog = DamagedDialog(doors_of(folder), NotOurRecords("読めません。"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.ui.offers_combo.count() > 0)
    dialog.ui.offers_combo.setCurrentIndex(0)
    qtbot.waitUntil(dialog.ui.key_box.isVisible)
    dialog.ui.login_edit.setText(LOGIN)
    dialog.ui.password_edit.setText(PASSWORD)
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: dialog.outlook is not None)
    assert "鍵のファイル（keys.json）だけを" in dialog.ui.question_label.plain
    keys.write_bytes(whole)  # it was only held, and is let go of while the question is read
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert "まだ何も戻していません" in dialog.ui.trouble_notice.sentence
    assert (dialog.outlook, dialog.restored) == (None, None)
    assert dialog.ui.save_button.text() == "確かめる(&S)"
    assert not dialog.ui.question_box.isVisible()
    again = doors_of(folder, 4).by_password(LOGIN, PASSWORD)
    assert len(members.find_ids(again, "")) == 1
    again.close()


def test_keys_that_are_held_just_now_call_for_no_backup(
    qtbot: QtBot, desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.close()

    def held(_path: Path) -> str:
        raise PermissionError(13, "in use")

    door = SignInDialog(doors_of(folder), LOGIN)
    door.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(door)
    door.show()
    door.ui.password_edit.setText(PASSWORD)
    with monkeypatch.context() as patched:
        patched.setattr(whole_files, "read", held)
        door.ui.save_button.click()
        qtbot.waitUntil(lambda: not door.ui.password_problem.isHidden())
    assert "少し待ってから" in door.ui.password_problem.plain
    assert not door.findChildren(DamagedDialog)
    door.ui.save_button.click()
    qtbot.waitUntil(lambda: door.desk is not None)
    assert door.desk is not None
    door.desk.close()
