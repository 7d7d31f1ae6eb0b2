"""Come before the other programs when somebody starts this one a second time."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

_WINDOWS = (Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Sheet)


def come_forward() -> None:
    """Show every open window before the others; the one that waits for an answer comes last."""
    shown = [one for one in QApplication.topLevelWidgets() if _is_shown(one)]
    for window in sorted(shown, key=_depth):
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()


def _is_shown(widget: QWidget) -> bool:
    return widget.isVisible() and widget.windowType() in _WINDOWS


def _depth(window: QWidget) -> int:
    """Count over how many windows this one stands."""
    below = window.parentWidget()
    return 0 if below is None else 1 + _depth(below.window())
