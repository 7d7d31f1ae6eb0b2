"""List the slips of one campaign, and the people looked after one by one."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.office import campaigns, follow_ups
from app.office.campaigns import CampaignPage, SlipRow
from app.office.follow_ups import FollowUpRow
from app.ui import theme
from app.ui.forms.ui_slip_panel import Ui_SlipPanel
from app.ui.seat import Seat
from app.ui.tables.id_table import IdTable
from app.ui.tabs import campaign_acts, campaign_list

SLIPS, TASKS = "slips", "tasks"
SLIP_WORD: Final = "返信票"
TOLD_WORD: Final = "お送りする方"
TASK_WORD: Final = "個別対応"


class SlipPanel(QWidget):
    """Be the lower part of a campaign's page.

    `slip_asked` and `task_asked` carry an act and the row it is about.
    """

    slip_asked = Signal(str, object)
    task_asked = Signal(str, object)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self._page: CampaignPage | None = None
        self._shows_members = False
        self.ui = Ui_SlipPanel()
        self.ui.setupUi(self)
        columns = campaign_list.slip_columns(lambda: seat.desk.today)
        self._slips: IdTable[SlipRow] = IdTable(columns, self._slip_rows, self)
        self._tasks: IdTable[FollowUpRow] = IdTable(campaign_list.TASKS, self._task_rows, self)
        self.ui.slip_table.hold(self._slips)
        self.ui.task_table.hold(self._tasks)
        self.ui.parts.offer(((SLIPS, SLIP_WORD), (TASKS, TASK_WORD)))
        self._connect()

    def show_campaign(self, page: CampaignPage) -> None:
        """Show the slips and tasks of a campaign as they stand now."""
        same = self._page is not None and self._page.row.id == page.row.id
        self._page = page
        self._offer_states(keep=same)
        if not same:
            self.ui.search_box.clear()
        self.ui.parts.rename(SLIPS, SLIP_WORD if page.row.asks else TOLD_WORD)
        open_tasks = len(page.follow_ups)
        self.ui.parts.rename(TASKS, f"{TASK_WORD}（{open_tasks:,}）" if open_tasks else TASK_WORD)
        self._ask()

    def grant_members(self, *, shown: bool) -> None:
        """Learn whether a tab shows members."""
        self._shows_members = shown

    def redress(self) -> None:
        """Give the rows the height of the text size in use."""
        for table in (self.ui.slip_table, self.ui.task_table):
            table.verticalHeader().setDefaultSectionSize(theme.row_height())

    def focus_search(self) -> None:
        """Put the cursor into the search box and take what stands there."""
        self.ui.search_box.setFocus()
        self.ui.search_box.selectAll()

    def _connect(self) -> None:
        """Join what the user does to what happens."""
        ui = self.ui
        ui.parts.chosen.connect(self._ask)
        ui.search_box.searched.connect(self._ask)
        ui.state_combo.activated.connect(self._ask)
        ui.slip_table.chosen.connect(self._show_slip)
        ui.slip_table.opened.connect(lambda _id: self._press_first())
        ui.task_table.chosen.connect(self._show_task)
        ui.slip_acts.pressed.connect(self._ask_slip)
        ui.task_acts.pressed.connect(self._ask_task)
        ui.empty_state.pressed.connect(self._widen)

    def _ask(self) -> None:
        """Ask for the slips that the words and the state find, or show the tasks."""
        page, ui = self._page, self.ui
        tasks = ui.parts.key == TASKS
        for widget in (ui.search_box, ui.state_label, ui.state_combo):
            widget.setVisible(not tasks)
        if page is None:
            return
        if tasks:
            self._show_tasks([row.id for row in page.follow_ups])
            return
        desk, key = self.seat.desk, page.row.id
        state, text = ui.state_combo.currentData() or None, ui.search_box.take_words()
        self.seat.doing.look(
            lambda: campaigns.slip_ids(desk, key, state, text),
            asker=self,
            then=self._show_slips,
            key="slips",
        )

    def _show_slips(self, ids: Sequence[int]) -> None:
        """Show the slips that were found."""
        ui = self.ui
        if ui.parts.key != SLIPS:
            return
        keep = ui.slip_table.current_id()
        self._slips.show_ids(ids)
        ui.count_label.setText(f"{len(ids):,}名")
        ui.stack.setCurrentWidget(ui.slips_page if ids else ui.empty_page)
        if not ids:
            sentence = "ほかの言葉で探すか、条件を消して一覧に戻ってください。"
            ui.empty_state.say("search", "見つかりませんでした", sentence, "条件を消す")
        elif not ui.slip_table.choose(keep):
            ui.slip_table.choose_line(0)

    def _show_tasks(self, ids: Sequence[int]) -> None:
        """Show whom the office looks after one by one."""
        ui = self.ui
        keep = ui.task_table.current_id()
        self._tasks.show_ids(ids)
        ui.count_label.setText(f"{len(ids):,}名" if ids else "")
        ui.stack.setCurrentWidget(ui.tasks_page if ids else ui.empty_page)
        if not ids:
            ui.empty_state.say(
                "consent",
                "対応中の方はいません",
                "不同意や返戻を記録すると、お一人ずつの対応がここに並びます。",
            )
        elif not ui.task_table.choose(keep):
            ui.task_table.choose_line(0)

    def _show_slip(self, _id: int) -> None:
        """Offer what can be done with the slip under the cursor."""
        row, page, roles = self._slip(), self._page, self.seat.desk.actor.roles
        members = self._shows_members
        if row is None or page is None:
            self.ui.slip_acts.show_acts([])
        else:
            acts = campaign_acts.slip_acts(page, row, roles, member=members)
            self.ui.slip_acts.show_acts(acts)

    def _show_task(self, _id: int) -> None:
        """Offer what can be done about the person under the cursor."""
        row, roles = self._task(), self.seat.desk.actor.roles
        acts = (
            campaign_acts.task_acts(
                ended=row.ended_on is not None, member=self._shows_members, roles=roles
            )
            if row
            else []
        )
        self.ui.task_acts.show_acts(acts)

    def _press_first(self) -> None:
        """Do the first thing that can be done with the slip, on Enter."""
        buttons = self.ui.slip_acts.buttons()
        if buttons:
            buttons[0].click()

    def _ask_slip(self, key: str) -> None:
        """Ask for an act on the slip under the cursor."""
        row = self._slip()
        if row is not None:
            self.slip_asked.emit(key, row)

    def _ask_task(self, key: str) -> None:
        """Ask for an act on the task under the cursor."""
        row = self._task()
        if row is not None:
            self.task_asked.emit(key, row)

    def _slip(self) -> SlipRow | None:
        """Return the slip under the cursor."""
        return self._slips.row_at(self._slips.line_of(self.ui.slip_table.current_id()))

    def _task(self) -> FollowUpRow | None:
        """Return the task under the cursor."""
        return self._tasks.row_at(self._tasks.line_of(self.ui.task_table.current_id()))

    def _offer_states(self, *, keep: bool) -> None:
        """Offer the states with their counts, keeping what is chosen."""
        combo, page = self.ui.state_combo, self._page
        chosen = combo.currentData() if keep else ""
        combo.clear()
        for words, key in campaign_list.state_choices(page.row) if page else ():
            combo.addItem(words, key)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))

    def _widen(self) -> None:
        """Take all conditions away."""
        self.ui.search_box.clear()
        self.ui.state_combo.setCurrentIndex(0)
        self._ask()

    def _slip_rows(self, ids: Sequence[int]) -> Sequence[SlipRow]:
        """Fetch the rows that are looked at."""
        return campaigns.slip_rows(self.seat.desk, ids)

    def _task_rows(self, ids: Sequence[int]) -> Sequence[FollowUpRow]:
        """Fetch the rows that are looked at."""
        return follow_ups.rows(self.seat.desk, ids)
