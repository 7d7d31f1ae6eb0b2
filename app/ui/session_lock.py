"""Hear that the session of the machine is locked or goes to sleep.

Windows tells it to a window that asked for it; a window of its own, never shown, asks and
listens, so that no message of the others passes through here. Elsewhere Qt tells only that the
program is put to rest.
"""

import ctypes
import sys
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

SESSION_CHANGE: Final = 0x02B1
POWER_BROADCAST: Final = 0x0218
LOCKED: Final = 0x7
SUSPENDING: Final = 0x4
THIS_SESSION: Final = 0


class _Message(ctypes.Structure):
    """Be the beginning of a message of Windows, as far as it is read here."""

    _fields_ = (
        ("hwnd", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wParam", ctypes.c_size_t),
        ("lParam", ctypes.c_ssize_t),
    )


def is_leaving(message: int, what: int) -> bool:
    """Tell whether a message of Windows says that nobody sits before the screen any more."""
    return (message, what) in {(SESSION_CHANGE, LOCKED), (POWER_BROADCAST, SUSPENDING)}


class SessionEar(QWidget):
    """Call back when the session is locked; on Windows through a window that is never shown.

    It is a window of its own, for Windows tells nothing to a part of one, and goes with its keeper.
    """

    def __init__(self, left: Callable[[], object], keeper: QWidget | None = None) -> None:
        super().__init__(keeper, Qt.WindowType.Tool)
        self._left = left
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._turned)
        if sys.platform == "win32":
            _ask_windows(int(self.winId()))

    def nativeEvent(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        """Read what Windows sends to this window alone."""
        if QByteArray(kind).data() == b"windows_generic_MSG":
            said = _Message.from_address(int(message))
            if is_leaving(said.message, said.wParam):
                self._left()
        return False, 0

    def _turned(self, state: Qt.ApplicationState) -> None:
        """Take being put to rest for leaving."""
        if state == Qt.ApplicationState.ApplicationSuspended:
            self._left()


def _ask_windows(window: int) -> None:
    """Ask Windows to tell a window; without terminal services it tells nobody."""
    library: Any = getattr(ctypes, "windll").wtsapi32  # noqa: B009 - exists on Windows only
    ask = library.WTSRegisterSessionNotification
    ask.argtypes = (ctypes.c_void_p, ctypes.c_uint)
    ask(window, THIS_SESSION)
