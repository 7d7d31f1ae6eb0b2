"""Open the dialogs of the operation log, in the middle of the work."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import log_search
from app.ui.dialogs.history_verify_dialog import HistoryVerifyDialog
from app.ui.dialogs.log_book_dialog import LogBookDialog
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]


def _book(seat: Seat) -> QWidget:
    return LogBookDialog(seat, log_search.find(seat.desk))


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("history_verify_dialog", HistoryVerifyDialog),
    ("log_book_dialog", _book),
)
