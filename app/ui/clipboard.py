"""Leave nothing copied from the records lying about on the clipboard.

What is copied while a window of this program is in front is ours. It goes after a minute, and
when the screen is locked or closed, if it still lies there. The history that Windows and some
desktops keep of the clipboard is asked not to take it.
"""

import hashlib
import sys
from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from app.rules.locking import LockSettings

_WINDOWS: Final = 'application/x-qt-windows-mime;value="{}"'
SECRET: Final[dict[str, tuple[tuple[str, bytes], ...]]] = {
    "win32": (
        (_WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"), b"1"),
        (_WINDOWS.format("CanIncludeInClipboardHistory"), bytes(4)),
        (_WINDOWS.format("CanUploadToCloudClipboard"), bytes(4)),
    ),
    "linux": (("x-kde-passwordManagerHint", b"secret"),),
    "darwin": (("application/x-nspasteboard-concealed-type", b"1"),),
}
"""How a copy says to each system that it is not to be kept."""


class ClipboardKeeper(QObject):
    """Take back what was copied here."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ours = b""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LockSettings().clipboard_seconds * 1000)
        self._timer.timeout.connect(self.clear)
        QGuiApplication.clipboard().dataChanged.connect(self._changed)

    def last(self, seconds: int) -> None:
        """Let later copies lie for so many seconds."""
        self._timer.setInterval(seconds * 1000)

    def clear(self) -> None:
        """Empty the clipboard where it still holds what was copied here."""
        self._timer.stop()
        clipboard = QGuiApplication.clipboard()
        if self._ours and _worth(clipboard.text()) == self._ours:
            clipboard.clear()
        self._ours = b""

    def _changed(self) -> None:
        """Remember what a copy is worth, not what it says; put it back as one to be forgotten."""
        clipboard = QGuiApplication.clipboard()
        text = clipboard.text()
        here = clipboard.ownsClipboard() or QGuiApplication.focusWindow() is not None
        if not (here and text):
            self._ours = b""
            self._timer.stop()
            return
        self._timer.start()
        if _worth(text) != self._ours:  # else the system tells of our own word to it
            self._ours = _worth(text)
            clipboard.setMimeData(_secret(text))


def _secret(text: str) -> QMimeData:
    """Return the words as a copy that no history keeps."""
    copy = QMimeData()
    copy.setText(text)
    for name, value in SECRET.get(sys.platform, ()):
        copy.setData(name, value)
    return copy


def _worth(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
