"""List the exits that are not over, the one first whose data may go first."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.office import exits
from app.office.exits import ExitRow
from app.rules.errors import OfficeError
from app.rules.exits import WORDS
from app.rules.roles import Verb, may
from app.ui import words
from app.ui.days import day_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_exits_dialog import Ui_ExitsDialog
from app.ui.seat import Seat
from app.ui.tables.columns import Column
from app.ui.tables.id_table import IdTable

ERASED: Final = "（消去済）"
COLUMNS: Final = (
    Column[ExitRow]("code", "組合員コード", lambda row: row.member_code, 112, sortable=False),
    Column[ExitRow]("name", "氏名", lambda row: row.member_name or ERASED, 160, sortable=False),
    Column[ExitRow]("kind", "手続き", lambda row: WORDS[row.kind], 120, sortable=False),
    Column[ExitRow](
        "started_on", "始まった日", lambda row: day_words(row.started_on), 144, sortable=False
    ),
    Column[ExitRow](
        "erase_on", "消去できる日", lambda row: day_words(row.erase_on), 144, sortable=False
    ),
    Column[ExitRow](
        "state",
        "いまの状態",
        lambda row: words.state(row.member_state).word,
        100,
        sortable=False,
        pill=lambda row: words.state(row.member_state),
    ),
    Column[ExitRow]("by", "記録した人", lambda row: row.recorded_by, 140, sortable=False),
)


class ExitsDialog(OfficeDialog):
    """Be the list; `member_asked` and `plan_asked` carry whom to show."""

    member_asked = Signal(int)
    plan_asked = Signal(int)
    said = Signal(str)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_ExitsDialog()
        self.ui.setupUi(self)
        self._rows: dict[int, ExitRow] = {}
        self._table = IdTable(COLUMNS, self._fetch, self)
        self.ui.table.hold(self._table)
        self.ui.empty_state.say(
            "members", "手続きの途中の方はいません", "退会や撤回を記録すると、ここに載ります。"
        )
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.ui.save_button.setVisible(may(seat.desk.actor.roles, Verb.register_member))
        self.ui.member_button.clicked.connect(self.show_member)
        self.ui.plan_button.clicked.connect(self.show_plan)
        self.ui.table.opened.connect(lambda _record: self.show_member())
        seat.bus.changed.connect(self._hear)
        self.take_room(1040, 560)
        self.load()

    def load(self) -> None:
        """Ask for the exits that are open."""
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: exits.rows(desk, exits.ids(desk)), asker=self, then=self._show, key="rows"
        )

    def current(self) -> ExitRow | None:
        """Return the exit under the cursor."""
        return self._rows.get(self.ui.table.current_id())

    def show_member(self) -> None:
        """Leave for the page of the member under the cursor."""
        row = self.current()
        if row is not None:
            self.member_asked.emit(row.member_id)
            self.leave()

    def show_plan(self) -> None:
        """Ask for what follows from the exit under the cursor."""
        row = self.current()
        if row is not None:
            self.plan_asked.emit(row.member_id)

    def save(self) -> None:
        """Put the exit under the cursor away."""
        row, desk = self.current(), self.seat.desk
        if row is None:
            return
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: exits.finish(desk, row.id),
            asker=self,
            then=lambda _changes: self._finished(row),
            refused=self._fail,
        )

    def _finished(self, row: ExitRow) -> None:
        self.set_busy(busy=False)
        self.ui.notice.say(f"{row.member_name} 様の手続きを終えました。")

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused."""
        self.set_busy(busy=False)
        self.ui.notice.say(error.sentence, "caution")

    def _show(self, rows: Sequence[ExitRow]) -> None:
        """Show what has arrived, the cursor where it was."""
        ui, chosen = self.ui, self.ui.table.current_id()
        self._rows = {row.id: row for row in rows}
        self._table.show_ids([row.id for row in rows])
        self.ui.table.squeeze()
        if not ui.table.choose(chosen):
            ui.table.choose_line(0)
        ui.count_label.setText(f"{len(rows):,}件" if rows else "")
        ui.stack.setCurrentWidget(ui.list_page if rows else ui.empty_page)
        for button in (ui.save_button, ui.member_button, ui.plan_button):
            button.setEnabled(bool(rows))

    def _hear(self, touched: frozenset[str]) -> None:
        """Ask again after something about members was changed."""
        if "members" in touched:
            self.load()

    def _fetch(self, ids: Sequence[int]) -> Sequence[ExitRow]:
        return [self._rows[key] for key in ids if key in self._rows]
