"""Be a tab of the window: refresh when its records change, and pass wishes on."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.rules.roles import Verb
from app.ui.seat import Seat

WishKind = Literal[
    "take_request",
    "take_noted",
    "show_request",
    "show_member",
    "change_member",
    "leave_member",
]


@dataclass(frozen=True)
class Wish:
    """Ask another tab for something: what, and about which record."""

    kind: WishKind
    record: int


class Tab(QWidget):
    """Share what every tab has; a tab overrides what it can do.

    `wished` carries a `Wish`: the window hands it to the tab that grants its kind and shows that
    tab. `said` carries a sentence for the strip across the top of the window, `warned` one that is
    no good news, with its kind.
    """

    title: ClassVar[str]
    """The word on the tab, with its mnemonic."""
    icon: ClassVar[str]
    """The name of its icon in resources/icons."""
    nouns: ClassVar[frozenset[str]] = frozenset()
    """Whose changes make it ask the office again."""
    grants: ClassVar[frozenset[WishKind]] = frozenset()
    """What other tabs may wish of it."""
    new_word: ClassVar[str] = ""
    """What Ctrl+N does here, as the menu says it; empty where it does nothing."""
    reads: ClassVar[Verb | None] = None
    """What one must be allowed to do to see anything here; without it the tab is not shown."""
    page_names: ClassVar[tuple[str, ...]] = ()
    """The names of its pages, where one turns between several."""

    wished = Signal(object)
    said = Signal(str)
    warned = Signal(str, str)
    working = Signal(str)
    """Carries what is being done just now, and nothing once that is over."""

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self.seat = seat
        self._stale = True
        seat.bus.changed.connect(self._hear)

    def refresh(self) -> None:
        """Ask the office again for everything that is shown."""

    def focus_search(self) -> None:
        """Put the cursor where one searches (F3)."""

    def new(self) -> None:
        """Begin what Ctrl+N begins here."""

    def new_words(self) -> str:
        """Say what Ctrl+N begins as things stand."""
        return self.new_word

    def turn_to(self, at: int) -> None:
        """Show the page of a place, where there are several."""

    def grant(self, wish: Wish) -> None:
        """Do what another tab wished."""

    def offer(self, grants: frozenset[WishKind]) -> None:
        """Learn what the other tabs can do, to hide buttons that would be dead."""

    def redress(self) -> None:
        """Draw again what keeps colours or measures: icons, row heights."""

    def leave(self) -> None:
        """Remember what should be as it was at the next start."""

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the tab slept."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours or of the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.redress()

    def _hear(self, touched: frozenset[str]) -> None:
        """Refresh at once when visible, otherwise at the next look."""
        if not self.nouns & touched:
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True
