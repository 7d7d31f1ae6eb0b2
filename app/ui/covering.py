"""Take every window off the screen and put each back as it stood, half-typed words and all.

A window that is hidden shows nothing, not even to the preview of the task bar, takes no keys and
is not read out. What opens meanwhile, because work in the background came to its end, waits too.
"""

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtPrintSupport import QAbstractPrintDialog
from PySide6.QtWidgets import QApplication, QFileDialog, QToolTip, QWidget
from shiboken6 import isValid

UNSEEN = Qt.WidgetAttribute.WA_DontShowOnScreen
OF_THE_SYSTEM = (QFileDialog, QAbstractPrintDialog)
"""What the system draws: it cannot be hidden, and nothing of the records is typed into it."""


class Cover(QObject):
    """Hide what stands on the screen, but for the window of the lock itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hidden: list[QWidget] = []
        self._focus: QWidget | None = None
        self._spared: QWidget | None = None

    @property
    def hidden(self) -> tuple[QWidget, ...]:
        """Return what waits to be shown again, owners first."""
        return tuple(sorted(filter(isValid, self._hidden), key=_depth))

    def lay(self, spared: QWidget) -> None:
        """Hide all but one window and what belongs to it, from now on."""
        self._spared, self._focus = spared, QApplication.focusWidget()
        _close_what_floats()
        _application().installEventFilter(self)
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and not self._is_spared(window):
                self._keep_back(window)

    def drop(self) -> None:
        """Let go of what is hidden, without showing it again."""
        _application().removeEventFilter(self)
        self._hidden, self._focus, self._spared = [], None, None

    def lift(self) -> None:
        """Show everything again, owners first, the cursor where it was."""
        hidden, focus = self.hidden, self._focus
        self.drop()
        for window in hidden:
            window.setAttribute(UNSEEN, on=False)
            window.move(window.pos())  # a dialog would put itself into the middle again
            window.show()
        if focus is None or not isValid(focus) or focus.window() not in hidden:
            focus = hidden[-1] if hidden else None
        if focus is not None:
            focus.window().activateWindow()
            focus.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep off the screen what opens while it is locked."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            self._meet(watched)
        return False

    def _meet(self, shown: QWidget) -> None:
        """Keep a window from the screen before it gets there; hide it once Qt is done with it."""
        if shown.isWindow() and not self._is_spared(shown):
            shown.setAttribute(UNSEEN)
            QTimer.singleShot(0, self, lambda: self._keep_back(shown))

    def _keep_back(self, window: QWidget) -> None:
        """Hide one window until the screen is open again."""
        if self._spared is None or not isValid(window) or not window.isVisible():
            return
        if isinstance(window, OF_THE_SYSTEM):
            window.reject()
            return
        self._hidden.append(window)
        window.hide()
        window.setAttribute(UNSEEN, on=False)

    def _is_spared(self, window: QWidget) -> bool:
        return self._spared in (window, *_owners(window))


def _close_what_floats() -> None:
    """Close menus, lists and tips, over however many windows."""
    QToolTip.hideText()
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


def _owners(window: QWidget) -> Iterator[QWidget]:
    """Go from a window to those from which it was opened."""
    owner = window.parentWidget()
    while owner is not None:
        yield owner
        owner = owner.parentWidget()


def _depth(window: QWidget) -> int:
    return sum(1 for _owner in _owners(window))


def _application() -> QApplication:
    return cast("QApplication", QApplication.instance())
