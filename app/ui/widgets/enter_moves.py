"""Let Enter go to the next field, as people in Japanese offices expect (OFFICE D-01)."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

OWN_ENTER = (QPushButton, QPlainTextEdit, QTextEdit, QAbstractItemView)
"""Widgets for which Enter means something of their own."""


class EnterMoves(QObject):
    """Watch a dialog and turn Enter into a step to the next field.

    An Enter that confirms a word in the IME never arrives here.
    """

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter from fields; a button in focus is pressed by it."""
        if not _is_enter(event) or not isinstance(watched, QWidget):
            return False
        field = QApplication.focusWidget()
        if isinstance(field, QPushButton):
            field.click()
            return True
        if field is None or isinstance(field, OWN_ENTER):
            return False
        step_on(field)
        return True


def step_on(field: QWidget) -> None:
    """Give the focus to the next field that can be typed in."""
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(field, event)


def _is_enter(event: QEvent) -> bool:
    """Tell whether this is a plain Enter going down."""
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.KeyPress
        and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        and event.modifiers()
        in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    )
