"""List the applications that wait (申込の確認待ち): register, ask, take back, delete in time."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.office import applications
from app.office.applications import ApplicationRow
from app.office.desk import Desk
from app.rules.applications import ApplicationState
from app.rules.errors import OfficeError
from app.rules.roles import Verb, may
from app.ui import alerts
from app.ui.dialogs.application_dialog import ApplicationDialog
from app.ui.dialogs.application_letter_dialog import ApplicationLetterDialog
from app.ui.dialogs.application_list import COLUMNS, FILTERS, name_words, whole_reason
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.reason_dialog import ReasonDialog, ReasonWords
from app.ui.forms.ui_applications_dialog import Ui_ApplicationsDialog
from app.ui.seat import Seat
from app.ui.tables.id_table import IdTable

NAMED = 3
"""How many are named before the rest is counted."""


@dataclass(frozen=True)
class _Found:
    rows: Sequence[ApplicationRow]
    over: Sequence[ApplicationRow]


class ApplicationsDialog(OfficeDialog):
    """Be the inbox of forms that cannot be registered yet; each act takes effect at once."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_ApplicationsDialog()
        self.ui.setupUi(self)
        self._rows: dict[int, ApplicationRow] = {}
        self._over: Sequence[ApplicationRow] = ()
        self._table = IdTable(COLUMNS, lambda ids: [self._rows[key] for key in ids], self)
        self.ui.table.hold(self._table)
        self.ui.chips.offer(FILTERS)
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self._connect()
        self.take_room(1160, 600)
        self._show_acts()
        self.load()

    def load(self) -> None:
        """Ask for the list that the chip stands for, and for what is over."""
        desk, chosen = self.seat.desk, self.ui.chips.key
        self.seat.doing.look(
            lambda: _find(desk, chosen), asker=self, then=self._show, key="list", refused=self._fail
        )

    def save(self) -> None:
        """Open the form under the cursor in the dialog that registers."""
        row = self._waiting_row()
        if row is not None:
            dialog = ApplicationDialog(self.seat, row.id, self)
            dialog.registered.connect(
                lambda _member: self.ui.notice.say(f"{name_words(row)}を登録しました。")
            )
            dialog.open()

    def ask(self) -> None:
        """Show the letter that asks for what is missing."""
        row = self._waiting_row()
        if row is not None:
            ApplicationLetterDialog(self.seat, row, self).show()

    def take_back(self) -> None:
        """Ask why the applicant takes her form back."""
        row = self._waiting_row()
        if row is None:
            return
        desk, key = self.seat.desk, row.id
        words = ReasonWords(
            title="申込の取下げ",
            heading=f"{row.number}　{name_words(row)}",
            intro="申込みの取下げを記録します。書かれた内容は、保管の期限を過ぎてから消します。",
            save="取下げを記録(&S)",
            said="申込みの取下げを記録しました。",
        )
        dialog = ReasonDialog(
            self.seat, words, lambda reason: applications.withdraw(desk, key, reason), self
        )
        dialog.recorded.connect(self.ui.notice.say)
        dialog.open()

    def purge(self) -> None:
        """Name what will be deleted, and ask."""
        over = self._over
        if not over:
            return
        named = "、".join(name_words(row) for row in over[:NAMED])
        more = f" ほか{len(over) - NAMED}名" if len(over) > NAMED else ""
        alerts.ask(
            self,
            f"保管の期限を過ぎた申込み{len(over):,}件（{named}{more}）の内容と、"
            "お送りしたお願いの文書の内容を消します。元に戻せません。\n"
            "番号と日付は、操作記録とともに残ります。",
            act=f"{len(over):,}件を消す(&D)",
            then=self._purge,
            irreversible=True,
        )

    def _connect(self) -> None:
        """Join the buttons to what they do."""
        ui = self.ui
        ui.chips.chosen.connect(self.load)
        ui.table.chosen.connect(lambda _key: self._show_acts())
        ui.table.opened.connect(lambda _key: self.save())
        ui.letter_button.clicked.connect(self.ask)
        ui.withdraw_button.clicked.connect(self.take_back)
        ui.purge_button.clicked.connect(self.purge)
        self.seat.bus.changed.connect(self._hear)

    def _hear(self, touched: frozenset[str]) -> None:
        """Ask again where an application came or went."""
        if "applications" in touched:
            self.load()

    def _show(self, found: _Found) -> None:
        """Show the list, or say what to do where it is empty."""
        ui = self.ui
        keep = ui.table.current_id()
        self._rows = {row.id: row for row in found.rows}
        self._over = found.over
        self._table.show_ids(self._rows)
        self.ui.table.squeeze()
        if not ui.table.choose(keep):
            ui.table.choose_line(0)
        ui.count_label.setText(f"{len(found.rows):,}件" if found.rows else "")
        ui.stack.setCurrentWidget(ui.list_page if found.rows else ui.empty_page)
        if not ui.chips.isAncestorOf(self.focusWidget() or self):
            ui.table.setFocus()
        self._say_empty()
        self._show_acts()

    def _say_empty(self) -> None:
        """Say why nothing is listed."""
        over = self.ui.chips.key == "over"
        heading = "期限を過ぎた申込みはありません" if over else "確認待ちの申込みはありません"
        self.ui.empty_state.say(
            "file",
            heading,
            "登録できない申込みは、会員の登録や取込みの画面で「確認待ち」に残すと、ここに並びます。",
        )

    def _show_acts(self) -> None:
        """Offer what this person can do with the form under the cursor."""
        ui, row = self.ui, self._rows.get(self.ui.table.current_id())
        ui.reason_label.setText(whole_reason(row) if row else "")
        writes = may(self.seat.desk.actor.roles, Verb.register_member)
        for button in (ui.save_button, ui.withdraw_button):
            button.setVisible(writes)
        for button in (ui.save_button, ui.withdraw_button, ui.letter_button):
            button.setEnabled(self._waiting_row() is not None)
        ui.purge_button.setVisible(writes and bool(self._over))
        ui.purge_button.setText(f"期限を過ぎた{len(self._over):,}件を消す(&D)…")

    def _waiting_row(self) -> ApplicationRow | None:
        """Return the form under the cursor, where it still waits."""
        row = self._rows.get(self.ui.table.current_id())
        return row if row is not None and row.state is ApplicationState.waiting else None

    def _purge(self) -> None:
        """Delete what was named."""
        desk, ids = self.seat.desk, [row.id for row in self._over]
        self.seat.doing.do(
            lambda: applications.purge(desk, ids),
            asker=self,
            then=lambda _changes: self.ui.notice.say(
                f"期限を過ぎた申込み{len(ids):,}件の内容を消しました。"
            ),
            refused=self._fail,
        )

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused."""
        self.ui.notice.say(error.sentence, "alarm")


def _find(desk: Desk, chosen: str) -> _Found:
    """Ask the office; runs beside the UI thread."""
    over = applications.purge_due(desk)
    if chosen == "over":
        return _Found(over, over)
    ids = applications.find_ids(desk, chosen or None)
    return _Found(applications.rows(desk, ids), over)
