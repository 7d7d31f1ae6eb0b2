"""The password of the server's role is asked for in a window, tried there, and kept nowhere."""

import logging
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import shared_window
from app.office import server_address
from app.office.server_address import PasswordNeeded, ServerPlace
from app.storage.errors import RecordsOutOfReach
from app.ui.dialogs.server_password_dialog import EMPTY, ServerPasswordDialog

RIGHT = "himitsu no aikotoba"
WRONG_WORDS = "サーバーの役割のパスワードが違います。何も変わっていません。"
ADDRESS = "postgresql://kiroku@kiroku.example.jp/madoguchi?sslmode=verify-full"


@pytest.fixture
def place(monkeypatch: pytest.MonkeyPatch) -> ServerPlace:
    """Give a server that lets the role in by one password only."""

    def answers(knocked: ServerPlace) -> None:
        if knocked.password is None:
            raise PasswordNeeded("要ります。")
        if knocked.password != RIGHT:
            raise RecordsOutOfReach(WRONG_WORDS)

    monkeypatch.setattr(server_address, "answers", answers)
    return server_address.read(ADDRESS)


def asked(place: ServerPlace, then: Callable[[ServerPlace], object]) -> ServerPasswordDialog:
    shared_window.knock(place, then, lambda: then(place))
    (dialog,) = (
        one for one in QApplication.topLevelWidgets() if isinstance(one, ServerPasswordDialog)
    )
    assert dialog.isVisible()
    return dialog


def test_who_types_the_right_one_goes_on(
    place: ServerPlace, qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    reached: list[ServerPlace] = []
    with caplog.at_level(logging.DEBUG):
        dialog = asked(place, reached.append)
        qtbot.addWidget(dialog)
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        assert "kiroku.example.jp" in dialog.ui.place_label.plain
        assert "役割「kiroku」" in dialog.ui.place_label.plain
        QTest.keyClicks(dialog.ui.password_edit, RIGHT)
        QTest.keyClick(dialog.ui.password_edit, Qt.Key.Key_Return)
        assert dialog.focusWidget() is dialog.ui.save_button
        with qtbot.waitSignal(dialog.accepted):
            QTest.keyClick(dialog.ui.save_button, Qt.Key.Key_Return)
    assert [one.password for one in reached] == [RIGHT]
    assert dialog.ui.password_edit.text() == ""
    assert RIGHT not in caplog.text + repr(reached) + repr(os.environ)
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_one_is_told_and_typed_again(place: ServerPlace, qtbot: QtBot) -> None:
    reached: list[ServerPlace] = []
    dialog = asked(place, reached.append)
    qtbot.addWidget(dialog)
    dialog.ui.save_button.click()
    assert dialog.ui.password_problem.plain == EMPTY
    QTest.keyClicks(dialog.ui.password_edit, "chigau")
    dialog.ui.save_button.click()
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert dialog.ui.password_problem.plain == WRONG_WORDS
    assert dialog.ui.password_edit.selectedText() != ""
    assert dialog.isVisible()
    assert reached == []
    QTest.keyClicks(dialog.ui.password_edit, RIGHT)
    with qtbot.waitSignal(dialog.accepted):
        dialog.ui.save_button.click()
    assert reached[0].password == RIGHT


def test_who_gives_up_is_let_go(place: ServerPlace, qtbot: QtBot) -> None:
    left: list[ServerPlace] = []
    dialog = asked(place, left.append)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert left == [place]


def test_nothing_is_asked_where_the_server_lets_the_role_in(place: ServerPlace) -> None:
    known, reached = place.with_password(RIGHT), list[ServerPlace]()
    shared_window.knock(known, reached.append, lambda: None)
    assert reached == [known]
