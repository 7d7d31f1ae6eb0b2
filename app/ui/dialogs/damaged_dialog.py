"""Offer the newest good backup where the records do not open; nothing is deleted."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import quarantine
from app.office.quarantine import Offer
from app.office.restore_sources import Target
from app.rules.errors import OfficeError
from app.ui.bus import Bus
from app.ui.dialogs.restore_form import SEEKING, RestoreForm
from app.ui.doing import Doing
from app.ui.doors import Doors

TITLE: Final = "記録を開けません"
INTRO: Final = (
    "{sentence}\n"
    "下の控えから戻せます。戻すときも、いまのファイルは消さずに、データフォルダの「damaged」に移して残します。"
)


class DamagedDialog(RestoreForm):
    """Say why the records do not open, and put a backup in their place.

    Accepted once that is done: whoever opened it lets people sign in again.
    """

    def __init__(self, doors: Doors, error: OfficeError, parent: QWidget | None = None) -> None:
        target = Target(doors.folder, doors.clock, doors.randomness)
        super().__init__(Doing(Bus()), target, parent)
        self._doing.setParent(self)
        self.ui.title_label.setText(TITLE)
        self.ui.intro_label.setText(INTRO.format(sentence=error.sentence))
        self.ui.offers_combo.setPlaceholderText(SEEKING)
        self._doing.look(lambda: _good(doors), asker=self, then=self.offer, refused=self.doubt)


def _good(doors: Doors) -> Sequence[Offer]:
    """Return the offers from the newest one on that is whole."""
    found = quarantine.offers(doors.folder)
    newest = quarantine.newest_good(found)
    return found if newest is None else found[found.index(newest) :]
