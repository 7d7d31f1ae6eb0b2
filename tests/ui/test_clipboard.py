import sys
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.ui.clipboard import ClipboardKeeper


@pytest.fixture
def board(qapp: QApplication) -> Iterator[QClipboard]:
    shared = qapp.clipboard()
    yield shared
    shared.clear()


@pytest.fixture
def line(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit("架空　太郎")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
    return made


@pytest.fixture
def keeper() -> Iterator[ClipboardKeeper]:
    made = ClipboardKeeper()
    yield made
    made.deleteLater()


def copy(line: QLineEdit) -> None:
    line.selectAll()
    line.copy()


def test_what_was_copied_here_is_taken_back(
    keeper: ClipboardKeeper, line: QLineEdit, board: QClipboard
) -> None:
    copy(line)
    assert board.text() == "架空　太郎"
    keeper.clear()
    assert board.text() == ""


def test_a_copy_goes_by_itself(
    keeper: ClipboardKeeper, line: QLineEdit, board: QClipboard, qtbot: QtBot
) -> None:
    keeper.last(0)
    copy(line)
    qtbot.waitUntil(lambda: board.text() == "")


def test_what_another_program_put_there_stays(
    keeper: ClipboardKeeper, line: QLineEdit, board: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy(line)
    monkeypatch.setattr(QGuiApplication, "focusWindow", lambda: None)
    board.setText("words of another program")
    keeper.clear()
    assert board.text() == "words of another program"


def test_no_history_of_the_system_is_to_keep_a_copy(
    keeper: ClipboardKeeper, line: QLineEdit, board: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    copy(line)
    formats = board.mimeData().formats()
    assert board.text() == "架空　太郎"
    assert any("ExcludeClipboardContentFromMonitorProcessing" in name for name in formats)
    assert any("CanUploadToCloudClipboard" in name for name in formats)
    assert "太郎" not in repr(vars(keeper))
