"""Be what comes round again while a window is open: it has its own worker and rests when told."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.ui.doing import Doing
from app.ui.seat import Seat


class Rounds(QObject):
    """Come round every `every_ms`: `go` is called, which begins its errand with `_doing`."""

    def __init__(self, seat: Seat, window: QWidget, every_ms: int) -> None:
        super().__init__(window)
        self._seat, self._window = seat, window
        self._doing = Doing(seat.bus, self)  # so that nobody waits for its errands
        self._timer = QTimer(self)
        self._timer.setInterval(every_ms)
        self._timer.timeout.connect(self.go)
        self._timer.start()
        seat.bus.resting.connect(self.pause)

    def go(self) -> None:
        """Begin the errand of this round."""
        raise NotImplementedError

    def pause(self, resting: bool) -> None:
        """Begin nothing while other records take the place of these; go on where they did not."""
        if resting:
            self._timer.stop()
        else:
            self._timer.start()

    def rest(self) -> None:
        """Come round no more; what is under way is finished."""
        self._timer.stop()
        self._doing.finish()

    def is_idle(self) -> bool:
        """Tell whether nothing is under way."""
        return self._doing.is_idle()
