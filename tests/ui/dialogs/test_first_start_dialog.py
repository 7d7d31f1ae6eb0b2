from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.office import access
from app.office.access import FirstStart
from app.ui.dialogs import first_start_dialog
from app.ui.dialogs.first_start_dialog import FirstStartDialog
from tests.ui.conftest import LOGIN, PASSWORD, QUICK, doors_of


@pytest.fixture
def dialog(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> FirstStartDialog:
    def quick(login: str, name: str, password: str, *, encrypted: bool) -> FirstStart:
        return FirstStart(login, name, password, encrypted, cost=QUICK)

    monkeypatch.setattr(first_start_dialog, "FirstStart", quick)
    made = FirstStartDialog(doors_of(tmp_path / "new"))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def fill(dialog: FirstStartDialog, again: str = PASSWORD) -> None:
    dialog.ui.name_edit.setText("試験　花子")
    dialog.ui.login_edit.setText(LOGIN)
    dialog.ui.password_edit.setText(PASSWORD)
    dialog.ui.again_edit.setText(again)


def test_the_first_administrator_is_made_and_the_sheet_kept(
    dialog: FirstStartDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    fill(dialog)
    dialog.ui.save_button.click()
    qtbot.waitUntil(dialog.ui.sheet_page.isVisible)
    assert not dialog.ui.save_button.isEnabled()
    assert not dialog.ui.kept_check.isEnabled()
    assert dialog.is_touched()
    dialog.save_sheet(tmp_path / "sheet.pdf")
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    dialog.ui.kept_check.setChecked(True)
    assert not dialog.is_touched()
    with qtbot.waitSignal(dialog.accepted):
        dialog.ui.save_button.click()
    assert dialog.login == LOGIN
    doors = doors_of(tmp_path / "new")
    desk = doors.by_password(LOGIN, PASSWORD)
    assert desk.actor.role_words == "管理責任者・システム"
    desk.close()


def test_problems_stand_beside_their_fields(dialog: FirstStartDialog, tmp_path: Path) -> None:
    fill(dialog, again="something else altogether")
    dialog.ui.name_edit.clear()
    dialog.ui.save_button.click()
    assert dialog.ui.name_problem.plain == "お名前を入力してください。"
    assert "同じではありません" in dialog.ui.again_problem.plain
    assert dialog.ui.login_problem.isHidden()
    assert access.state_of(tmp_path / "new") == "absent"


def test_a_short_password_is_refused(dialog: FirstStartDialog) -> None:
    fill(dialog, again="short")
    dialog.ui.password_edit.setText("short")
    dialog.ui.save_button.click()
    assert "12文字" in dialog.ui.password_problem.plain


def test_a_sheet_that_cannot_be_saved_can_be_saved_elsewhere(
    dialog: FirstStartDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    fill(dialog)
    dialog.ui.save_button.click()
    qtbot.waitUntil(dialog.ui.sheet_page.isVisible)
    dialog.save_sheet(tmp_path / "no such folder" / "sheet.pdf")
    assert not dialog.ui.kept_check.isEnabled()
    dialog.save_sheet(tmp_path / "sheet.pdf")
    assert dialog.ui.kept_check.isEnabled()
