"""Work the program as a person does: one keyboard, one mouse, two eyes, no other way in."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAction, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.ui.widgets.paragraph import Paragraph

W = TypeVar("W", bound=QWidget)
PATIENCE_MS = 30_000
"""How long a person waits for what must come; a machine busy elsewhere is no failure."""

REST_MS = 250
"""How long a moment is: longer than any list waits before it shows what the cursor is on."""

BOX_PX = 8
"""Where the little box of a tick lies, from the left edge."""


class Hands:
    """Type, click and look; everything goes to the window in front, as a screen would have it."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something can be seen."""
        self._qtbot.waitUntil(holds, timeout=PATIENCE_MS)

    def rest(self) -> None:
        """Take the hands off the keys for a moment; what was begun comes to its end."""
        self._qtbot.wait(REST_MS)

    def turn_to(self, window: QWidget) -> None:
        """Bring a window to the front, as a click on its title does."""
        window.activateWindow()
        self.until(window.isActiveWindow)

    def see(self, kind: type[W], owner: QWidget | None = None) -> W:
        """Wait for the one window of a kind, of this owner where several people work."""
        self.until(lambda: len(_shown(kind, owner)) == 1)
        (window,) = _shown(kind, owner)
        self.turn_to(window)
        return window

    def gone(self, kind: type[QWidget], owner: QWidget) -> None:
        """Wait until the windows of a kind have closed; the owner, or what follows, is in front."""
        self.until(lambda: not _shown(kind, owner))
        self._back_to(owner)

    def read(self, page: QWidget) -> list[str]:
        """Read the words that can be seen in a part of a window, from the top."""
        labels = [one for one in page.findChildren(QLabel) if one.isVisible()]
        return [one.plain if isinstance(one, Paragraph) else one.text() for one in labels]

    def buttons(self, page: QWidget) -> list[QAbstractButton]:
        """List the buttons that can be seen in a part of a window."""
        return [one for one in page.findChildren(QAbstractButton) if one.isVisible()]

    def button(self, page: QWidget, words: str) -> QAbstractButton:
        """Find the one button in a part of a window whose words begin so."""

        def found() -> list[QAbstractButton]:
            return [one for one in self.buttons(page) if one.text().startswith(words)]

        self.until(lambda: len(found()) == 1)
        return found()[0]

    def answer(self, owner: QWidget, words: str) -> str:
        """Answer a question by the button with these words; return what was asked."""
        asked = self.reply(owner, words)
        self.gone(QMessageBox, owner)
        return asked

    def reply(self, owner: QWidget, words: str) -> str:
        """Answer a question whose answer may close the window that asked."""
        box = self.see(QMessageBox, owner)
        asked = box.text()
        self.click(self.button(box, words))
        return asked

    def on(self, field: QWidget) -> None:
        """Wait until the cursor stands in a field."""
        self.until(field.hasFocus)

    def key(self, key: Qt.Key) -> None:
        """Press one key."""
        QTest.keyClick(_focus(), key)

    def chord(self, keys: str) -> None:
        """Press keys together: `Ctrl+S`, `Alt+O`."""
        QTest.keySequence(_focus(), QKeySequence(keys))

    def enter(self, times: int = 1) -> None:
        """Press Enter: the cursor goes to the next field."""
        for _ in range(times):
            self.key(Qt.Key.Key_Return)

    def write(self, text: str) -> None:
        """Type; what no key bears comes decided out of the input method."""
        if text.isascii():
            QTest.keyClicks(_focus(), text)
        else:
            _decide(_focus(), text)

    def compose(self, reading: str, word: str) -> None:
        """Type a reading into the input method, turn it into a word and decide for it."""
        field = _focus()
        for length in range(1, len(reading) + 1):
            QApplication.sendEvent(field, QInputMethodEvent(reading[:length], []))
        QApplication.sendEvent(field, QInputMethodEvent(word, []))
        _decide(field, word)

    def fill(self, *lines: tuple[QWidget, str]) -> None:
        """Write line after line, Enter between them: each must be the next one in turn."""
        for field, text in lines:
            self.on(field)
            self.write(text)
            self.enter()

    def choose(self, combo: QComboBox, words: str) -> None:
        """Go down the list under the cursor until the words stand there, then Enter."""
        self.on(combo)
        self.key(Qt.Key.Key_Home)
        for _ in range(combo.count()):
            if combo.currentText() == words:
                break
            self.key(Qt.Key.Key_Down)
        assert combo.currentText() == words
        self.enter()

    def click(self, widget: QWidget) -> None:
        """Click on the middle of something that can be seen, is not covered and not blocked."""
        self.until(lambda: widget.isVisible() and widget.isEnabled())
        seen = _scrolled_to(widget)
        at_its_box = isinstance(widget, QCheckBox | QRadioButton)
        x = seen.left() + BOX_PX if at_its_box else seen.center().x()
        self.click_at(widget, QPoint(x, seen.center().y()))

    def name_file(self, button: QWidget, path: Path) -> None:
        """Press a button that asks for a file, and type its path where the system asks."""
        typed: list[QFileDialog] = []

        def answer() -> None:
            for dialog in _shown(QFileDialog, None):
                if dialog not in typed:
                    typed.append(dialog)
                    _type_path(dialog, path)

        asked = QTimer()
        asked.timeout.connect(answer)
        asked.start(10)
        window = button.window()
        self.click(button)
        self.until(lambda: bool(typed) and not _shown(QFileDialog, None))
        asked.stop()
        self._back_to(window)

    def _back_to(self, window: QWidget) -> None:
        """Turn to a window again, unless it has closed or what follows stands in front of it."""
        if isValid(window):
            window.activateWindow()
        self.until(lambda: not isValid(window) or window.isActiveWindow() or _is_followed())

    def pick(self, button: QPushButton, words: str) -> None:
        """Press a button that opens a menu, and click on the line whose words begin so.

        A line that lies in a part of the menu is reached through that part.
        """
        self.click(button)
        menu = button.menu()
        self.until(menu.isVisible)
        way = _way_to(menu, words)
        if not way:
            menu.close()
        assert way, f"{words}: {[line.text() for line in menu.actions()]}"
        plain = Qt.KeyboardModifier.NoModifier
        for held, line in way:
            self.until(held.isVisible)
            place = held.actionGeometry(line).center()
            QTest.mouseClick(held, Qt.MouseButton.LeftButton, plain, place)

    def click_at(self, widget: QWidget, place: QPoint) -> None:
        """Click on a place of something."""
        window = widget.window()
        assert not _is_blocked(window), f"{window} waits for its own dialog"
        under = window.childAt(widget.mapTo(window, place))
        assert under is not None, f"{place} is not in {window}"
        assert under is widget or widget.isAncestorOf(under), f"{under} lies over {widget}"
        self.turn_to(window)
        plain = Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, plain, place)


def _way_to(menu: QMenu, words: str) -> list[tuple[QMenu, QAction]]:
    """Find the line that begins so, and the parts of the menu through which it is reached."""
    offered = [line for line in menu.actions() if line.text().startswith(words)]
    assert len(offered) < 2, f"{words}: {[line.text() for line in offered]}"
    if offered:
        return [(menu, offered[0])]
    for line in menu.actions():
        inner = line.menu()
        further = _way_to(inner, words) if isinstance(inner, QMenu) else []
        if further:
            return [(menu, line), *further]
    return []


def _focus() -> QWidget:
    """Return where keys arrive now."""
    focus = QApplication.focusWidget() or QApplication.activeWindow()
    assert focus is not None, "no window is in front"
    assert not _is_blocked(focus.window()), f"{focus.window()} waits for its own dialog"
    return focus


def _type_path(dialog: QFileDialog, path: Path) -> None:
    """Type a path into the line of the system's dialog, and Enter."""
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(line, QLineEdit)
    line.selectAll()
    _decide(line, str(path))
    QTest.keyClick(line, Qt.Key.Key_Return)


def _decide(field: QWidget, text: str) -> None:
    """Let the input method hand over a word."""
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def _shown(kind: type[W], owner: QWidget | None) -> list[W]:
    """List the windows of a kind that stand open and belong to somebody."""
    return [
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, kind) and one.isVisible() and (owner is None or _belongs(one, owner))
    ]


def _belongs(window: QWidget, owner: QWidget) -> bool:
    """Tell whether a window was opened from another one, over any number of dialogs."""
    above = window.parentWidget()
    while above is not None and above is not owner:
        above = above.parentWidget()
    return above is owner


def _is_blocked(window: QWidget) -> bool:
    """Tell whether a dialog in front of a window must be answered first."""
    return any(
        one.windowModality() == Qt.WindowModality.ApplicationModal or _belongs(one, window)
        for one in QApplication.topLevelWidgets()
        if isinstance(one, QDialog) and one.isVisible() and one.isModal() and one is not window
    )


def _scrolled_to(widget: QWidget) -> QRect:
    """Turn the wheel until something is in view; return the part of it that is."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
    seen = widget.visibleRegion().boundingRect()
    assert not seen.isEmpty(), f"{widget} is out of sight"
    return seen


def _is_followed() -> bool:
    """Tell whether a window that opened by itself stands in front, and lets nothing past it."""
    modal = QApplication.activeModalWidget()
    return modal is not None and modal.isVisible() and modal.isActiveWindow()
