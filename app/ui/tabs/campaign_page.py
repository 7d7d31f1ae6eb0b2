"""Show the requests to consent again and the notices: the list, what comes next, the slips."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import campaigns
from app.office.campaigns import CampaignRow
from app.rules.ids import CampaignId
from app.rules.roles import Verb
from app.ui import campaign_words, theme
from app.ui.forms.ui_campaign_page import Ui_CampaignPage
from app.ui.icons import icon
from app.ui.seat import Seat
from app.ui.tables.id_table import IdTable
from app.ui.tabs import campaign_acts, campaign_facts, campaign_list
from app.ui.tabs.campaign_steps import CampaignSteps
from app.ui.tabs.ledger_page import LedgerPage
from app.ui.tabs.remembered_list import RememberedList
from app.ui.tabs.slip_panel import SlipPanel

PANES: Final = (562, 756)
"""How the window is shared between the campaigns and the chosen one."""
FIRST: Final = (
    "方針が改訂されて同意をいただき直すとき、対象の方を決め、返信票の付いたお願いを印刷し、"
    "届いた返信票を整理番号で入力します。お返事のいらないお知らせは、方針の版の画面から始めます。"
)


class CampaignPage(LedgerPage):
    """Be the page 「再同意・お知らせ」; `member_asked` names a member, `said` a sentence."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(seat, parent)
        self.ui = Ui_CampaignPage()
        self.ui.setupUi(self)
        self._rows: dict[int, CampaignRow] = {}
        self._wanted = -1
        self._page: campaigns.CampaignPage | None = None
        self._task = campaign_acts.Task("")
        self._table: IdTable[CampaignRow] = IdTable(
            campaign_list.CAMPAIGNS, lambda ids: [self._rows[key] for key in ids], self
        )
        self.ui.table.hold(self._table)
        self.ui.splitter.setSizes(list(PANES))
        self._remembered = RememberedList(seat, "campaign_page", self.ui.table, self.ui.splitter)
        self.slips = SlipPanel(seat, self)
        self.ui.slips_layout.addWidget(self.slips)
        self.steps = CampaignSteps(seat, self)
        self._connect()
        self.redress()
        self._show_rows([])

    def refresh(self) -> None:
        """Ask again for the campaigns and for the chosen one."""
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: campaigns.rows(desk), asker=self, then=self._show_rows, key="rows"
        )

    def focus_search(self) -> None:
        """Put the cursor where slips are searched."""
        self.slips.focus_search()

    def redress(self) -> None:
        """Draw icons and rows in the colours and size of the moment."""
        colours = theme.colours()
        self.ui.new_button.setIcon(icon("add", colours.accent_text))
        self.ui.next_button.setIcon(icon("consent", colours.on_accent))
        self.slips.redress()

    def leave(self) -> None:
        """Remember the widths."""
        self._remembered.keep(("", False))

    def grant_members(self, shown: bool) -> None:
        """Show the way to a member only where a tab shows members."""
        super().grant_members(shown)
        self.slips.grant_members(shown=shown)

    def _connect(self) -> None:
        """Join what the user does to what happens."""
        ui, steps = self.ui, self.steps
        may_begin = self.may(Verb.run_campaign)
        ui.new_button.setVisible(may_begin)
        ui.new_button.clicked.connect(steps.new)
        act = "新しい依頼(&N)…" if may_begin else ""
        ui.nothing_state.say("letter", "再同意の依頼もお知らせもまだありません", FIRST, act)
        ui.nothing_state.pressed.connect(steps.new)
        ui.table.chosen.connect(self._choose)
        ui.table.opened.connect(lambda _id: self._begin(self._task.key))
        ui.next_button.clicked.connect(lambda: self._begin(self._task.key))
        ui.campaign_acts.pressed.connect(self._begin)
        ui.run_lines.pressed.connect(self._copies)
        self.slips.slip_asked.connect(self._begin_slip)
        self.slips.task_asked.connect(steps.begin_task)
        steps.said.connect(self.said)
        steps.begun.connect(self._want)
        steps.member_asked.connect(self.member_asked)

    def _show_rows(self, rows: Sequence[CampaignRow]) -> None:
        """Show the campaigns, or say what a campaign is."""
        ui = self.ui
        keep = self._wanted if self._wanted >= 0 else ui.table.current_id()
        self._rows = {row.id: row for row in rows}
        self._table.show_ids(self._rows)
        ui.count_label.setText(f"{len(rows):,}件" if rows else "")
        ui.stack.setCurrentWidget(ui.whole_page if rows else ui.nothing_page)
        if not rows:
            return
        if not ui.table.choose(keep):
            ui.table.choose_line(0)

    def _choose(self, campaign_id: int) -> None:
        """Ask for everything of the campaign under the cursor."""
        if campaign_id < 0:
            return
        self._wanted = -1
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: campaigns.page(desk, CampaignId(campaign_id)),
            asker=self,
            then=self._show_page,
            key="page",
        )

    def _show_page(self, page: campaigns.CampaignPage) -> None:
        """Show one campaign as it stands now."""
        ui, row, today = self.ui, page.row, self.seat.desk.today
        roles = self.seat.desk.actor.roles
        self._page, self._task = page, campaign_acts.next_task(page, today, roles)
        kind = "番号" if row.asks else "お知らせ"
        ui.code_label.setText(f"{kind} {row.code}　{campaign_words.version(row)}")
        ui.title_label.setText(row.title)
        ui.state_pill.show_pill(campaign_words.state(row))
        ui.due_pill.show_pill(campaign_words.due(row, today))
        ui.next_label.setText(self._task.sentence)
        ui.next_button.setText(self._task.words)
        ui.next_button.setVisible(bool(self._task.key))
        ui.campaign_acts.show_acts(campaign_acts.campaign_acts(page, self._task, roles))
        ui.coverage_label.setText(campaign_facts.coverage(row))
        ui.share_bars.show_shares(campaign_facts.shares(row))
        lines = campaign_facts.run_lines(page, may_print=self.may(Verb.issue_letter))
        ui.run_lines.show_letters(lines, nothing="まだ印刷していません")
        ui.campaign_facts.show_facts(campaign_facts.facts(page))
        self.slips.show_campaign(page)

    def _want(self, campaign_id: int) -> None:
        """Put the cursor on a campaign that has just begun, once it is listed."""
        self._wanted = campaign_id
        self.refresh()

    def _begin(self, key: str) -> None:
        """Begin an act on the campaign that is shown."""
        if key and self._page is not None:
            self.steps.begin(key, self._page)

    def _begin_slip(self, key: str, row: campaigns.SlipRow) -> None:
        """Begin an act on one of its slips."""
        if self._page is not None:
            self.steps.begin_slip(key, row, self._page)

    def _copies(self, _key: str, run_id: int) -> None:
        """Show the letters of a run again."""
        page = self._page
        run = next((one for one in page.runs if one.id == run_id), None) if page else None
        if page is not None and run is not None:
            self.steps.copies(page.row, run.kind, run)
