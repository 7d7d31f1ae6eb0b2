"""Print the registers of a page, or write them to a file, for a period or as of a day."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import fiscal_years, registers
from app.rules.errors import OfficeError
from app.rules.numbers import APRIL_FIRST
from app.rules.periods import Days, Span, days_of, refuse_backward
from app.ui.dialogs.book import Book, Paper, When, time_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.dialogs.opening import fill_later
from app.ui.forms.ui_book_dialog import Ui_BookDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import complain, excuse
from app.ui.widgets.file_places import ask_where_to_save

UNREADABLE: Final = "日付が読み取れません。「4/1」「R8.4.1」のように入れてください。"


class BookDialog(OfficeDialog):
    """Be the window of the registers of one page; `recorded` says what was written."""

    def __init__(
        self, seat: Seat, books: Sequence[Book | Paper], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_BookDialog()
        self.ui.setupUi(self)
        self._books = tuple(books)
        self._year_start = APRIL_FIRST
        ui = self.ui
        for field in (ui.from_field, ui.to_field):
            field.set_up(seat.desk.today, future=True)
        for book in self._books:
            ui.book_combo.addItem(book.title)
        for span in Span:
            ui.span_combo.addItem(span.word, span.value)
        ui.book_combo.currentIndexChanged.connect(self._choose_book)
        ui.span_combo.currentIndexChanged.connect(self._choose_span)
        ui.excel_button.clicked.connect(lambda: self._ask_place(".xlsx"))
        ui.csv_button.clicked.connect(lambda: self._ask_place(".csv"))
        self.settle(ui.save_button, ui.cancel_button)
        self._choose_book()
        self.take_room(640)
        desk, parts = seat.desk, (ui.book_combo, ui.span_combo, ui.excel_button, ui.csv_button)
        fill_later(
            seat,
            self,
            lambda: fiscal_years.read(desk)[0],
            self._begin_years,
            (*parts, ui.save_button),
        )

    @property
    def book(self) -> Book | Paper:
        """Return what is chosen."""
        return self._books[self.ui.book_combo.currentIndex()]

    def save(self) -> None:
        """Show the register or sheet as it is printed."""
        period = self._read()
        if period is None:
            return
        desk, book = self.seat.desk, self.book
        sheets = Sheets(
            title=book.title,
            facts=[(book.when.word, time_words(book.when, period))],
            load=lambda: book.look(desk, period),
            take=lambda: book.take(desk, period),
            hint="印刷と保存は操作記録に残ります。",
            file_name=f"{book.title}_{desk.today:%Y%m%d}.pdf",
        )
        LetterDialog(self.seat, sheets, self).show()

    def keep_as(self, path: Path) -> None:
        """Write the register into a workbook or a CSV file, by the end of its name."""
        period, book = self._read(), self.book
        if period is None or not isinstance(book, Book):
            return
        desk = self.seat.desk
        self.seat.doing.do(
            lambda: registers.write(desk, book.make(desk, period), path),
            asker=self,
            then=lambda rows: self._tell(path, rows),
            refused=self._fail,
        )

    def _ask_place(self, suffix: str) -> None:
        """Ask where the file is to lie."""
        if self._read() is None:
            return
        name = f"{self.book.title}_{self.seat.desk.today:%Y%m%d}{suffix}"
        ask_where_to_save(self, "ファイルに書き出す", name, self.keep_as)

    def _begin_years(self, start: tuple[int, int]) -> None:
        """Reckon from the day on which this office's years begin."""
        self._year_start = start
        self._choose_span()

    def _choose_book(self) -> None:
        """Ask for the time that this register needs."""
        ui, book = self.ui, self.book
        for button in (ui.excel_button, ui.csv_button):
            button.setVisible(isinstance(book, Book))
        ui.hint_label.setText(book.hint)
        ui.hint_label.setVisible(bool(book.hint))
        ui.span_box.setVisible(book.when is When.period)
        ui.from_box.setVisible(book.when is When.period)
        ui.to_label.setText("基準日(&U)" if book.when is When.day else "終わりの日(&U)")
        ui.to_field.setAccessibleName("基準日" if book.when is When.day else "終わりの日")
        self._choose_span()
        if book.when is When.day:
            ui.to_field.set_day(self.seat.desk.today)

    def _choose_span(self) -> None:
        """Put the days of the chosen span into the fields."""
        ui, span = self.ui, Span(self.ui.span_combo.currentData())
        excuse(ui.to_field, ui.day_problem)
        typed = span is Span.chosen or self.book.when is When.day
        ui.days_box.setVisible(typed and self.book.when is not When.now)
        if span is not Span.chosen:
            days = days_of(span, self.seat.desk.today, self._year_start)
            ui.from_field.set_day(days.from_on)
            ui.to_field.set_day(days.to_on)
        self.grow()

    def _read(self) -> Days | None:
        """Read the time, or say what is wrong with it."""
        ui, when = self.ui, self.book.when
        excuse(ui.to_field, ui.day_problem)
        if when is When.now:
            return Days()
        fields = (ui.to_field,) if when is When.day else (ui.from_field, ui.to_field)
        for field in fields:
            needed = when is When.day or field.typed().strip()
            if needed and field.day() is None:
                complain(field, ui.day_problem, UNREADABLE)
                self.grow()
                return None
        if when is When.day:
            return Days(None, ui.to_field.day())
        return self._forward(Days(ui.from_field.day(), ui.to_field.day()))

    def _forward(self, days: Days) -> Days | None:
        """Refuse a span that ends before it begins."""
        try:
            refuse_backward(days)
        except OfficeError as error:
            complain(self.ui.to_field, self.ui.day_problem, error.sentence)
            self.grow()
            return None
        return days

    def _tell(self, path: Path, rows: int) -> None:
        """Say where the file lies and how much is in it."""
        said = f"{rows:,}件を書き出しました。" if rows else "該当がないことを書き出しました。"
        self.ui.notice.say(f"{said}\n{path}", stays=True)
        self.grow()
        self.recorded.emit(f"{self.book.title}を書き出しました。")

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused."""
        self.ui.notice.say(error.sentence, "alarm")
        self.grow()
