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
from app.rules.errors import Gone, OfficeError, Refused
from app.ui.rounds import Rounds
from app.ui.seat import Seat

EVERY_MS: Final = 1_000
BACK: Final = "サーバーとまたつながりました。"


class Following(Rounds):
    """Ask for news on behalf of one window, unless nobody looks at it.

    `number` is the row of the log up to which everything is known, None before the first answer.
    `lost` comes with a sentence when the records cannot be reached, `found` when their server can
    again; `ended` when they were moved away, `regraded` when the person before the window has other
    roles, `gone` when they have left.
    """

    lost = Signal(str)
    found = Signal(str)
    ended = Signal(str)
    regraded = Signal()
    gone = Signal(str)

    def __init__(
        self, seat: Seat, window: QWidget, is_unseen: Callable[[], bool], every_ms: int = EVERY_MS
    ) -> None:
        super().__init__(seat, window, every_ms)
        self._is_unseen = is_unseen
        self._doing.gone.connect(self.gone)
        self.number: int | None = None
        self._roles = seat.desk.actor.roles
        self._out_of_reach = False

    def go(self) -> None:
        """Ask once, unless the last question is still under way or nobody looks."""
        if self._is_unseen() or not self.is_idle():
            return
        desk, number = self._seat.desk, self.number
        self._doing.look(
            # Inside something else: the bus is to ring only once the roles of today are known.
            lambda: (others.begin(desk) if number is None else others.since(desk, number),),
            asker=self._window,
            then=lambda found: self._hear(*found),
            refused=self._miss,
        )

    def _hear(self, news: Others) -> None:
        """Go on from where the log ends now, and ring the bus for what others did."""
        self.number = news.number
        desk, before = self._seat.desk, self._roles
        self._roles = desk.actor.roles
        if self._roles != before:
            self.regraded.emit()
        self._seat.bus.announce(news.changes)
        if self._out_of_reach and desk.store.on_server:
            self.found.emit(BACK)
        self._out_of_reach = False

    def _miss(self, error: OfficeError) -> None:
        """Say once that the records cannot be reached; a question while they turn waits."""
        if self._out_of_reach or isinstance(error, Gone):
            return
        self._out_of_reach = True
        (self.ended if isinstance(error, Refused) else self.lost).emit(error.sentence)
