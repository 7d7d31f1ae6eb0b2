"""List what was erased, what stays until when, and certify it; finish what still waits."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import erasure_certificates, erasures
from app.office.erasures import ErasureRow, Retained
from app.office.letters import Issued
from app.rules.errors import OfficeError
from app.rules.roles import Verb, may
from app.ui.days import day_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.erasure_words import CAUSES, retained_groups
from app.ui.dialogs.issued_letter import DRAFT_HINT, just_issued
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.dialogs.sent_round import offer_round
from app.ui.forms.ui_erasures_dialog import Ui_ErasuresDialog
from app.ui.seat import Seat
from app.ui.tables.columns import Column
from app.ui.tables.id_table import IdTable
from app.ui.widgets.pill import Pill

_DONE, _WAITING = Pill("完了", "check"), Pill("処理待ち", "clock", "due")
COLUMNS: Final = (
    Column[ErasureRow]("number", "番号", lambda row: f"第{row.id}号", 80, sortable=False),
    Column[ErasureRow](
        "on", "消去した日", lambda row: day_words(row.erased_on), 150, sortable=False
    ),
    Column[ErasureRow](
        "cause", "きっかけ", lambda row: CAUSES.get(row.cause, row.cause), 170, sortable=False
    ),
    Column[ErasureRow]("by", "消去した者", lambda row: row.erased_by, 150, sortable=False),
    Column[ErasureRow](
        "state",
        "状態",
        lambda row: (_DONE if row.wiped else _WAITING).word,
        110,
        sortable=False,
        pill=lambda row: _DONE if row.wiped else _WAITING,
    ),
)
TITLE: Final = "消去証明書"


class ErasuresDialog(OfficeDialog):
    """Be the list of erasures."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_ErasuresDialog()
        self.ui.setupUi(self)
        self._rows: dict[int, ErasureRow] = {}
        self._table = IdTable(COLUMNS, self._fetch, self)
        self.ui.table.hold(self._table)
        self.ui.empty_state.say(
            "log", "消去の記録はまだありません", "消去を実施すると、ここに載ります。"
        )
        self.settle(self.ui.save_button, self.ui.cancel_button)
        roles = seat.desk.actor.roles
        self.ui.save_button.setVisible(may(roles, Verb.issue_letter))
        self.ui.settle_button.setVisible(False)
        self.ui.settle_button.clicked.connect(self.finish)
        self.ui.draft_button.clicked.connect(self.see_draft)
        self.ui.table.chosen.connect(lambda _record: self._show_kept())
        self.ui.table.opened.connect(lambda _record: self.see_draft())
        seat.bus.changed.connect(self._hear)
        self.take_room(860, 600)
        self.load()

    def load(self) -> None:
        """Ask for the erasures."""
        desk = self.seat.desk
        self.seat.doing.look(lambda: erasures.rows(desk), asker=self, then=self._show, key="rows")

    def finish(self) -> None:
        """Take the last traces out of the files."""
        desk = self.seat.desk
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: erasures.settle(desk), asker=self, then=self._settled, refused=self._fail
        )

    def see_draft(self) -> None:
        """Show the certificate of the erasure under the cursor as a draft."""
        row, desk = self._current(), self.seat.desk
        if row is not None:
            sheets = Sheets(
                f"{TITLE}（案）",
                self._facts(row),
                lambda: erasure_certificates.preview(desk, row.id),
                hint=DRAFT_HINT,
            )
            LetterDialog(self.seat, sheets, self).show()

    def save(self) -> None:
        """Issue the certificate of the erasure under the cursor."""
        row, desk = self._current(), self.seat.desk
        if row is None:
            return
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: erasure_certificates.issue(desk, row.id),
            asker=self,
            then=lambda issued: self._issued(row, issued),
            refused=self._fail,
        )

    def _current(self) -> ErasureRow | None:
        return self._rows.get(self.ui.table.current_id())

    def _facts(self, row: ErasureRow) -> list[tuple[str, str]]:
        return [("消去の番号", f"第{row.id}号"), ("消去した日", day_words(row.erased_on))]

    def _issued(self, row: ErasureRow, issued: Issued) -> None:
        """Show the certificate as it lies in the records."""
        self.set_busy(busy=False)
        sheets = just_issued(self.seat.desk, issued, TITLE, self._facts(row))
        self.ui.notice.say(f"文書番号 {issued.document_number} で発行しました。")
        LetterDialog(self.seat, sheets, self).show()

    def _settled(self, settled: object) -> None:
        self.set_busy(busy=False)
        if settled:
            self.ui.notice.say("消去を仕上げました。")
        else:
            self.ui.notice.say(
                "まだ、ほかの画面やプログラムが記録を読んでいます。閉じてからお試しください。",
                "caution",
            )
        self.load()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused."""
        self.set_busy(busy=False)
        self.ui.notice.say(error.sentence, "caution")
        offer_round(self.seat, self, self.ui.notice, error)

    def _show(self, rows: Sequence[ErasureRow]) -> None:
        """Show what has arrived, the cursor where it was."""
        ui, chosen = self.ui, self.ui.table.current_id()
        self._rows = {row.id: row for row in rows}
        self._table.show_ids(self._rows)
        self.ui.table.squeeze()
        if not ui.table.choose(chosen):
            ui.table.choose_line(0)
        ui.count_label.setText(f"{len(rows):,}件" if rows else "")
        ui.stack.setCurrentWidget(ui.list_page if rows else ui.empty_page)
        for button in (ui.save_button, ui.draft_button):
            button.setEnabled(bool(rows))
        waiting = any(not row.wiped for row in rows)
        ui.settle_button.setVisible(waiting and may(self.seat.desk.actor.roles, Verb.erase))
        self._show_kept()

    def _show_kept(self) -> None:
        """Show what stayed at the erasure under the cursor."""
        row, desk = self._current(), self.seat.desk
        if row is not None:
            self.seat.doing.look(
                lambda: erasures.retained(desk, row.id),
                asker=self,
                then=self._kept,
                key="kept",
            )

    def _kept(self, kept: Sequence[Retained]) -> None:
        self.ui.lines.show_groups(retained_groups(kept))

    def _hear(self, touched: frozenset[str]) -> None:
        """Ask again after something about members was changed."""
        if "members" in touched:
            self.load()

    def _fetch(self, ids: Sequence[int]) -> Sequence[ErasureRow]:
        return [self._rows[key] for key in ids if key in self._rows]
