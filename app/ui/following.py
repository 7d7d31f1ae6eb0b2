"""Follow what others do with the same records: each second the log is asked for news.

What is found rings the bus, so every list asks again as after an act of one's own. Nothing is
asked while the window is locked or minimised; it comes with the next question after.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.office import others
from app.office.others import Others
from app.rules.errors import Gone, OfficeError
from app.ui.rounds import Rounds
from app.ui.seat import Seat

EVERY_MS: Final = 1_000
BACK: Final = "サーバーとまたつながりました。"


class Following(Rounds):
    """Ask for news on behalf of one window, unless nobody looks at it.

    `number` is the row of the log up to which everything is known, None before the first answer.
    `lost` comes with a sentence when the records cannot be reached, `found` when they can again;
    `gone` when the person before the window has left.
    """

    lost = Signal(str)
    found = Signal(str)
    gone = Signal(str)

    def __init__(
        self, seat: Seat, window: QWidget, is_unseen: Callable[[], bool], every_ms: int = EVERY_MS
    ) -> None:
        super().__init__(seat, window, every_ms)
        self._is_unseen = is_unseen
        self._doing.gone.connect(self.gone)
        self.number: int | None = None
        self._out_of_reach = False

    def go(self) -> None:
        """Ask once, unless the last question is still under way or nobody looks."""
        if self._is_unseen() or not self.is_idle():
            return
        desk, number = self._seat.desk, self.number
        self._doing.look(
            lambda: others.begin(desk) if number is None else others.since(desk, number),
            asker=self._window,
            then=self._hear,
            refused=self._miss,
        )

    def _hear(self, news: Others) -> None:
        """Go on from where the log ends now; the bus has rung already."""
        self.number = news.number
        if self._out_of_reach:
            self._out_of_reach = False
            self.found.emit(BACK)

    def _miss(self, error: OfficeError) -> None:
        """Say once that the records cannot be reached."""
        if not (self._out_of_reach or isinstance(error, Gone)):
            self._out_of_reach = True
            self.lost.emit(error.sentence)
