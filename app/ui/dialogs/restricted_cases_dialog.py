"""List the restricted cases by number only, so that none is lost to everybody."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import restrictions
from app.office.rows import RestrictedRow
from app.rules.errors import OfficeError
from app.ui import alerts
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.restrict_dialog import RestrictDialog, RestrictedCase
from app.ui.forms.ui_restricted_cases_dialog import Ui_RestrictedCasesDialog
from app.ui.seat import Seat
from app.ui.tables.columns import Column
from app.ui.tables.id_table import IdTable

COLUMNS: Final = (
    Column[RestrictedRow](
        "number", "受付番号", lambda row: row.receipt_number, 110, sortable=False
    ),
    Column[RestrictedRow](
        "viewers",
        "閲覧できる人",
        lambda row: "・".join(row.viewers) or "いません",
        460,
        sortable=False,
    ),
)


class RestrictedCasesDialog(OfficeDialog):
    """Show numbers and people; `recorded` carries the sentence that people were named anew."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_RestrictedCasesDialog()
        self.ui.setupUi(self)
        self._rows: dict[int, RestrictedRow] = {}
        self._table = IdTable(COLUMNS, lambda ids: [self._rows[key] for key in ids], self)
        self.ui.table.hold(self._table)
        self.ui.table.opened.connect(lambda _key: self.save())
        self.settle(self.ui.save_button, self.ui.cancel_button)
        seat.bus.changed.connect(self._hear)
        self.take_room(680, 480)
        self.load()

    def load(self) -> None:
        """Ask for the numbers."""
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: restrictions.rows(desk),
            asker=self,
            then=self._show,
            key="list",
            refused=self._fail,
        )

    def save(self) -> None:
        """Name the people of the case under the cursor anew."""
        row = self._rows.get(self.ui.table.current_id())
        if row is None:
            return
        case = RestrictedCase(
            row.id, f"受付番号 {row.receipt_number}", frozenset(row.viewer_ids), restricted=True
        )
        dialog = RestrictDialog(self.seat, case, self)
        dialog.recorded.connect(self.recorded)
        dialog.open()

    def _hear(self, touched: frozenset[str]) -> None:
        """Ask again where a case changed."""
        if "requests" in touched:
            self.load()

    def _show(self, rows: Sequence[RestrictedRow]) -> None:
        """Show the list, or say that there is none."""
        ui = self.ui
        self._rows = {row.id: row for row in rows}
        self._table.show_ids(self._rows)
        self.ui.table.squeeze()
        ui.table.choose_line(0)
        ui.stack.setCurrentWidget(ui.list_page if rows else ui.empty_page)
        ui.empty_state.say(
            "lock",
            "閲覧を限った受付はありません",
            "役職員に関する受付は、受付の画面で印を付けるか、"
            "受付の「手続き」の「閲覧できる人の限定」で限ります。",
        )
        ui.save_button.setEnabled(bool(rows))

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused."""
        alerts.tell(self, error.sentence)
