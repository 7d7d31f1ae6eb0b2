"""Be the tab 同意履歴: every answer, newest first, and how consent stands as a whole."""

from collections.abc import Sequence
from typing import ClassVar

from app.office import consents, policy
from app.office.consents import Coverage
from app.office.policy import VersionRow
from app.office.rows import ConsentRow
from app.rules import eras
from app.rules.consents import Standing
from app.ui import theme, words
from app.ui.forms.ui_consents_tab import Ui_ConsentsTab
from app.ui.icons import icon
from app.ui.seat import Seat
from app.ui.tables.id_table import IdTable
from app.ui.tabs import consent_list
from app.ui.tabs.remembered_list import RememberedList
from app.ui.tabs.tab import Tab, Wish, WishKind
from app.ui.widgets.coverage_bars import Bar
from app.ui.widgets.pill import Pill

NOTHING = [("", "一覧から選んでください。")]


class ConsentsTab(Tab):
    """List the ledger of consents; beside it coverage, the chosen answer, and «as of a day»."""

    title: ClassVar[str] = "同意履歴(&G)"
    icon: ClassVar[str] = "consents"
    nouns: ClassVar[frozenset[str]] = frozenset({"consents", "members", "policy"})

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat)
        self.ui = Ui_ConsentsTab()
        self.ui.setupUi(self)
        self._row: ConsentRow | None = None
        self._shows_member = False
        self._table = IdTable(consent_list.COLUMNS, self._rows, self)
        self.ui.table.hold(self._table)
        self._remembered = RememberedList(seat, "consents_tab", self.ui.table, self.ui.splitter)
        self._remembered.put_back(("", False))
        self.ui.chips.offer(consent_list.FILTERS)
        self.ui.version_combo.addItem("すべての版", None)
        self.ui.day_field.set_up(seat.desk.today, future=True)
        self._connect()
        self._show_event(None)
        self.redress()

    def _connect(self) -> None:
        """Join what the user does to what happens."""
        ui = self.ui
        ui.search_box.searched.connect(self.search)
        ui.chips.chosen.connect(self.search)
        ui.version_combo.activated.connect(self.search)
        ui.table.chosen.connect(self._choose)
        ui.table.opened.connect(lambda _id: self._open_member())
        ui.member_button.clicked.connect(self._open_member)
        ui.day_field.changed.connect(self._ask_day)
        ui.empty_state.pressed.connect(self._clear)

    def refresh(self) -> None:
        """Ask again for the versions, the coverage and the list."""
        desk, doing = self.seat.desk, self.seat.doing
        doing.look(
            lambda: policy.versions(desk), asker=self, then=self._offer_versions, key="versions"
        )
        doing.look(
            lambda: consents.coverage(desk), asker=self, then=self._show_coverage, key="coverage"
        )
        self.search()

    def search(self) -> None:
        """Ask for the answers that the words, the chip and the version find."""
        desk, text = self.seat.desk, self.ui.search_box.text().strip()
        answer = self.ui.chips.key or None
        version_on = self.ui.version_combo.currentData()
        self.seat.doing.look(
            lambda: consents.find_ids(desk, text, answer=answer, version_on=version_on),
            asker=self,
            then=self._show_ids,
            key="ids",
        )

    def focus_search(self) -> None:
        """Put the cursor into the search box and take what stands there."""
        self.ui.search_box.setFocus()
        self.ui.search_box.selectAll()

    def offer(self, grants: frozenset[WishKind]) -> None:
        """Show the way to the member only where a tab shows members."""
        self._shows_member = "show_member" in grants
        self.ui.member_button.setVisible(self._shows_member and self._row is not None)

    def redress(self) -> None:
        """Draw icons and rows in the colours and size of the moment."""
        self.ui.member_button.setIcon(icon("staff", theme.colours().accent_text))

    def leave(self) -> None:
        """Remember the widths."""
        self._remembered.keep(("", False))

    def _offer_versions(self, versions: Sequence[VersionRow]) -> None:
        """Offer the versions as filters, newest first, keeping what is chosen."""
        combo = self.ui.version_combo
        chosen = combo.currentData()
        combo.clear()
        combo.addItem("すべての版", None)
        for version in sorted(versions, key=lambda one: one.on, reverse=True):
            combo.addItem(f"{eras.japanese(version.on)} {version.kind}", version.on)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))

    def _show_coverage(self, coverage: Sequence[Coverage]) -> None:
        """Draw how many members stand how."""
        whole = sum(one.count for one in coverage)
        pills = [(words.standing(one.standing), one.count) for one in coverage]
        bars = [Bar(pill.word, count, pill.tone) for pill, count in pills]
        self.ui.coverage_bars.show_bars([bar for bar in bars if bar.count])
        self.ui.coverage_label.setText(
            f"登録中のすくすく会員 {whole:,}名" if whole else "登録中の会員はいません。"
        )

    def _show_ids(self, ids: Sequence[int]) -> None:
        """Show what was found, or say what to do where nothing was."""
        keep = self.ui.table.current_id()
        self._table.show_ids(ids)
        self.ui.count_label.setText(f"{len(ids):,}件" if ids else "")
        self.ui.list_stack.setCurrentWidget(self.ui.list_page if ids else self.ui.empty_page)
        if not ids:
            self._say_empty()
            self._show_event(None)
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
        """Tell whether words, a chip or a version narrow the list."""
        ui = self.ui
        typed = ui.search_box.text().strip()
        return bool(typed or ui.chips.key or ui.version_combo.currentIndex() > 0)

    def _clear(self) -> None:
        """Take all conditions away."""
        self.ui.search_box.clear()
        self.ui.version_combo.setCurrentIndex(0)
        self.ui.chips.choose("")

    def _choose(self, record: int) -> None:
        """Show the answer under the cursor."""
        self._show_event(self._table.row_at(self._table.line_of(record)))

    def _show_event(self, row: ConsentRow | None) -> None:
        """Show everything of one answer, or that none is chosen."""
        self._row = row
        ui = self.ui
        ui.event_label.setText(f"{row.member_name or '（消去済）'}　様" if row else "")
        ui.event_facts.show_facts(consent_list.facts(row) if row else NOTHING)
        ui.member_button.setVisible(row is not None and self._shows_member)
        for widget in (ui.day_label, ui.day_field, ui.line2):
            widget.setVisible(row is not None)
        self._ask_day()

    def _ask_day(self) -> None:
        """Ask how the consent of the chosen person stood on the day that is typed."""
        day, row, desk = self.ui.day_field.day(), self._row, self.seat.desk
        if day is None or row is None:
            self.ui.day_pill.show_pill(Pill(""))
            return
        member_id = row.member_id
        self.seat.doing.look(
            lambda: consents.as_of(desk, member_id, day),
            asker=self,
            then=self._show_standing,
            key="as_of",
        )

    def _show_standing(self, standing: Standing) -> None:
        """Show the state on that day."""
        self.ui.day_pill.show_pill(words.standing(standing))

    def _open_member(self) -> None:
        """Ask the tab of the members to show this person."""
        if self._row is not None:
            self.wished.emit(Wish("show_member", self._row.member_id))

    def _rows(self, ids: Sequence[int]) -> Sequence[ConsentRow]:
        """Fetch the rows that are looked at."""
        return consents.rows(self.seat.desk, ids)
