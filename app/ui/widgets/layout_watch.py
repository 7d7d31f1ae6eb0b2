"""Tell a window that its parts ask for other room."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class LayoutWatch(QObject):
    """Call back before a window lays out its parts anew.

    It watches from beside. Were `event` of the window itself overridden, a window that goes would
    wait for its worker with Python in its hand, and the worker for Python: neither would go on.
    """

    def __init__(self, window: QWidget, then: Callable[[], object]) -> None:
        super().__init__(window)
        self._then = then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear of the new layout, and let everything pass."""
        del watched
        if event.type() == QEvent.Type.LayoutRequest:
            self._then()
        return False
