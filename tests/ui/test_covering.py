from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.ui.covering import Cover


class Desk:
    """Be a window, a dialog over it in which somebody types, and the screen of the lock."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window, self.lock = QWidget(), QDialog()
        self.dialog = QDialog(self.window)
        self.line = QLineEdit("架空　太", self.dialog)
        for one in (self.window, self.lock):
            qtbot.addWidget(one)
        self.window.show()
        self.dialog.open()
        self.line.setFocus()
        self.dialog.activateWindow()
        qtbot.waitUntil(self.line.hasFocus)
        self.cover = Cover(self.window)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(qtbot)
    yield made
    made.cover.drop()


def visible() -> set[QWidget]:
    return {one for one in QApplication.topLevelWidgets() if one.isVisible()}


def test_nothing_but_the_lock_is_on_the_screen(desk: Desk) -> None:
    desk.cover.lay(desk.lock)
    desk.lock.show()
    assert visible() == {desk.lock}
    assert list(desk.cover.hidden) == [desk.window, desk.dialog]


def test_everything_comes_back_half_typed_with_the_cursor_where_it_was(
    desk: Desk, qtbot: QtBot
) -> None:
    place = desk.dialog.pos()
    ended: list[int] = []
    desk.dialog.finished.connect(ended.append)
    desk.cover.lay(desk.lock)
    desk.lock.show()
    desk.lock.activateWindow()
    desk.cover.lift()
    desk.lock.hide()
    assert visible() == {desk.window, desk.dialog}
    qtbot.waitUntil(desk.line.hasFocus)
    assert desk.line.text() == "架空　太"
    assert (desk.dialog.pos(), desk.dialog.isModal(), ended) == (place, True, [])


def test_what_opens_meanwhile_waits_and_is_shown_afterwards(desk: Desk, qtbot: QtBot) -> None:
    desk.cover.lay(desk.lock)
    desk.lock.show()
    late = QDialog(desk.window)
    late.open()
    assert late.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    qtbot.waitUntil(late.isHidden)
    question = QDialog(desk.lock)
    question.open()
    assert question.isVisible()
    question.close()
    desk.cover.lift()
    assert late.isVisible()
    assert not late.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    late.close()


@pytest.mark.qt_log_ignore("grabbing the keyboard", "raise")
def test_what_the_system_draws_is_closed(desk: Desk, qtbot: QtBot) -> None:
    files = QFileDialog(desk.dialog)
    files.open()
    menu = QMenu(desk.dialog)
    menu.addAction("架空")
    menu.popup(desk.dialog.pos())
    qtbot.waitUntil(menu.isVisible)
    desk.cover.lay(desk.lock)
    assert not files.isVisible()
    assert not menu.isVisible()
    desk.cover.lift()
    assert not files.isVisible()


def test_a_window_that_goes_while_it_is_hidden_does_not_come_back(desk: Desk, qtbot: QtBot) -> None:
    desk.cover.lay(desk.lock)
    with qtbot.waitSignal(desk.dialog.destroyed):
        desk.dialog.deleteLater()
    desk.cover.lift()
    assert visible() == {desk.window}
