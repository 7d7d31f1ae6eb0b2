"""Say at the start which letters cannot be printed, to whoever may mend their wording."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from app.office import wording_editing
from app.rules.roles import Verb, may
from app.ui.seat import Seat


def warn(seat: Seat, asker: QWidget, say: Callable[[str], object]) -> None:
    """Say it once, where some text of the office does not fit this program any more."""
    if not may(seat.desk.actor.roles, Verb.change_settings):
        return

    def tell(sentences: Sequence[str]) -> None:
        if sentences:
            say("\n".join(sentences))

    desk = seat.desk
    seat.doing.look(
        lambda: wording_editing.troubles(desk), asker=asker, then=tell, key="wording_warning"
    )
