"""Open a dialog before it is known what it shows: its fields wait, and the window goes on."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from app.ui.dialogs.dialog import OfficeDialog
from app.ui.seat import Seat

T = TypeVar("T")


def fill_later(
    seat: Seat,
    dialog: OfficeDialog,
    ask: Callable[[], T],
    show: Callable[[T], object],
    fields: Sequence[QWidget],
) -> None:
    """Ask for what a dialog shows beside the UI thread; nothing can be written in it before.

    The first of the fields that somebody may write in gets the keys then.
    """
    waiting = [one for one in fields if one.isEnabled()]
    for one in waiting:
        one.setEnabled(False)

    def arrive(found: T) -> None:
        for one in waiting:
            one.setEnabled(True)
        if waiting:
            waiting[0].setFocus()
        show(found)

    seat.doing.look(ask, asker=dialog, then=arrive)
