"""Let slips be entered by keys alone: Enter finds and records, 1, 2 and 3 choose the answer."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN: Final = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)

Acts = Mapping[Qt.Key, Callable[[], object]]


class SlipKeys(QObject):
    """Watch some fields and do at once what a key means there, before the dialog hears of it."""

    def __init__(self, keeper: QObject) -> None:
        super().__init__(keeper)
        self._acts: dict[QObject, Acts] = {}

    def watch(self, field: QWidget, acts: Acts) -> None:
        """Do these acts for these keys while a field has the cursor."""
        self._acts[field] = acts
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that mean something here; all others go their usual way."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        act = self._acts.get(watched, {}).get(Qt.Key(event.key()))
        if act is None or event.modifiers() not in _PLAIN:
            return False
        act()
        return True


def on_enter(act: Callable[[], object]) -> Acts:
    """Do this for Enter, on either side of the keyboard."""
    return dict.fromkeys(ENTER, act)
