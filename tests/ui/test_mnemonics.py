"""Alt and a letter must do one thing only: two words with the same letter do nothing at all.

The dialogs are held against this where they are opened one by one (test_screens_fit).
"""

from collections import defaultdict
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenuBar, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from app.ui import pictures
from app.ui.seat import Seat
from app.ui.window import Window


def words_of(window: QWidget) -> Iterator[str]:
    """List the words that can be seen and carry a letter."""
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.isEnabled():
            yield button.text()
    for label in window.findChildren(QLabel):
        buddy = label.buddy()
        if label.isVisible() and buddy is not None and buddy.isEnabled():
            yield label.text()
    for bar in window.findChildren(QTabBar):
        yield from (bar.tabText(at) for at in range(bar.count()) if bar.isVisible())
    for menu in window.findChildren(QMenuBar):
        yield from (action.text() for action in menu.actions() if action.isVisible())


def clashes(window: QWidget) -> list[list[str]]:
    """Group the words that share a letter."""
    by_letter: dict[str, list[str]] = defaultdict(list)
    for words in words_of(window):
        letter = QKeySequence.mnemonic(words).toString()
        if letter:
            by_letter[letter].append(words)
    return [sharing for sharing in by_letter.values() if len(sharing) > 1]


@pytest.mark.parametrize("at", range(len(pictures.TABS)))
def test_no_letter_stands_twice_beside_a_tab(at: int, practice_seat: Seat, qtbot: QtBot) -> None:
    window = Window(practice_seat, tuple(make(practice_seat) for _name, make in pictures.TABS))
    qtbot.addWidget(window)
    window.show()
    window.show_tab(at)
    tab = window.tabs[at]
    for page in range(max(1, len(tab.page_names))):
        tab.turn_to(page)
        qtbot.wait(100)
        qtbot.waitUntil(practice_seat.doing.is_idle)
        assert clashes(window) == [], page


def test_two_buttons_with_one_letter_are_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    for words in ("保存(&S)", "探す(&S)", "閉じる(&C)"):
        button = QLabel(words, window)
        button.setBuddy(window)
    window.show()
    assert clashes(window) == [["保存(&S)", "探す(&S)"]]
