"""List what was recorded as a fact, the open ones first, and remedy it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.office import nonconformities
from app.office.nonconformities import FactLine
from app.rules.roles import Verb, may
from app.ui.days import day_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.remedy_dialog import RemedyDialog, fact_facts
from app.ui.forms.ui_facts_dialog import Ui_FactsDialog
from app.ui.seat import Seat
from app.ui.tables.columns import Column
from app.ui.tables.id_table import IdTable
from app.ui.widgets.pill import Pill

FILTERS: Final = (("open", "要是正"), ("", "すべて"))


def _state(line: FactLine) -> Pill:
    if line.row.remedied_on:
        return Pill("是正済", "check", "good")
    return Pill("要是正", "triangle", "bad" if line.may_be_leak else "due")


def _what(line: FactLine) -> str:
    return " ".join(line.row.what.split()) or "（消去済）"


COLUMNS: Final = (
    Column[FactLine](
        "state", "状態", lambda line: _state(line).word, 96, sortable=False, pill=_state
    ),
    Column[FactLine](
        "day", "行われた日", lambda line: day_words(line.row.happened_on), 136, sortable=False
    ),
    Column[FactLine]("gate", "事柄", lambda line: line.row.gate.word, 264, sortable=False),
    Column[FactLine](
        "receipt_number", "受付番号", lambda line: line.receipt_number, 88, sortable=False
    ),
    Column[FactLine]("what", "何が行われたか", _what, 280, sortable=False),
    Column[FactLine]("by", "記録した人", lambda line: line.recorded_by, 120, sortable=False),
)


class FactsDialog(OfficeDialog):
    """Be the list; `request_asked` carries the case to show, `recorded` what was done."""

    request_asked = Signal(int)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_FactsDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._rows: dict[int, FactLine] = {}
        self._table = IdTable(COLUMNS, self._fetch, self)
        ui.table.hold(self._table)
        ui.chips.offer(FILTERS)
        ui.chips.choose("open")
        ui.empty_state.say(
            "consent",
            "要是正の記録はありません",
            "すでに行われたことは、受付の「手続き」から記録できます。",
        )
        self.settle(ui.save_button, ui.cancel_button)
        ui.save_button.setVisible(may(seat.desk.actor.roles, Verb.remedy_fact))
        ui.chips.chosen.connect(self.load)
        ui.table.chosen.connect(lambda _key: self._show_line())
        ui.table.opened.connect(lambda _key: self.show_case())
        ui.case_button.clicked.connect(self.show_case)
        seat.bus.changed.connect(self._hear)
        self.take_room(1080, 620)
        self.load()

    def load(self) -> None:
        """Ask for the facts that this person may see."""
        desk, open_only = self.seat.desk, self.ui.chips.key == "open"
        self.seat.doing.look(
            lambda: nonconformities.rows(desk, open_only=open_only),
            asker=self,
            then=self._show,
            key="rows",
        )

    def current(self) -> FactLine | None:
        """Return the fact under the cursor."""
        return self._rows.get(self.ui.table.current_id())

    def show_case(self) -> None:
        """Leave for the case under the cursor, where there is one."""
        line = self.current()
        if line is not None and line.row.request_id is not None:
            self.request_asked.emit(line.row.request_id)
            self.leave()

    def save(self) -> None:
        """Remedy the fact under the cursor."""
        line = self.current()
        if line is not None and line.row.remedied_on is None:
            dialog = RemedyDialog(self.seat, line, self)
            dialog.recorded.connect(self._say)
            dialog.open()

    def _say(self, sentence: str) -> None:
        self.recorded.emit(sentence)
        self.ui.notice.say(sentence)

    def _show(self, lines: Sequence[FactLine]) -> None:
        """Show what has arrived, the cursor where it was."""
        ui, chosen = self.ui, self.ui.table.current_id()
        self._rows = {line.row.id: line for line in lines}
        self._table.show_ids([line.row.id for line in lines])
        self.ui.table.squeeze()
        if not ui.table.choose(chosen):
            ui.table.choose_line(0)
        ui.count_label.setText(f"{len(lines):,}件" if lines else "")
        ui.stack.setCurrentWidget(ui.list_page if lines else ui.empty_page)
        self._show_line()

    def _show_line(self) -> None:
        """Show the fact under the cursor in full."""
        line = self.current()
        self.ui.fact_facts.show_facts(fact_facts(line) if line else [])
        self.ui.save_button.setEnabled(line is not None and line.row.remedied_on is None)
        self.ui.case_button.setEnabled(line is not None and bool(line.receipt_number))

    def _hear(self, touched: frozenset[str]) -> None:
        """Ask again after a fact was recorded or remedied."""
        if "nonconformities" in touched:
            self.load()

    def _fetch(self, ids: Sequence[int]) -> Sequence[FactLine]:
        return [self._rows[key] for key in ids if key in self._rows]
