from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.dialogs.sign_in_dialog import SignInDialog
from tests.ui.conftest import LOGIN, PASSWORD, doors_of


@pytest.fixture
def dialog(folder: Path, qtbot: QtBot) -> SignInDialog:
    made = SignInDialog(doors_of(folder))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.ui.login_edit.hasFocus)
    return made


def test_name_and_password_open_the_desk_by_keyboard(dialog: SignInDialog, qtbot: QtBot) -> None:
    QTest.keyClicks(dialog.ui.login_edit, LOGIN)
    QTest.keyClick(dialog.ui.login_edit, Qt.Key.Key_Return)
    assert dialog.ui.password_edit.hasFocus()
    QTest.keyClicks(dialog.ui.password_edit, PASSWORD)
    QTest.keyClick(dialog.ui.password_edit, Qt.Key.Key_Return)
    assert dialog.ui.save_button.hasFocus()
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.ui.save_button, Qt.Key.Key_Return)
    assert dialog.desk is not None
    assert (dialog.desk.actor.name, dialog.ui.password_edit.text()) == ("試験　花子", "")
    dialog.desk.close()


def test_a_wrong_password_is_said_beside_the_field(dialog: SignInDialog, qtbot: QtBot) -> None:
    dialog.ui.login_edit.setText(LOGIN)
    dialog.ui.password_edit.setText("a wrong password of twelve")
    dialog.ui.save_button.click()
    qtbot.waitUntil(dialog.ui.password_problem.isVisible)
    assert "パスワード" in dialog.ui.password_problem.plain
    assert dialog.desk is None
    assert dialog.isVisible()
    assert dialog.ui.password_edit.selectedText()
    assert dialog.ui.save_button.isEnabled()


def test_a_mistyped_recovery_sheet_is_said_too(dialog: SignInDialog, qtbot: QtBot) -> None:
    dialog.ui.recovery_button.click()
    assert dialog.ui.recovery_edit.isVisible()
    dialog.ui.login_edit.setText(LOGIN)
    dialog.ui.recovery_edit.setText("AAAA-BBBB")
    dialog.ui.save_button.click()
    qtbot.waitUntil(dialog.ui.password_problem.isVisible)
    assert "復旧用シート" in dialog.ui.password_problem.plain
    dialog.ui.recovery_button.click()
    assert dialog.ui.password_edit.isVisible()
    assert not dialog.ui.password_problem.isVisible()


def test_giving_up_opens_nothing(dialog: SignInDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.desk is None


def test_an_empty_line_is_asked_for_and_tries_no_door(
    dialog: SignInDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[object] = []
    monkeypatch.setattr(dialog._doing, "do", lambda *given, **_: tried.append(given))
    dialog.ui.save_button.click()
    assert "入れてください" in dialog.ui.login_problem.plain
    dialog.ui.login_edit.setText(LOGIN)
    dialog.ui.save_button.click()
    assert dialog.ui.password_problem.plain == "パスワードを入れてください。"
    assert not dialog.ui.login_problem.isVisible()
    qtbot.waitUntil(dialog.ui.password_edit.hasFocus)
    dialog.ui.recovery_button.click()
    dialog.ui.save_button.click()
    assert dialog.ui.password_problem.plain == "復旧用シートの文字を入れてください。"
    assert tried == []


def test_while_one_waits_the_cursor_stays_and_what_is_typed_counts_for_nothing(
    dialog: SignInDialog, qtbot: QtBot
) -> None:
    edit = dialog.ui.password_edit
    dialog.ui.login_edit.setText(LOGIN)
    edit.setText("a wrong password of twelve")
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    dialog._countdown.start(2)
    QTest.keyClicks(edit, "impatient")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.hasFocus()
    assert edit.text() == "a wrong password of twelve"
    dialog._countdown.tick()
    dialog._countdown.tick()
    assert edit.hasFocus()
    QTest.keyClicks(edit, PASSWORD)
    assert edit.text() == PASSWORD


def test_the_button_says_its_letter(dialog: SignInDialog) -> None:
    assert dialog.ui.save_button.text() == "サインイン(&S)"
