"""Show every answer of the ledger, newest first, and beside it all that is known of one."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.office import consents, policy
from app.office.policy import VersionRow
from app.office.rows import ConsentRow
from app.rules.consent_fields import METHODS
from app.ui.forms.ui_consent_history_page import Ui_ConsentHistoryPage
from app.ui.seat import Seat
from app.ui.tables.id_table import IdTable
from app.ui.tabs import consent_list
from app.ui.tabs.consent_event import ConsentEvent
from app.ui.tabs.ledger_page import EVERY_VERSION, LedgerPage, offer_versions
from app.ui.tabs.remembered_list import RememberedList

PANES = [924, 392]


class ConsentHistoryPage(LedgerPage):
    """List the ledger; beside it the chosen answer, its evidence and what can be done."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, parent)
        self.ui = Ui_ConsentHistoryPage()
        self.ui.setupUi(self)
        self.event_panel = ConsentEvent(seat, self)
        self.ui.event_box.addWidget(self.event_panel)
        self._table = IdTable(consent_list.COLUMNS, self._rows, self)
        self.ui.table.hold(self._table)
        self._remembered = RememberedList(seat, "consents_tab", self.ui.table, self.ui.splitter)
        self._remembered.put_back(("", False), PANES)
        self.ui.chips.offer(consent_list.FILTERS)
        self.ui.version_combo.addItem(EVERY_VERSION, None)
        self.ui.method_combo.addItem("すべて", None)
        for method in METHODS:
            self.ui.method_combo.addItem(method, method)
        self._connect()
        self.event_panel.show_row(None)

    def _connect(self) -> None:
        """Join what the user does to what happens."""
        ui = self.ui
        ui.search_box.searched.connect(self.search)
        ui.chips.chosen.connect(self.search)
        ui.version_combo.activated.connect(self.search)
        ui.method_combo.activated.connect(self.search)
        ui.table.chosen.connect(self._choose)
        ui.table.opened.connect(lambda _id: self.event_panel.open_member())
        ui.empty_state.pressed.connect(self._clear)
        self.event_panel.said.connect(self.said)
        self.event_panel.member_asked.connect(self.member_asked)

    def refresh(self) -> None:
        """Ask again for the versions and the list."""
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: policy.versions(desk), asker=self, then=self._offer_versions, key="versions"
        )
        self.search()

    def search(self) -> None:
        """Ask for the answers that the words, the chip and the two lists find."""
        desk, text, chip = self.seat.desk, self.ui.search_box.take_words(), self.ui.chips.key
        corrected = True if chip == consent_list.CORRECTED else None
        answer = None if corrected else chip or None
        version_on = self.ui.version_combo.currentData()
        method = self.ui.method_combo.currentData()
        self.seat.doing.look(
            lambda: consents.find_ids(
                desk,
                text,
                answer=answer,
                version_on=version_on,
                method=method,
                corrected=corrected,
            ),
            asker=self,
            then=self._show_ids,
            key="ids",
        )

    def focus_search(self) -> None:
        """Put the cursor into the search box and take what stands there."""
        self.ui.search_box.setFocus()
        self.ui.search_box.selectAll()

    def grant_members(self, shown: bool) -> None:
        """Show the way to the member only where a tab shows members."""
        super().grant_members(shown)
        self.event_panel.grant_members(shown)

    def redress(self) -> None:
        """Draw the icons in the colours of the moment."""
        self.event_panel.redress()

    def leave(self) -> None:
        """Remember the widths."""
        self._remembered.keep(("", False))

    def _offer_versions(self, versions: Sequence[VersionRow]) -> None:
        """Offer the versions as filters."""
        offer_versions(self.ui.version_combo, versions)

    def _show_ids(self, ids: Sequence[int]) -> None:
        """Show what was found, or say what to do where nothing was."""
        keep = self.ui.table.current_id()
        self._table.show_ids(ids)
        self.ui.count_label.setText(f"{len(ids):,}件" if ids else "")
        self.ui.list_stack.setCurrentWidget(self.ui.list_page if ids else self.ui.empty_page)
        if not ids:
            self._say_empty()
            self.event_panel.show_row(None)
        elif not self.ui.table.choose(keep):
            self.ui.table.choose_line(0)

    def _say_empty(self) -> None:
        """Say why nothing is listed, and offer the way on."""
        if self._is_narrowed():
            sentence = "ほかの言葉で探すか、条件を消して一覧に戻ってください。"
            self.ui.empty_state.say("search", "見つかりませんでした", sentence, "条件を消す(&Z)")
            return
        sentence = "「すくすく会員」の画面で会員を登録すると、そのときの同意がここに残ります。"
        self.ui.empty_state.say("consents", "同意の記録はまだありません", sentence)

    def _is_narrowed(self) -> bool:
        """Tell whether words, a chip or a list narrow what is shown."""
        ui = self.ui
        chosen = ui.version_combo.currentIndex() > 0 or ui.method_combo.currentIndex() > 0
        return bool(ui.search_box.text().strip() or ui.chips.key or chosen)

    def _clear(self) -> None:
        """Take all conditions away."""
        self.ui.search_box.clear()
        self.ui.version_combo.setCurrentIndex(0)
        self.ui.method_combo.setCurrentIndex(0)
        self.ui.chips.choose("")

    def _choose(self, record: int) -> None:
        """Show the answer under the cursor."""
        self.event_panel.show_row(self._table.row_at(self._table.line_of(record)))

    def _rows(self, ids: Sequence[int]) -> Sequence[ConsentRow]:
        """Fetch the rows that are looked at."""
        return consents.rows(self.seat.desk, ids)
