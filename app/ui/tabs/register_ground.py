"""Be the list of a register: rows asked from the office, narrowed and ordered as one looks."""

from collections.abc import Callable, Sequence
from typing import Any, ClassVar, Final, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.rules.errors import OfficeError
from app.ui import theme
from app.ui.forms.ui_register_page import Ui_RegisterPage
from app.ui.icons import icon
from app.ui.seat import Seat
from app.ui.tables.columns import Column
from app.ui.tables.id_table import HasId, IdTable
from app.ui.tabs.register_list import (
    Chip,
    all_words,
    counted_words,
    every,
    narrowed,
    ordered,
    sortable,
)
from app.ui.tabs.remembered_list import RememberedList

R = TypeVar("R", bound=HasId)
PANES: Final = (640, 676)
"""How the window is shared between list and sheet until somebody moves the middle."""
LEAST: Final = 64
"""How narrow a column of words may become in a list that shares the window, in pixels at 標準."""
NOT_FOUND: Final = "ほかの言葉で探すか、条件を消して一覧に戻ってください。"


class RegisterGround(QWidget, Generic[R]):
    """Share what the list of every register has; `row_chosen` comes when the cursor rests."""

    key: ClassVar[str]
    """The name of the page, in pictures and for what is remembered."""
    noun: ClassVar[str] = "記録"
    """What a row is called: 「…を選んでください」."""
    picture: ClassVar[str] = "file"
    """The icon of the empty list."""
    hint: ClassVar[str] = ""
    """Where the search looks, shown in the empty box."""
    unit: ClassVar[str] = "件"
    """How rows are counted."""
    chips: ClassVar[tuple[Chip[Any], ...]] = ()
    """The filters, the usual one first; without any, everything is shown."""
    orders: ClassVar[dict[str, Callable[[Any], Any]]] = {}
    """By which value a column is sorted, by its key; other columns do not sort."""
    panes: ClassVar[tuple[int, int]] = PANES

    row_chosen = Signal(int)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_RegisterPage()
        self.ui.setupUi(self)
        self._rows: dict[int, R] = {}
        self._wanted = -1
        self.at_work, self._allowed = False, True
        self._columns = sortable(self.columns(), self.orders)
        self._table: IdTable[R] = IdTable(self._columns, self._fetch, self)
        self.ui.table.hold(self._table)
        self._remembered = RememberedList(seat, self.key, self.ui.table, self.ui.splitter)
        self._sort = self._remembered.put_back(("", False), self.panes)
        self.ui.table.squeeze(LEAST)
        self._dress_list()

    def columns(self) -> Sequence[Column[R]]:
        """Give the columns of the list."""
        raise NotImplementedError

    def question(self) -> Callable[[], Sequence[R]]:
        """Return the question for all rows in their usual order; asked beside the UI thread."""
        raise NotImplementedError

    def says(self, row: R) -> str:
        """Say everything by which a row can be found."""
        return all_words(self._columns, row)

    def empty_words(self) -> tuple[str, str, str]:
        """Say what an empty list means: a heading, what to do, the word of the button for it."""
        return f"{self.noun}はまだありません", "", ""

    def current(self) -> R | None:
        """Return the row under the cursor."""
        return self._rows.get(self.ui.table.current_id())

    def show_row(self, row_id: int) -> None:
        """Put the cursor on a row; conditions that hide it are taken away."""
        self._wanted = row_id
        self.refresh()

    def refresh(self) -> None:
        """Ask again for the rows."""
        self.seat.doing.look(
            self.question(), asker=self, then=self._arrive, key="rows", refused=self._refused
        )

    def focus_search(self) -> None:
        """Put the cursor into the search box and take what stands there."""
        self.ui.search_box.setFocus()
        self.ui.search_box.selectAll()

    def leave(self) -> None:
        """Remember widths and order."""
        self._remembered.keep(self._sort)

    def redress(self) -> None:
        """Draw icons and rows in the colours and size of the moment."""
        self.ui.new_button.setIcon(icon("add", theme.colours().on_accent))
        self.ui.book_button.setIcon(icon("print"))
        self.ui.table.verticalHeader().setDefaultSectionSize(theme.row_height())

    def _dress_list(self) -> None:
        """Say what the list is, and join its filters."""
        ui = self.ui
        ui.table.setAccessibleName(f"{self.noun}の一覧")
        ui.search_box.setAccessibleName(f"{self.noun}を探す")
        ui.search_box.setPlaceholderText(f"{self.hint or self.noun}で探す（F3）")
        ui.chips.setVisible(bool(self.chips))
        if self.chips:
            ui.chips.offer([(one.key, one.word) for one in self.chips])
        ui.chips.chosen.connect(lambda _key: self._show())
        ui.search_box.searched.connect(lambda _text: self._show())
        ui.table.sort_asked.connect(self._sort_by)
        ui.table.chosen.connect(self.row_chosen)
        ui.empty_state.pressed.connect(self._help_on)

    def _arrive(self, rows: Sequence[R]) -> None:
        """Keep the rows that have arrived, and show those that are wanted."""
        self._rows = {int(row.id): row for row in rows}
        self._let_act(allowed=True)
        if counted := counted_words(self.chips, rows):
            self.ui.chips.rename(counted)
        self._show()
        if self._wanted in self._rows and self.ui.table.current_id() != self._wanted:
            self._widen()
            self._show()
        self._wanted = -1

    def _show(self) -> None:
        """Show the rows that chip and words keep; the cursor stays on its row."""
        ui, chosen = self.ui, self._chip()
        keep = self._wanted if self._wanted in self._rows else ui.table.current_id()
        fits = chosen.fits if chosen else every
        found = narrowed(list(self._rows.values()), fits, self.says, ui.search_box.take_words())
        key, descending = self._sort
        shown = ordered(found, self.orders.get(key), descending=descending)
        self._table.show_ids([int(row.id) for row in shown])
        ui.table.show_sort(key, descending=descending)
        ui.table.squeeze(LEAST)
        ui.count_label.setText(f"{len(shown):,}{self.unit}" if shown else "")
        ui.list_stack.setCurrentWidget(ui.list_page if shown else ui.empty_page)
        if not shown:
            self._say_empty()
        elif not ui.table.choose(keep):
            ui.table.choose_line(0)

    def _refused(self, error: OfficeError) -> None:
        """Say in the place of the list why it is not shown."""
        self._rows = {}
        self._let_act(allowed=False)
        for button in (self.ui.book_button, self.ui.more_button, self.ui.new_button):
            button.setToolTip("" if button.isEnabled() else error.sentence)
        self._table.show_ids([])
        self.ui.count_label.setText("")
        self.ui.empty_state.say("lock", "表示できません", error.sentence)
        self.ui.list_stack.setCurrentWidget(self.ui.empty_page)

    def _let_act(self, *, allowed: bool) -> None:
        """Hold the buttons above a list that is not shown, or while a long act runs."""
        self._allowed = allowed
        for button in (self.ui.book_button, self.ui.more_button, self.ui.new_button):
            button.setEnabled(allowed and not self.at_work)
            button.setToolTip("")

    def _say_empty(self) -> None:
        """Say why nothing is listed, and offer the way on."""
        ui, chosen = self.ui, self._chip()
        if not self._rows:
            ui.empty_state.say(self.picture, *self.empty_words())
        elif ui.search_box.text().strip() or chosen is None:
            ui.empty_state.say("search", "見つかりませんでした", NOT_FOUND, "条件を消す(&Z)")
        else:
            heading = f"「{chosen.word}」の{self.noun}はありません"
            ui.empty_state.say(self.picture, heading, "", "すべて表示(&Z)")

    def _help_on(self) -> None:
        """Do what the button of the empty list says."""
        if self._rows:
            self._widen()
        else:
            self.new()

    def new(self) -> None:
        """Do what the primary button stands for."""

    def _widen(self) -> None:
        """Take all conditions away."""
        self.ui.search_box.clear()
        whole = next((one.key for one in self.chips if one.fits is every), None)
        if whole is not None:
            self.ui.chips.choose(whole)

    def _chip(self) -> Chip[R] | None:
        return next((one for one in self.chips if one.key == self.ui.chips.key), None)

    def _sort_by(self, key: str, descending: bool) -> None:
        self._sort = (key, descending)
        self._show()

    def _fetch(self, ids: Sequence[int]) -> Sequence[R]:
        return [self._rows[key] for key in ids if key in self._rows]
