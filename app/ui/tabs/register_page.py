"""Be one page of a register: the list on the left, the chosen row as blocks on the right."""

from collections.abc import Callable, Sequence
from typing import ClassVar, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget
from shiboken6 import isValid

from app.rules.errors import Gone, OfficeError
from app.rules.roles import Verb, may
from app.ui import alerts
from app.ui.dialogs.book import Book, Paper
from app.ui.dialogs.book_dialog import BookDialog
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.seat import Seat
from app.ui.tables.id_table import HasId
from app.ui.tabs import register_deeds
from app.ui.tabs.register_deeds import Deed
from app.ui.tabs.register_ground import RegisterGround
from app.ui.tabs.register_sheet import RegisterSheet
from app.ui.tabs.sheet import Sheet
from app.ui.tabs.tab import Wish, WishKind

R = TypeVar("R", bound=HasId)
T = TypeVar("T")


class RegisterPage(RegisterGround[R]):
    """Share what every page of a register has; a page overrides what it can do.

    `said` carries a sentence for the strip across the top, `warned` one that is no good news, with
    its kind (caution, alarm), `working` what is being done, and nothing once that is over;
    `wished` a `Wish` to another tab;
    `page_asked` the key of a page of the same tab and the row that is to be shown there.
    """

    word: ClassVar[str]
    """The word on the button that turns to the page, without a letter."""
    nouns: ClassVar[frozenset[str]] = frozenset()
    """Whose changes make it ask the office again."""

    said = Signal(str)
    warned = Signal(str, str)
    working = Signal(str)
    wished = Signal(object)
    page_asked = Signal(str, int)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, parent)
        self.sheet = RegisterSheet(self)
        self.sheet.say_nothing(
            self.picture,
            f"{self.noun}を選んでください",
            "一覧で選んだものの内容と、次にすることを、ここに表示します。",
        )
        self.ui.sheet_layout.addWidget(self.sheet)
        self._left: QWidget | None = None
        self._deeds = tuple(self.deeds())
        register_deeds.offer(self._deeds, self.ui.new_button, self.ui.more_button)
        self.ui.book_button.setVisible(bool(self.books()))
        self.ui.book_button.clicked.connect(self.open_books)
        keys = QShortcut(QKeySequence("Ctrl+P"), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.ui.book_button.click)
        self.row_chosen.connect(self._choose)
        self.sheet.asked.connect(self._ask)
        self.ui.table.opened.connect(self._open)
        self.redress()

    def reading(self, row: R) -> Callable[[], Sheet]:
        """Return the question that describes one row; asked beside the UI thread."""
        raise NotImplementedError

    def act(self, key: str, about: object, row: R) -> None:
        """Do what a button of the sheet asks: `about` is that of its entry, else None."""

    def deeds(self) -> Sequence[Deed]:
        """List what can be done without a row; the first is the primary button (Ctrl+N)."""
        return ()

    def books(self) -> Sequence[Book | Paper]:
        """List what can be printed and written to a file."""
        return ()

    def may(self, verb: Verb) -> bool:
        """Tell whether a role of this person allows an act; the office checks it again."""
        return may(self.seat.desk.actor.roles, verb)

    def tell(self, sentence: str) -> None:
        """Say that something is done; the list asks again by itself."""
        self.said.emit(sentence)

    def work(self, words: str, act: Callable[[], T], then: Callable[[T], object]) -> None:
        """Do what takes a while: it is said across the top, and nothing is begun beside it."""
        if self.at_work:
            return
        self._hold(held=True)
        self.working.emit(words)

        def done(result: T) -> None:
            self._hold(held=False)
            then(result)

        def not_done(error: OfficeError) -> None:
            self._hold(held=False)
            if not isinstance(error, Gone):  # which the window tells, and locks
                self._say_why(error)

        self.seat.doing.do(act, asker=self, then=done, refused=not_done)

    def open_dialog(self, dialog: OfficeDialog) -> None:
        """Open a dialog over the page; what it records is said across the top."""
        dialog.recorded.connect(self.said)
        dialog.warned.connect(self.warned)
        dialog.open()

    def show_paper(self, sheets: Sheets) -> None:
        """Open a printed sheet beside the work."""
        LetterDialog(self.seat, sheets, self).show()

    def open_books(self) -> None:
        """Open what can be printed and written to a file."""
        self.open_dialog(BookDialog(self.seat, self.books(), self))

    def new(self) -> None:
        """Do what the primary button stands for."""
        if self._deeds and not self.at_work:
            self._deeds[0].run()

    def new_words(self) -> str:
        """Say what the primary button stands for, without its letter."""
        return self._deeds[0].words.partition("(&")[0] if self._deeds else ""

    def grant(self, wish: Wish) -> bool:
        """Do what another tab wished, and tell whether it was for this page."""
        del wish
        return False

    def offer(self, grants: frozenset[WishKind]) -> None:
        """Learn what the other tabs can do, to hide buttons that would be dead."""

    def redress(self) -> None:
        """Draw icons and rows in the colours and size of the moment."""
        super().redress()
        self.sheet.redress()

    def _hold(self, *, held: bool) -> None:
        """Hold every button that begins something; the cursor rests in the list meanwhile."""
        if held:
            self._leave_buttons()
        else:
            self.working.emit("")
        self.at_work = held
        self._let_act(allowed=self._allowed)
        for part in (self.sheet.ui.acts, self.sheet.ui.next_button):
            part.setEnabled(not held)
        if not held and self._left is not None:
            self._go_back(self._left)

    def _leave_buttons(self) -> None:
        """Take the cursor out of the buttons, or Qt would put it just anywhere."""
        left, table = self.window().focusWidget(), self.ui.table
        is_button = isinstance(left, QPushButton) and self.isAncestorOf(left)
        self._left = left if is_button and table.isVisible() else None
        if self._left is not None:
            table.setFocus()

    def _go_back(self, left: QWidget) -> None:
        """Put the cursor back on its button, unless somebody has gone on."""
        if self.window().focusWidget() is self.ui.table and isValid(left) and left.isVisible():
            left.setFocus()

    def _say_why(self, error: OfficeError) -> None:
        alerts.tell(self, error.sentence)

    def _show(self) -> None:
        """Show the list; the sheet of its row follows."""
        super()._show()
        if self.ui.table.current_id() >= 0:
            self.sheet.show_coming()

    def _choose(self, row_id: int) -> None:
        """Ask for everything of the row under the cursor."""
        row = self._rows.get(row_id)
        if row is None:
            self.sheet.show_nothing(choosable=bool(self._rows))
            return
        self.seat.doing.look(
            self.reading(row),
            asker=self,
            then=lambda sheet: self._show_sheet(row_id, sheet),
            key="sheet",
            refused=self._lost,
        )

    def _show_sheet(self, row_id: int, sheet: Sheet) -> None:
        """Show what has arrived, unless the cursor has gone on."""
        if row_id == self.ui.table.current_id():
            self.sheet.show_sheet(row_id, sheet)

    def _lost(self, error: OfficeError) -> None:
        """Say why a row cannot be shown."""
        self.sheet.show_nothing()
        alerts.tell(self, error.sentence)

    def _ask(self, key: str, about: object) -> None:
        row = self.current()
        if row is not None and not self.at_work:
            self.act(key, about, row)

    def _open(self, _row_id: int) -> None:
        self.sheet.go_on()
