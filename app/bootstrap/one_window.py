"""Let one window stand on a data folder: a second start brings the first forward (DECISIONS 25).

A lock says that a window is open; it goes with its program, however that ends. Whoever finds it
taken lays a small file beside it, by which the open window is called.
"""

import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDeadlineTimer, QFileSystemWatcher, QLockFile, QObject, QThread

from app.rules.errors import Refused

if sys.platform == "win32":
    import ctypes

LOCK: Final = "window.lock"
CALL: Final = "window.call"
PATIENCE_MS: Final = 5_000
"""How long the open window is waited for: it may be busy with a long act."""
_TURN_MS: Final = 20
_ANYBODY: Final = -1
_TAKEN: Final = (
    "この記録は、もう別のすくすく窓口で開いています（PC名 {machine}）が、応答がありません。"
    "何も変えていません。その画面を閉じるか、処理が終わるのを待ってから、もう一度開いてください。"
    "どこにも開いていないことが確かなときは、{lock} を消してから開いてください。"
)
_SHUT: Final = (
    "{folder} に書き込めないため、記録を開けません。何も変えていません。"
    "フォルダが読み取り専用になっていないか、空き容量があるか、システム担当にご確認ください。"
)


class OneWindow(QObject):
    """Hold a data folder for one window; `called` is run whenever a second start calls for it."""

    def __init__(self, folder: Path, called: Callable[[], object]) -> None:
        super().__init__()
        self._folder = folder
        self._called = called
        self._lock = QLockFile(str(folder / LOCK))
        self._lock.setStaleLockTime(0)  # a window may stay open for days
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._answer)

    def claim(self) -> bool:
        """Take the folder; False where another window has it and has come forward.

        Raises:
            Refused: another window has it and does not answer, or nothing can be written there.
        """
        if self._lock.isLocked():
            return True
        if self._lock.tryLock(0):
            self._remove_call()
            self._watcher.addPath(str(self._folder))
            return True
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            raise Refused(_SHUT.format(folder=self._folder))
        self._call()
        return False

    def let_go(self) -> None:
        """Give the folder back."""
        self._watcher.removePath(str(self._folder))
        self._lock.unlock()

    def _call(self) -> None:
        """Call the open window, and wait until it takes the call away."""
        _allow_forward()
        call = self._folder / CALL
        with suppress(OSError):
            call.touch(mode=0o600)
            if _goes(call):
                return
        self._remove_call()
        raise Refused(_TAKEN.format(machine=self._holder(), lock=self._folder / LOCK))

    def _answer(self) -> None:
        if self._remove_call():
            self._called()

    def _remove_call(self) -> bool:
        """Take a call away; tell whether there was one."""
        try:
            (self._folder / CALL).unlink()
        except OSError:
            return False
        return True

    def _holder(self) -> str:
        """Return on which PC the lock was taken."""
        _pid, machine, _program = self._lock.getLockInfo()
        return str(machine) or "不明"


def _goes(call: Path) -> bool:
    """Wait for a call to be taken away; tell whether it was."""
    deadline = QDeadlineTimer(PATIENCE_MS)
    while call.exists():
        if deadline.hasExpired():
            return False
        QThread.msleep(_TURN_MS)
    return True


def _allow_forward() -> None:
    """Let the other window come before this one: Windows gives that right away once only."""
    if sys.platform == "win32":
        ctypes.windll.user32.AllowSetForegroundWindow(_ANYBODY)
