"""Show how the consent of every member stood on a day, and let the list be written or printed."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import as_of, policy
from app.office.as_of_rows import STANDINGS, AsOfList, AsOfRow
from app.office.policy import VersionRow
from app.rules import eras
from app.rules.roles import Verb
from app.ui import theme
from app.ui.dialogs.as_of_dialogs import AsOfExportDialog, AsOfPrintDialog, Wanted
from app.ui.forms.ui_as_of_page import Ui_AsOfPage
from app.ui.icons import icon
from app.ui.seat import Seat
from app.ui.tables.id_table import IdTable
from app.ui.tabs.as_of_list import COLUMNS, FILTERS
from app.ui.tabs.ledger_page import LedgerPage

DAY_WIDTH: Final = 290
"""Width of the day with its echo, in pixels at 標準."""
NO_DAY: Final = "今日までの日付を入れてください。"


class AsOfPage(LedgerPage):
    """List the members as they stood on the day that is typed."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, parent)
        self.ui = Ui_AsOfPage()
        self.ui.setupUi(self)
        self.day = seat.desk.today
        self._before: date | None = None
        self._table = IdTable(COLUMNS, self._rows, self)
        self.ui.table.hold(self._table)
        self.ui.chips.offer(FILTERS)
        self.ui.day_field.set_up(seat.desk.today)
        self.ui.day_field.set_day(self.day)
        self.ui.before_button.setEnabled(False)
        self.ui.export_button.setVisible(self.may(Verb.export_members))
        self.ui.print_button.setVisible(self.may(Verb.export_members))
        self._connect()
        self.redress()

    def _connect(self) -> None:
        """Join what the user does to what happens."""
        ui = self.ui
        ui.day_field.changed.connect(self._take_day)
        ui.today_button.clicked.connect(lambda: ui.day_field.set_day(self.seat.desk.today))
        ui.before_button.clicked.connect(lambda: ui.day_field.set_day(self._before))
        ui.search_box.searched.connect(self.search)
        ui.chips.chosen.connect(self.search)
        ui.table.opened.connect(self._open_member)
        ui.empty_state.pressed.connect(self._clear)
        ui.export_button.clicked.connect(self.write_out)
        ui.print_button.clicked.connect(self.print_out)

    def refresh(self) -> None:
        """Ask again for the versions and the list."""
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: policy.versions(desk), asker=self, then=self._find_before, key="versions"
        )
        self.search()

    def search(self) -> None:
        """Ask for those who stood so on the day."""
        self.ui.search_box.take_words()
        desk, wanted = self.seat.desk, self.wanted()
        self.seat.doing.look(
            lambda: as_of.find(desk, wanted.day, wanted.standing, wanted.text),
            asker=self,
            then=lambda found: self._show_found(found, wanted.day),
            key="ids",
        )

    def wanted(self) -> Wanted:
        """Return what is listed: the day, the standing, the words."""
        chosen = next((one for one in STANDINGS if one == self.ui.chips.key), None)
        return Wanted(self.day, chosen, self.ui.search_box.text().strip(), self._table.rowCount())

    def focus_search(self) -> None:
        """Put the cursor into the search box and take what stands there."""
        self.ui.search_box.setFocus()
        self.ui.search_box.selectAll()

    def redress(self) -> None:
        """Draw the icons in the colours of the moment."""
        self.ui.day_field.setFixedWidth(theme.scaled(DAY_WIDTH))
        self.ui.export_button.setIcon(icon("export"))
        self.ui.print_button.setIcon(icon("print"))

    def write_out(self) -> None:
        """Open the dialog that writes this list to a file."""
        dialog = AsOfExportDialog(self.seat, self.wanted(), self)
        dialog.exported.connect(lambda rows: self.said.emit(f"{rows:,}名を書き出しました。"))
        dialog.open()

    def print_out(self) -> None:
        """Open the dialog that asks what the list is printed for."""
        AsOfPrintDialog(self.seat, self.wanted(), self).open()

    def _take_day(self) -> None:
        """List another day, once it can be read."""
        day, problem = self.ui.day_field.day(), self.ui.day_problem
        typed = self.ui.day_field.text().strip()
        problem.setText(NO_DAY if day is None and typed else "")
        if day is not None and day != self.day:
            self.day = day
            self.search()

    def _find_before(self, versions: Sequence[VersionRow]) -> None:
        """Find the day before the newest 重要 version came into force."""
        past = [one.on for one in versions if one.major and one.state in {"in_force", "past"}]
        self._before = max(past) - timedelta(days=1) if past else None
        button = self.ui.before_button
        button.setEnabled(self._before is not None)
        button.setToolTip(
            f"{eras.with_weekday(self._before)}　最も新しい重要な改訂の前の日"
            if self._before
            else ""
        )

    def _show_found(self, found: AsOfList, day: date) -> None:
        """Show the list and the counts of that day."""
        if day != self.day:
            return
        keep = self.ui.table.current_id()
        self._table.show_ids(found.ids)
        self._show_counts(found)
        self.ui.list_stack.setCurrentWidget(self.ui.list_page if found.ids else self.ui.empty_page)
        if not found.ids:
            self._say_empty()
        elif not self.ui.table.choose(keep):
            self.ui.table.choose_line(0)

    def _show_counts(self, found: AsOfList) -> None:
        """Write the counts onto the chips."""
        counts: dict[str, int] = {str(key): count for key, count in found.counts.items()}
        for key, word in FILTERS:
            count = counts[key] if key else sum(counts.values())
            self.ui.chips.rename(key, f"{word} {count:,}")
        self.ui.count_label.setText(f"{len(found.ids):,}名" if found.ids else "")

    def _say_empty(self) -> None:
        """Say why nobody is listed, and offer the way on."""
        wanted = self.wanted()
        if wanted.standing or wanted.text:
            sentence = "ほかの言葉で探すか、条件を消して一覧に戻ってください。"
            self.ui.empty_state.say("search", "見つかりませんでした", sentence, "条件を消す(&Z)")
            return
        heading = f"{eras.japanese(self.day)}に登録されていた会員はいません"
        self.ui.empty_state.say(
            "members", heading, "ほかの日を入れるか、「今日」を押してください。"
        )

    def _clear(self) -> None:
        """Take all conditions away."""
        self.ui.search_box.clear()
        self.ui.chips.choose("")

    def _open_member(self, member_id: int) -> None:
        """Ask the tab of the members to show a person."""
        if self._shows_members:
            self.member_asked.emit(member_id)

    def _rows(self, ids: Sequence[int]) -> Sequence[AsOfRow]:
        """Fetch the rows that are looked at, as of the day that is shown."""
        return as_of.rows(self.seat.desk, ids, self.day)
