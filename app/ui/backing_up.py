"""Make backups in the window: when one is due, and copies when the second place is back."""

from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import backup_rounds
from app.ui.rounds import Rounds
from app.ui.seat import Seat

LOOK_MS: Final = 60_000


class BackingUp(Rounds):
    """Look once a minute whether something is due, locked or not; work goes on meanwhile.

    What fails is on record, and said along the bottom of the window.
    """

    def __init__(self, seat: Seat, window: QWidget, look_ms: int = LOOK_MS) -> None:
        super().__init__(seat, window, look_ms)

    def go(self) -> None:
        """Make what is due, unless that is under way."""
        if not self.is_idle():
            return
        desk = self._seat.desk
        self._doing.look(
            lambda: backup_rounds.go(desk),
            asker=self._window,
            then=lambda _changes: None,
            refused=lambda _error: None,
        )
