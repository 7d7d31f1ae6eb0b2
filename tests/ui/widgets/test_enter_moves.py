import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from app.ui.widgets.enter_moves import EnterMoves


class Page(QDialog):
    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = QLineEdit(), QLineEdit()
        self.note, self.go = QPlainTextEdit(), QPushButton("go")
        column = QVBoxLayout(self)
        for widget in (self.first, self.second, self.note, self.go):
            column.addWidget(widget)
        EnterMoves(self)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.first.setFocus()
    qtbot.waitUntil(made.first.hasFocus)
    return made


def test_enter_goes_to_the_next_field(page: Page) -> None:
    QTest.keyClick(page.first, Qt.Key.Key_Return)
    assert page.second.hasFocus()
    assert page.isVisible()


def test_enter_presses_a_button_in_focus(page: Page) -> None:
    pressed: list[str] = []
    page.go.clicked.connect(lambda: pressed.append("go"))
    page.go.setFocus()
    QTest.keyClick(page.go, Qt.Key.Key_Return)
    assert pressed == ["go"]


def test_enter_stays_a_line_break_in_running_text(page: Page) -> None:
    page.note.setFocus()
    QTest.keyClicks(page.note, "a")
    QTest.keyClick(page.note, Qt.Key.Key_Return)
    assert page.note.toPlainText() == "a\n"
    assert page.note.hasFocus()
