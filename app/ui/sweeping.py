"""Let the collector of garbage run in the UI thread alone.

What a ring of references keeps of a window is swept up by whichever thread happens to allocate
next. A worker that destroys a piece of the screen ends the whole program.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

EACH_MS: Final = 250
"""Between two looks; a generation is swept when it is as full as the collector itself allows."""


class Sweeper(QObject):
    """Take the collector over from the moment of its making; `rest` gives it back."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(EACH_MS)
        self._timer.timeout.connect(sweep)
        gc.disable()
        self._timer.start()

    def rest(self) -> None:
        """Let the collector run by itself again."""
        self._timer.stop()
        gc.enable()


def sweep() -> None:
    """Sweep the oldest generation that is full, and with it the younger ones."""
    full = [
        generation
        for generation, (held, most) in enumerate(
            zip(gc.get_count(), gc.get_threshold(), strict=True)
        )
        if held > most
    ]
    if full:
        gc.collect(max(full))
