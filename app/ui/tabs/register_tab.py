"""Be a tab that turns between the pages of several registers."""

from typing import Any, ClassVar

from app.ui.forms.ui_register_tab import Ui_RegisterTab
from app.ui.seat import Seat
from app.ui.tabs.register_page import RegisterPage
from app.ui.tabs.tab import Tab, Wish, WishKind

Kinds = tuple[type[RegisterPage[Any]], ...]


def names_of(kinds: Kinds) -> tuple[str, ...]:
    """Return the names of the pages, for their pictures."""
    return tuple(kind.key for kind in kinds)


def nouns_of(kinds: Kinds) -> frozenset[str]:
    """Return whose changes any of the pages shows."""
    return frozenset[str]().union(*(kind.nouns for kind in kinds))


class RegisterTab(Tab):
    """Turn between pages; they are made when the tab is first seen, and ask the office then.

    Eleven pages at the start would make everybody wait who never turns to them that day.
    """

    new_word: ClassVar[str] = "新しく登録"
    kinds: ClassVar[Kinds]
    """The pages in their order."""

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat)
        self.ui = Ui_RegisterTab()
        self.ui.setupUi(self)
        self._made: tuple[RegisterPage[Any], ...] = ()
        self._grants: frozenset[WishKind] = frozenset()
        self.ui.segments.offer(_words(self.kinds))
        self.ui.segments.setAccessibleName(f"{self.title.split('(')[0]}の画面")
        self.ui.segments.chosen.connect(self._turn)

    @property
    def pages(self) -> tuple[RegisterPage[Any], ...]:
        """Return the pages, made by now."""
        if not self._made:
            self._made = tuple(kind(self.seat, self) for kind in self.kinds)
            for page in self._made:
                self._join(page)
        return self._made

    @property
    def page(self) -> RegisterPage[Any]:
        """Return the page that is shown."""
        return self.pages[self.ui.segments.at]

    def show_row(self, key: str, row_id: int) -> None:
        """Turn to a page by its name and put the cursor on a row of it."""
        for at, page in enumerate(self.pages):
            if page.key == key:
                self.turn_to(at)
                page.show_row(row_id)

    def refresh(self) -> None:
        """Ask again for the page that is seen; the others ask when one turns to them."""
        self.page.refresh()

    def focus_search(self) -> None:
        """Put the cursor where one searches on this page."""
        self.page.focus_search()

    def new(self) -> None:
        """Begin what is new on this page."""
        self.page.new()

    def new_words(self) -> str:
        """Say what the primary button of this page says; a page may have none."""
        return (self.page.new_words() if self._made else "") or self.new_word

    def turn_to(self, at: int) -> None:
        """Show the page of a place, as its button does."""
        self.ui.segments.choose(at)

    def grant(self, wish: Wish) -> None:
        """Hand a wish to the page that takes it, and show that page."""
        for at, page in enumerate(self.pages):
            if page.grant(wish):
                self.turn_to(at)
                return

    def offer(self, grants: frozenset[WishKind]) -> None:
        """Tell every page what the other tabs can do."""
        self._grants = grants
        for page in self._made:
            page.offer(grants)

    def redress(self) -> None:
        """Draw icons and rows in the colours and size of the moment."""
        for page in self._made:
            page.redress()

    def leave(self) -> None:
        """Remember the widths."""
        for page in self._made:
            page.leave()

    def _join(self, page: RegisterPage[Any]) -> None:
        """Put a page into its place, and pass on what it says."""
        self.ui.pages.addWidget(page)
        page.said.connect(self.said)
        page.warned.connect(self.warned)
        page.working.connect(self.working)
        page.wished.connect(self.wished)
        page.page_asked.connect(self.show_row)
        page.offer(self._grants)

    def _turn(self, at: int) -> None:
        """Show a page as it stands now."""
        self.ui.pages.setCurrentWidget(self.pages[at])
        self.refresh()


def _words(kinds: Kinds) -> list[str]:
    """Give each page its figure (Alt+1 …)."""
    return [f"{kind.word}(&{at})" for at, kind in enumerate(kinds, start=1)]
