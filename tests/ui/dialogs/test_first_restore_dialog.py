"""A backup is put into an empty place: opened by the recovery sheet, refused where it is none."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import access
from app.office.access import FirstStart
from app.rules.backup_causes import Cause
from app.storage import backup_making
from app.ui.dialogs.first_restore_dialog import FirstRestoreDialog
from tests.sheets import groups_on
from tests.ui.conftest import LOGIN, PASSWORD, QUICK, doors_of


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    """Make records with a recovery sheet, and a backup of them."""
    doors = doors_of(tmp_path / "old")
    setup = FirstStart(LOGIN, "試験　花子", PASSWORD, cost=QUICK)
    doors.create(setup, (tmp_path / "sheet.pdf").write_bytes)
    desk = doors.by_password(LOGIN, PASSWORD)
    place = desk.folder / backup_making.PLACE
    path = backup_making.make(desk.store, place, Cause.asked, desk.clock()).path
    desk.close()
    return path


@pytest.fixture
def dialog(tmp_path: Path, qtbot: QtBot) -> FirstRestoreDialog:
    made = FirstRestoreDialog(doors_of(tmp_path / "new"))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_before_a_file_is_chosen_there_is_nothing_to_do(dialog: FirstRestoreDialog) -> None:
    assert dialog.focusWidget() is dialog.ui.browse_button
    assert not dialog.ui.save_button.isEnabled()
    assert not dialog.ui.trouble_notice.isVisible()
    assert "new" in dialog.ui.intro_label.plain
    layout = dialog.layout()
    assert layout is not None
    assert dialog.height() >= layout.totalHeightForWidth(dialog.width())


def test_the_recovery_sheet_opens_it(
    dialog: FirstRestoreDialog, backup: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.choose(backup)
    qtbot.waitUntil(dialog.ui.key_box.isVisible)
    dialog.ui.sheet_edit.setText(" ".join(groups_on(tmp_path / "sheet.pdf")))
    dialog.ui.save_button.click()
    assert "ログイン名を入れてください" in dialog.ui.trouble_notice.sentence
    dialog.ui.login_edit.setText(LOGIN)
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: dialog.outlook is not None)
    assert access.state_of(tmp_path / "new") == "absent"
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: dialog.restored is not None)
    assert dialog.ui.save_button.text() == "サインインへ進む(&S)"
    with qtbot.waitSignal(dialog.accepted):
        dialog.ui.save_button.click()
    assert dialog.login == LOGIN
    doors_of(tmp_path / "new").by_password(LOGIN, PASSWORD).close()


def test_a_wrong_password_leaves_the_place_empty(
    dialog: FirstRestoreDialog, backup: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.choose(backup)
    qtbot.waitUntil(dialog.ui.key_box.isVisible)
    dialog.ui.login_edit.setText(LOGIN)
    dialog.ui.password_edit.setText("something else altogether")
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert dialog.ui.trouble_notice.isVisible()
    assert dialog.outlook is None
    assert access.state_of(tmp_path / "new") == "absent"
    with qtbot.waitSignal(dialog.rejected):
        dialog.ui.cancel_button.click()
