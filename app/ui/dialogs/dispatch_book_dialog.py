"""Show the book of what left (発送簿) of any period, and go on with the letter that is chosen."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.office import dispatch_book, kept_files
from app.office.dispatch_lines import BookLine
from app.rules.dispatch_states import BookState
from app.rules.errors import OfficeError
from app.rules.ids import RequestId
from app.rules.roles import Verb, may
from app.ui.days import day_words
from app.ui.dialogs.book_columns import COLUMNS, about_line, seen_facts, whole_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.issued_letter import letter_sheets
from app.ui.dialogs.issued_letter_dialog import IssuedLetterDialog
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.dialogs.letter_moves import moves_of, open_move, standing_in
from app.ui.dialogs.period_fields import PeriodFields
from app.ui.dialogs.post_letters_dialog import PostLettersDialog
from app.ui.dialogs.slip_misdelivery_dialog import SlipMisdeliveryDialog
from app.ui.forms.ui_dispatch_book_dialog import Ui_DispatchBookDialog
from app.ui.seat import Seat
from app.ui.tables.id_table import IdTable
from app.ui.widgets.act_row import ActButton
from app.ui.widgets.file_places import ask_where_to_save

FILTERS: Final = (
    ("", "すべて"),
    (BookState.waiting, "未発送"),
    (BookState.returned, "返戻"),
    (BookState.void, "欠番"),
)
SEE: Final = "文書を見る・印刷(&V)…"
LOST_OF_RUN: Final = "整理番号で誤送付を記録(&L)…"
HINT: Final = "印刷と保存は操作記録に残ります。"


class DispatchBookDialog(OfficeDialog):
    """Be the window of the book; `request_asked` carries a case, `recorded` what was done."""

    request_asked = Signal(int)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_DispatchBookDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._lines: Sequence[BookLine] = ()
        self._shown: dict[int, BookLine] = {}
        self._table = IdTable(COLUMNS, self._fetch, self)
        ui.table.hold(self._table)
        ui.chips.offer(FILTERS)
        self._period = PeriodFields(seat, ui, ui.period_button, self, self._fail)
        ui.empty_state.say(
            "letter",
            "この期間の文書はありません",
            "期間やしぼり込みを変えると、ほかの文書が出ます。",
        )
        self._connect()
        self.take_room(1240, 660)
        self._period.choose()

    def save(self) -> None:
        """Record that letters left."""
        dialog = PostLettersDialog(self.seat, self)
        dialog.recorded.connect(self.tell)
        dialog.open()

    def load(self) -> None:
        """Ask for the book of the period that stands in the form."""
        days = self._period.read()
        if days is not None:
            desk = self.seat.desk
            self.seat.doing.look(
                lambda: dispatch_book.rows(desk, days),
                asker=self,
                then=self.show_lines,
                key="rows",
                refused=self._fail,
            )

    def show_lines(self, lines: Sequence[BookLine]) -> None:
        """Show the lines that have arrived."""
        self._lines = lines
        self.filter()

    def filter(self) -> None:
        """Show the lines of the chosen chip, the cursor where it was."""
        ui, key, chosen = self.ui, self.ui.chips.key, self.ui.table.current_id()
        shown = [line for line in self._lines if key in {"", line.state.value}]
        self._shown = {line.id: line for line in reversed(shown)}
        self._table.show_ids(list(self._shown))
        if not ui.table.choose(chosen):
            ui.table.choose_line(0)
        ui.table.squeeze()
        ui.count_label.setText(f"{len(shown):,}件" if shown else "")
        ui.stack.setCurrentWidget(ui.list_page if shown else ui.empty_page)
        self.show_line()

    def current(self) -> BookLine | None:
        """Return the line under the cursor."""
        return self._shown.get(self.ui.table.current_id())

    def show_line(self) -> None:
        """Say everything of the line under the cursor, and offer what can be done with it."""
        ui, line = self.ui, self.current()
        words = "" if line is None else whole_words(line)
        ui.detail_label.setText(words)
        ui.detail_label.setVisible(bool(words))
        ui.case_button.setEnabled(line is not None and line.letter.request_id is not None)
        menu = QMenu(ui.letter_button)
        if line is not None and line.run is None and not line.letter.erased:
            menu.addAction(SEE).triggered.connect(self.see_letter)
        if line is not None and line.run is not None and self._may_lose(line):
            menu.addAction(LOST_OF_RUN).triggered.connect(self.lose_one)
        for act in self._moves(line):
            chosen = menu.addAction(act.words).triggered
            chosen.connect(lambda _checked=False, key=act.key: self.begin(key))
        ui.letter_button.setMenu(menu)
        ui.letter_button.setEnabled(not menu.isEmpty())

    def see_letter(self) -> None:
        """Show the letter under the cursor; one about the protected opens for a reason."""
        line, desk = self.current(), self.seat.desk
        if line is not None:
            about, facts = about_line(line), seen_facts(line)
            IssuedLetterDialog(
                self.seat, lambda reason: letter_sheets(desk, about, facts, reason), self
            ).show()

    def lose_one(self) -> None:
        """Record that one letter of the run under the cursor reached somebody else."""
        line = self.current()
        if line is not None:
            dialog = SlipMisdeliveryDialog(self.seat, about_line(line), self)
            dialog.recorded.connect(self.tell)
            dialog.open()

    def begin(self, key: str) -> None:
        """Open the dialog of what is done about the letter under the cursor."""
        line = self.current()
        if line is not None:
            dialog = open_move(key, self.seat, about_line(line), self)
            dialog.recorded.connect(self.tell)
            dialog.open()

    def show_case(self) -> None:
        """Leave for the case of the letter under the cursor."""
        line = self.current()
        if line is not None and line.letter.request_id is not None:
            self.request_asked.emit(int(RequestId(line.letter.request_id)))
            self.leave()

    def print_out(self) -> None:
        """Show the book as it is printed."""
        days, desk = self._period.read(), self.seat.desk
        if days is None:
            return
        said = days.words
        sheets = Sheets(
            title=dispatch_book.TITLE,
            facts=[("期間", said), ("作った日", day_words(desk.today))],
            load=lambda: dispatch_book.look(desk, days),
            take=lambda: dispatch_book.draw(desk, days),
            hint=HINT,
            file_name=f"{dispatch_book.TITLE}_{desk.today:%Y%m%d}.pdf",
        )
        LetterDialog(self.seat, sheets, self).show()

    def keep(self) -> None:
        """Ask where the Excel file is to lie."""
        name = f"{dispatch_book.TITLE}_{self.seat.desk.today:%Y%m%d}.xlsx"
        ask_where_to_save(self, "Excelに書き出す", name, self.keep_as)

    def keep_as(self, path: Path) -> None:
        """Write the book into an Excel file."""
        days, desk = self._period.read(), self.seat.desk
        if days is not None:
            self.seat.doing.do(
                lambda: kept_files.keep(path, lambda: dispatch_book.excel(desk, days)),
                asker=self,
                then=lambda kept: self.tell(f"保存しました。\n{kept}"),
                refused=self._fail,
            )

    def tell(self, sentence: str) -> None:
        """Say that something is done."""
        self.ui.notice.say(sentence)
        self.recorded.emit(sentence)

    def _connect(self) -> None:
        ui = self.ui
        self.settle(ui.save_button, ui.cancel_button)
        ui.save_button.setVisible(may(self.seat.desk.actor.roles, Verb.issue_letter))
        self._period.filled.connect(self.load)
        ui.period_button.clicked.connect(self.load)
        ui.chips.chosen.connect(self.filter)
        ui.table.chosen.connect(lambda _key: self.show_line())
        ui.table.opened.connect(lambda _key: self.show_case())
        ui.case_button.clicked.connect(self.show_case)
        ui.print_button.clicked.connect(self.print_out)
        ui.excel_button.clicked.connect(self.keep)
        self.seat.bus.changed.connect(self._hear)

    def _may_lose(self, line: BookLine) -> bool:
        posted = line.posting is not None
        return posted and may(self.seat.desk.actor.roles, Verb.record_fact)

    def _moves(self, line: BookLine | None) -> Sequence[ActButton]:
        if line is None or line.run is not None or not line.is_newest:
            return ()
        return moves_of(standing_in(line), self.seat.desk.actor.roles)

    def _hear(self, touched: frozenset[str]) -> None:
        """Ask again after a letter was issued, posted or changed."""
        if "letters" in touched:
            self.load()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused."""
        self.ui.notice.say(error.sentence, "alarm")

    def _fetch(self, ids: Sequence[int]) -> Sequence[BookLine]:
        return [self._shown[key] for key in ids if key in self._shown]
