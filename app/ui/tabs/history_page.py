"""Be the page 操作記録: every act of a million, the newest first, and one of them whole."""

from collections.abc import Callable, Sequence
from typing import Any, ClassVar, cast

from app.office import chain_book, day_slips, log_acts, log_lines, log_search, taken_out_book
from app.office.desk import Desk
from app.office.log_lines import LogLine
from app.office.log_search import LogFilter
from app.rules.periods import Days
from app.rules.roles import Verb
from app.ui import theme
from app.ui.dialogs.book import Book, Paper, When
from app.ui.dialogs.history_verify_dialog import HistoryVerifyDialog
from app.ui.dialogs.log_book_dialog import LogBookDialog
from app.ui.dialogs.log_reviews_dialog import LogReviewsDialog
from app.ui.icons import icon
from app.ui.tables.columns import Column
from app.ui.tabs import history_list, history_sheet
from app.ui.tabs.history_list import CHIPS, COLUMNS
from app.ui.tabs.register_deeds import Deed
from app.ui.tabs.register_list import Chip
from app.ui.tabs.sheet import Sheet
from app.ui.tabs.tab import Wish, WishKind
from app.ui.tabs.windowed_page import WindowedPage


class HistoryPage(WindowedPage[LogLine]):
    """List the acts that words, days and chips find; beside them the chosen one."""

    key: ClassVar[str] = "history"
    word: ClassVar[str] = "操作記録"
    noun: ClassVar[str] = "操作"
    picture: ClassVar[str] = "log"
    hint: ClassVar[str] = "操作・お名前・番号・日付"
    nouns: ClassVar[frozenset[str]] = frozenset({"history"})
    chips: ClassVar[tuple[Chip[Any], ...]] = CHIPS
    panes: ClassVar[tuple[int, int]] = (740, 576)

    def columns(self) -> Sequence[Column[LogLine]]:
        """Give number, moment, act, what it touched, and who did it."""
        return COLUMNS

    def finding(self) -> Callable[[], Sequence[int]]:
        """Ask for the numbers that fit."""
        desk, typed = self.seat.desk, self.ui.search_box.take_words()
        chosen = LogFilter(self.ui.chips.key)
        return lambda: log_search.find(desk, typed, chosen)

    def fetch(self, ids: Sequence[int]) -> Sequence[LogLine]:
        """Ask for the lines that are looked at."""
        return log_lines.rows(self.seat.desk, ids)

    def reading(self, row: LogLine) -> Callable[[], Sheet]:
        """Describe an act."""
        desk, number = self.seat.desk, row.id
        return lambda: history_sheet.describe(log_acts.one(desk, number))

    def act(self, key: str, about: object, row: LogLine) -> None:
        """Lead to a member or a case that the act touched."""
        del row
        self.wished.emit(Wish(cast("WishKind", key), cast("int", about)))

    def deeds(self) -> Sequence[Deed]:
        """Verify, write out what is listed, look through the months."""
        reviews = (Deed("操作記録の点検(&D)…", self._review),)
        return (
            Deed("検証(&N)…", self._verify),
            Deed("この一覧の印刷・書出し(&E)…", self._take_out),
            *(reviews if self.may(Verb.read_history) else ()),
        )

    def books(self) -> Sequence[Book | Paper]:
        """Print the slip of a day, and for readers of the house what left the records."""
        slip = Paper(day_slips.TITLE, _look, _take, When.day, "その日の操作・文書・控えの1枚です。")
        readers = (
            Book(taken_out_book.TITLE, taken_out_book.register),
            Book(chain_book.TITLE, chain_book.register),
        )
        return (slip, *(readers if self.may(Verb.read_governance) else ()))

    def empty_words(self) -> tuple[str, str, str]:
        """Say what an empty log means."""
        return "操作の記録はまだありません", "記録を変えたり印刷したりすると、ここに残ります。", ""

    def redress(self) -> None:
        """Draw the button of the verification with a mark of its own."""
        super().redress()
        self.ui.new_button.setIcon(icon("log", theme.colours().on_accent))
        self.ui.search_box.setToolTip(history_list.HOW_TO_SEARCH)

    def _say_empty(self) -> None:
        """Say by what one can search, where nothing was found."""
        super()._say_empty()
        if self._is_narrowed():
            words = history_list.HOW_TO_SEARCH
            self.ui.empty_state.say("search", "見つかりませんでした", words, "条件を消す(&Z)")

    def _let_act(self, *, allowed: bool) -> None:
        """Hold what needs the list; whoever may not read it can still have it verified."""
        super()._let_act(allowed=allowed)
        self.ui.new_button.setEnabled(allowed or self.may(Verb.verify_history))

    def _verify(self) -> None:
        self.open_dialog(HistoryVerifyDialog(self.seat, self))

    def _take_out(self) -> None:
        self.open_dialog(LogBookDialog(self.seat, self.found, self))

    def _review(self) -> None:
        self.open_dialog(LogReviewsDialog(self.seat, self))


def _look(desk: Desk, days: Days) -> bytes:
    return day_slips.look(desk, days.to_on or desk.today)


def _take(desk: Desk, days: Days) -> bytes:
    return day_slips.take(desk, days.to_on or desk.today)
