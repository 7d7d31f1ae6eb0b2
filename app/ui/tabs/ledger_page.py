"""Be one page of the tab 同意履歴; the tab shows one of them at a time."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.office.policy import VersionRow
from app.rules import eras
from app.rules.roles import Verb, may
from app.ui.seat import Seat

EVERY_VERSION = "すべての版"


class LedgerPage(QWidget):
    """Share what the pages have; `member_asked` names a member to show, `said` a sentence."""

    said = Signal(str)
    member_asked = Signal(int)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self._shows_members = False

    def refresh(self) -> None:
        """Ask the office again for everything that is shown."""

    def focus_search(self) -> None:
        """Put the cursor where one searches (F3)."""

    def redress(self) -> None:
        """Draw again what keeps colours or measures."""

    def leave(self) -> None:
        """Remember what should be as it was at the next start."""

    def grant_members(self, shown: bool) -> None:
        """Learn whether a tab shows members."""
        self._shows_members = shown

    def may(self, verb: Verb) -> bool:
        """Tell whether a role of this person allows an act; the office checks it again."""
        return may(self.seat.desk.actor.roles, verb)


def offer_versions(combo: QComboBox, versions: Sequence[VersionRow]) -> None:
    """Offer the approved versions as filters, newest first, keeping what is chosen."""
    chosen = combo.currentData()
    combo.clear()
    combo.addItem(EVERY_VERSION, None)
    for version in sorted(versions, key=lambda one: one.on, reverse=True):
        if version.state != "draft":
            combo.addItem(f"{eras.japanese(version.on)} {version.kind}", version.on)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))
