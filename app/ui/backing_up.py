"""Make backups in the window: when one is due, and copies when the second place is back."""

from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.office import backup_rounds
from app.ui.doing import Doing
from app.ui.seat import Seat

LOOK_MS: Final = 60_000


class BackingUp(QObject):
    """Look once a minute whether something is due, locked or not; work goes on meanwhile.

    What fails is on record, and said along the bottom of the window.
    """

    def __init__(self, seat: Seat, window: QWidget, look_ms: int = LOOK_MS) -> None:
        super().__init__(window)
        self._desk, self._window = seat.desk, window
        self._doing = Doing(seat.bus, self)  # so that no act waits for a long backup
        self._timer = QTimer(self)
        self._timer.setInterval(look_ms)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        seat.bus.resting.connect(self.pause)

    def pause(self, resting: bool) -> None:
        """Begin nothing while other records take the place of these; go on where they did not."""
        if resting:
            self._timer.stop()
        else:
            self._timer.start()

    def look(self) -> None:
        """Make what is due, unless that is under way."""
        if not self.is_idle():
            return
        desk = self._desk
        self._doing.look(
            lambda: backup_rounds.go(desk),
            asker=self._window,
            then=lambda _changes: None,
            refused=lambda _error: None,
        )

    def is_idle(self) -> bool:
        """Tell whether nothing is under way."""
        return self._doing.is_idle()

    def rest(self) -> None:
        """Look no more; a backup that is under way is finished."""
        self._timer.stop()
        self._doing.finish()
