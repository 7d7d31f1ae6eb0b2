"""Follow a long act from the UI thread: how far it is, how long it will take, and stop it."""

from collections.abc import Callable
from threading import Event
from time import monotonic

from PySide6.QtCore import QObject, Signal

Progress = Callable[[int, int], None]
"""What a long act calls with (done, total); it raises `Stopped` when the user has had enough."""

MINUTE = 60

PAUSE = 0.05
"""Seconds between two reports; more would only flicker."""


class Stopped(Exception):
    """Leave a long act because the user pressed 中止; its transaction rolls back."""


class Running(QObject):
    """Stand for one long act while it runs.

    `progressed` carries (done, total, seconds left, -1 when unknown); `ended` comes once.
    """

    progressed = Signal(int, int, int)
    ended = Signal()

    def __init__(self, keeper: QObject | None = None) -> None:
        super().__init__(keeper)
        self._stop = Event()

    def stop(self) -> None:
        """Ask the act to leave at its next report."""
        self._stop.set()

    @property
    def stopped(self) -> bool:
        """Tell whether the user asked to stop."""
        return self._stop.is_set()

    def reporter(self) -> Progress:
        """Return the function that the act calls from its thread."""
        started = monotonic()
        last = 0.0
        stop, tell = self._stop, self.progressed.emit

        def report(done: int, total: int) -> None:
            nonlocal last
            if stop.is_set():
                raise Stopped
            now = monotonic()
            if now - last >= PAUSE or done == total:
                last = now
                tell(done, total, seconds_left(now - started, done, total))

        return report

    def end(self) -> None:
        """Say that the act is over, however it ended, and go."""
        self.ended.emit()
        self.deleteLater()


def seconds_left(spent: float, done: int, total: int) -> int:
    """Guess the seconds left from the pace so far; -1 while there is too little to go by."""
    if done <= 0 or spent < 1:
        return -1
    return round(spent * (total - done) / done)


def time_left_words(seconds: int) -> str:
    """Say the time left as one would at the desk."""
    if seconds < 0:
        return "残り時間を計算しています"
    if seconds < MINUTE:
        return f"残り 約{max(seconds, 1)}秒"
    return f"残り 約{-(-seconds // 60)}分"
