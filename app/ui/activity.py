"""Notice that somebody is there: a key, a button of the mouse, the wheel, a touch.

Only what reaches a window of this program counts. The windows themselves are watched, not the
application: a filter over every event of every widget would slow down all drawing.
"""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QWindow
from shiboken6 import isValid

Ticks = Callable[[], float]

HANDS: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


def ticks() -> float:
    """Return seconds of a clock that nobody can set and that goes on while the machine sleeps."""
    asleep_too: int | None = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if asleep_too is None else time.clock_gettime(asleep_too)


class Activity(QObject):
    """Know the second at which a hand last touched one of the windows."""

    def __init__(self, clock: Ticks = ticks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.seen = clock()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch)
        for window in QGuiApplication.topLevelWindows():
            self._watch(window)

    def touch(self) -> None:
        """Count this moment as a touch."""
        self.seen = self._clock()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count what hands do; let everything pass."""
        del watched
        if event.type() in HANDS:
            self.touch()
        return False

    def _watch(self, window: QWindow | None) -> None:
        """Watch a window from the moment it is first worked in; turning to it counts, too."""
        self.touch()
        if window is not None and isValid(window):
            window.installEventFilter(self)  # Qt keeps one entry, however often it is asked
