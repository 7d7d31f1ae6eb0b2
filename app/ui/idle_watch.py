"""Count idle minutes until the screen locks; a call on the telephone holds them back."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.rules.locking import CALL_MINUTES, LockSettings, locks_at
from app.ui.activity import Activity, Ticks, ticks
from app.ui.seat import Seat

LOOK_MS: Final = 5_000


class IdleWatch(QObject):
    """Say when nobody was there for too long; `call_turned` when a call begins or ends."""

    over = Signal()
    call_turned = Signal(bool)

    def __init__(self, seat: Seat, keeper: QObject, clock: Ticks = ticks) -> None:
        super().__init__(keeper)
        self._clock = clock
        self._activity = Activity(clock, self)
        self._call: float | None = None
        self._minutes = LockSettings().minutes  # until the office's own are known
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        seat.bus.called.connect(self.begin_call)
        seat.bus.call_asked.connect(self.turn_call)

    @property
    def is_on_call(self) -> bool:
        """Tell whether a call holds the lock back."""
        return self._call is not None

    def begin_call(self) -> None:
        """Hold the lock back from now on: somebody talks on the telephone."""
        if self._timer.isActive():
            self._call = self._clock()
            self.call_turned.emit(True)

    def end_call(self) -> None:
        """Count idle minutes again as always."""
        if self._call is not None:
            self._call = None
            self.call_turned.emit(False)

    def turn_call(self) -> None:
        """Begin a call or end it (F8)."""
        if self.is_on_call:
            self._activity.touch()
            self.end_call()
        else:
            self.begin_call()

    def look(self) -> None:
        """Say so when it is time."""
        now = self._clock()
        if now >= locks_at(self._activity.seen, self._minutes, self._call):
            self.over.emit()
        elif self._call is not None and now >= self._call + CALL_MINUTES * 60:
            self.end_call()

    def rest(self) -> None:
        """Count nothing while the screen is locked."""
        self._timer.stop()
        self.end_call()

    def go_on(self) -> None:
        """Count from now on."""
        self._activity.touch()
        self._timer.start()

    def keep(self, minutes: int) -> None:
        """Lock after so many minutes from now on."""
        self._minutes = minutes
