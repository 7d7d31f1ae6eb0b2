"""Reserve receipt numbers, print their forms, and void what was not used (OFFICE M-06)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QPushButton, QWidget

from app.office import reserved_numbers
from app.office.reserved_numbers import ReservedRow
from app.rules.errors import OfficeError
from app.rules.numerals import narrow
from app.rules.roles import Verb, may
from app.ui.days import day_words, moment_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.dialogs.void_number_dialog import VoidNumberDialog
from app.ui.forms.ui_reserved_numbers_dialog import Ui_ReservedNumbersDialog
from app.ui.seat import Seat
from app.ui.tables.columns import Column
from app.ui.tables.id_table import IdTable
from app.ui.widgets.enter_moves import chain
from app.ui.widgets.pill import Pill

FILTERS: Final = (("open", "まだ使っていないもの"), ("", "すべて"))


@dataclass(frozen=True)
class _Line:
    """Be one line of the list."""

    id: int
    row: ReservedRow


def state(line: _Line) -> Pill:
    """Return the pill of a number."""
    if line.row.voided_on is not None:
        return Pill("欠番", "cross", "quiet")
    if line.row.request_id is not None:
        return Pill("入力済", "check", "good")
    return Pill("未使用", "clock", "due")


COLUMNS: Final = (
    Column[_Line]("number", "受付番号", lambda line: line.row.receipt_number, 100, sortable=False),
    Column[_Line]("state", "状態", lambda line: state(line).word, 108, sortable=False, pill=state),
    Column[_Line](
        "at",
        "番号を取った日時",
        lambda line: moment_words(line.row.reserved_at),
        196,
        sortable=False,
    ),
    Column[_Line]("by", "取った人", lambda line: line.row.reserved_by, 130, sortable=False),
    Column[_Line](
        "why",
        "欠番にした日と理由",
        lambda line: f"{day_words(line.row.voided_on)}　{line.row.void_reason}".strip("　"),
        300,
        sortable=False,
    ),
)


class ReservedNumbersDialog(OfficeDialog):
    """Be the list of reserved numbers; each act takes effect at once."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_ReservedNumbersDialog()
        self.ui.setupUi(self)
        self._lines: dict[int, _Line] = {}
        self._table = IdTable(COLUMNS, lambda ids: [self._lines[key] for key in ids], self)
        self.ui.table.hold(self._table)
        self.ui.chips.offer(FILTERS)
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self._connect()
        self.take_room(900, 600)
        self.load()

    def load(self) -> None:
        """Ask for all numbers."""
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: reserved_numbers.rows(desk),
            asker=self,
            then=self._show,
            key="list",
            refused=self._fail,
        )

    def reserve(self) -> None:
        """Reserve as many numbers as are asked for."""
        typed = narrow(self.ui.count_edit.text())
        if not (typed.isascii() and typed.isdigit()):
            self.ui.notice.say("件数を数字で入れてください。", "alarm")
            return
        desk, count = self.seat.desk, int(typed)
        self.seat.doing.do(
            lambda: reserved_numbers.reserve(desk, count),
            asker=self,
            then=lambda _changes: self.ui.notice.say(
                f"受付番号を{count}件取りました。「用紙を印刷」で手書き受付票を印刷してください。"
            ),
            refused=self._fail,
        )

    def save(self) -> None:
        """Show the forms of all numbers that still wait, to be printed."""
        numbers = [one.row.receipt_number for one in self._lines.values() if one.row.is_open]
        if not numbers:
            return
        desk = self.seat.desk
        sheets = Sheets(
            title="手書き受付票",
            facts=[("受付番号", f"{numbers[0]} から {len(numbers)}枚")],
            load=lambda: reserved_numbers.preview(desk, numbers),
            take=lambda: reserved_numbers.take(desk, numbers),
            hint="まだ使っていない番号の用紙です。鍵のかかる場所に置いてください。",
            file_name="手書き受付票.pdf",
        )
        LetterDialog(self.seat, sheets, self).show()

    def void(self) -> None:
        """Ask why a number will not be used."""
        line = self._line()
        if line is None or not line.row.is_open:
            return
        dialog = VoidNumberDialog(self.seat, line.row.receipt_number, self)
        dialog.recorded.connect(self.ui.notice.say)
        dialog.open()

    def _connect(self) -> None:
        """Join the buttons to what they do."""
        ui = self.ui
        ui.chips.chosen.connect(self.load)
        ui.table.chosen.connect(lambda _key: self._show_acts())
        ui.reserve_button.clicked.connect(self.reserve)
        ui.void_button.clicked.connect(self.void)
        chain(ui.reserve_button, *ui.chips.findChildren(QPushButton), ui.table)
        self.seat.bus.changed.connect(self._hear)

    def _hear(self, touched: frozenset[str]) -> None:
        """Ask again where a number may have been used."""
        if "requests" in touched:
            self.load()

    def _show(self, rows: Sequence[ReservedRow]) -> None:
        """Show the list, or say what to do where it is empty."""
        ui = self.ui
        shown = [row for row in rows if row.is_open or ui.chips.key != "open"]
        self._lines = {place: _Line(place, row) for place, row in enumerate(shown, start=1)}
        self._table.show_ids(self._lines)
        self.ui.table.squeeze()
        ui.table.choose_line(0)
        ui.stack.setCurrentWidget(ui.list_page if shown else ui.empty_page)
        ui.empty_state.say(
            "print",
            "使っていない番号はありません",
            "停電などに備えて、番号を取り、用紙を印刷して窓口に置いておきます。",
        )
        self._show_acts()

    def _show_acts(self) -> None:
        """Offer what this person can do."""
        ui, line = self.ui, self._line()
        writes = may(self.seat.desk.actor.roles, Verb.reserve_numbers)
        for button in (ui.reserve_button, ui.void_button, ui.save_button):
            button.setVisible(writes)
        ui.void_button.setEnabled(line is not None and line.row.is_open)
        ui.save_button.setEnabled(any(one.row.is_open for one in self._lines.values()))

    def _line(self) -> _Line | None:
        """Return the number under the cursor."""
        return self._lines.get(self.ui.table.current_id())

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused."""
        self.ui.notice.say(error.sentence, "alarm")
