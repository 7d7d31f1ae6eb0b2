"""Say at the start that nobody has read the recovery sheet from paper, to whoever can mend it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.office import sheet_reminders
from app.rules.roles import Verb, may
from app.ui.seat import Seat


def warn(seat: Seat, asker: QWidget, say: Callable[[str], object]) -> None:
    """Say it at every start, until the characters of the sheet were typed."""
    if not may(seat.desk.actor.roles, Verb.renew_keys):
        return
    desk = seat.desk
    seat.doing.look(
        lambda: sheet_reminders.unproved(desk),
        asker=asker,
        then=lambda sentence: say(sentence) if sentence else None,
        key="sheet_warning",
        refused=lambda _error: None,  # it is said at the next start
    )
