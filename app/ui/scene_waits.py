"""Let a scene go on once what its dialog shows is known."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop

from app.ui.seat import Seat

_LONGEST_MS: Final = 10_000


def until_known(seat: Seat) -> None:
    """Wait until every question has been answered."""
    clock = QElapsedTimer()
    clock.start()
    while not seat.doing.is_idle() and clock.elapsed() < _LONGEST_MS:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
