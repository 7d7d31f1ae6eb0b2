"""List who may be erased by now, look at one, or erase them all."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import erasure_due, erasures
from app.office.erasure_due import DueRow
from app.office.erasures import LEFT, OVER, Erased
from app.rules.errors import OfficeError
from app.ui import alerts
from app.ui.days import day_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.erasure_dialog import PENDING, LeftErasureDialog
from app.ui.dialogs.refusals import say_refusal
from app.ui.forms.ui_erasure_due_dialog import Ui_ErasureDueDialog
from app.ui.seat import Seat
from app.ui.tables.columns import Column
from app.ui.tables.id_table import IdTable


@dataclass(frozen=True)
class _Line:
    """Be a row of the table: a person who is due."""

    id: int
    due: DueRow


COLUMNS: Final = (
    Column[_Line]("code", "組合員コード", lambda line: line.due.member_code, 120, sortable=False),
    Column[_Line](
        "name", "氏名", lambda line: line.due.member_name or "（消去済）", 200, sortable=False
    ),
    Column[_Line]("why", "きっかけ", lambda line: line.due.why, 160, sortable=False),
    Column[_Line](
        "since", "消去できる日", lambda line: day_words(line.due.since_on), 160, sortable=False
    ),
)


class ErasureDueDialog(OfficeDialog):
    """Be the list of who is due."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_ErasureDueDialog()
        self.ui.setupUi(self)
        self._rows: dict[int, DueRow] = {}
        self._table = IdTable(COLUMNS, self._fetch, self)
        self.ui.table.hold(self._table)
        self.ui.empty_state.say(
            "members",
            "消去できる方はいません",
            "退会などの後の保存期間が過ぎると、ここに載ります。",
        )
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.ui.all_button.clicked.connect(self.ask_for_all)
        self.ui.table.opened.connect(lambda _record: self.save())
        seat.bus.changed.connect(self._hear)
        self.take_room(820, 520)
        self.load()

    def load(self) -> None:
        """Ask who is due."""
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: erasure_due.rows(desk),
            asker=self,
            then=self._show,
            key="rows",
            refused=self._fail,
        )

    def save(self) -> None:
        """Look at what would go of the person under the cursor."""
        row = self._rows.get(self.ui.table.current_id())
        if row is not None:
            dialog = LeftErasureDialog(self.seat, row, self)
            dialog.recorded.connect(self.ui.notice.say)
            dialog.open()

    def ask_for_all(self) -> None:
        """Ask before everybody on the list is erased."""
        rows = list(self._rows.values())
        alerts.ask(
            self,
            f"一覧の{len(rows)}件の情報を消去します。元に戻せません。"
            "法令や内規で残すものは、それぞれの期限まで残ります。",
            act="すべて消去する(&E)",
            then=lambda: self._erase(rows),
            irreversible=True,
        )

    def _erase(self, rows: Sequence[DueRow]) -> None:
        desk = self.seat.desk
        left = [row.member_id for row in rows if row.cause == LEFT]
        over = [row.member_id for row in rows if row.cause == OVER]

        def erase() -> Erased:
            erased = erasures.erase_left(desk, left)
            return erasures.erase_again(desk, over) if over else erased

        self.set_busy(busy=True)
        self.seat.doing.do(erase, asker=self, then=self._done, refused=self._fail)

    def _done(self, done: Erased) -> None:
        self.set_busy(busy=False)
        self.ui.notice.say("消去しました。" + ("" if done.settled else PENDING))

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; those before are erased, so that the list is asked anew."""
        say_refusal(self.seat, self, self.ui.notice, error)

    def _show(self, rows: Sequence[DueRow]) -> None:
        ui = self.ui
        self._rows = {row.member_id: row for row in rows}
        self._table.show_ids(self._rows)
        self.ui.table.squeeze()
        ui.table.choose_line(0)
        ui.count_label.setText(f"{len(rows):,}件" if rows else "")
        ui.stack.setCurrentWidget(ui.list_page if rows else ui.empty_page)
        for button in (ui.save_button, ui.all_button):
            button.setEnabled(bool(rows))

    def _hear(self, touched: frozenset[str]) -> None:
        """Ask again after something about members was changed."""
        if "members" in touched:
            self.load()

    def _fetch(self, ids: Sequence[int]) -> Sequence[_Line]:
        return [_Line(key, self._rows[key]) for key in ids if key in self._rows]
