"""Let Enter go to the next field, as people in Japanese offices expect (OFFICE D-01)."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

OWN_ENTER = (QPushButton, QPlainTextEdit, QTextEdit, QAbstractItemView)
"""Widgets for which Enter means something of their own."""
ON_THE_WAY = "onTheWay"
"""The property, set in a form, of a button that Enter stops at: it opens the fields after it."""
MOST_PASSED = 60
"""How many buttons and frames are passed at most, lest a dialog of nothing else turn round."""


class EnterMoves(QObject):
    """Watch a dialog and turn Enter into a step to the next field, at last to the save button.

    Whoever presses Enter all the way must not add, clear or delete anything: other buttons are
    passed over, and Tab still reaches them. A line that takes no keys now keeps the cursor: a wrong
    password is being waited for. An Enter that confirms a word in the IME never
    arrives here.
    """

    def __init__(self, watched: QWidget, goal: QPushButton | None = None) -> None:
        super().__init__(watched)
        self._goal = goal
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
        if isinstance(field, QLineEdit) and field.isReadOnly():
            return True
        step_on(field, self._goal)
        return True


def step_on(field: QWidget, goal: QPushButton | None = None) -> None:
    """Give the focus to the next field, or to the button that is the goal."""
    for _ in range(MOST_PASSED):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(field, event)
        reached = QApplication.focusWidget()
        if reached is None or reached in (field, goal) or _is_stop(reached):
            return
        field = reached


def chain(*fields: QWidget) -> None:
    """Let Tab and Enter go through these one after the other; code adds fields at the end."""
    for before, after in pairwise(fields):
        QWidget.setTabOrder(before, after)


def _is_stop(widget: QWidget) -> bool:
    """Tell whether one types or chooses something here."""
    if isinstance(widget, QPushButton):
        return bool(widget.property(ON_THE_WAY))
    return not isinstance(widget, QAbstractScrollArea) or isinstance(widget, OWN_ENTER)


def _is_enter(event: QEvent) -> bool:
    """Tell whether this is a plain Enter going down."""
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.KeyPress
        and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        and event.modifiers()
        in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    )
