"""Open the dialog of each act on a campaign, on one of its slips, on one of its people."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.office import campaigns
from app.office.campaigns import CampaignPage, CampaignRow, RunRow, SlipRow
from app.office.follow_ups import FollowUpRow
from app.rules.campaigns import RunKind
from app.rules.letter_kinds import letter_word
from app.rules.slip_numbers import spoken
from app.ui import alerts
from app.ui.dialogs.campaign_close_dialog import CampaignCloseDialog
from app.ui.dialogs.campaign_dialog import CampaignDialog
from app.ui.dialogs.campaign_letters import draft_sheets, issued_sheets
from app.ui.dialogs.campaign_posting_dialog import CampaignPostingDialog
from app.ui.dialogs.campaign_run_dialog import CampaignRunDialog
from app.ui.dialogs.follow_up_dialog import FollowUpDialog
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.dialogs.letter_step_dialog import LetterAbout
from app.ui.dialogs.slip_correction_dialog import SlipCorrectionDialog
from app.ui.dialogs.slip_entry_dialog import SlipEntryDialog
from app.ui.dialogs.slip_misdelivery_dialog import SlipMisdeliveryDialog
from app.ui.dialogs.slip_returned_dialog import SlipReturnedDialog
from app.ui.seat import Seat
from app.ui.tabs import campaign_acts as acts
from app.ui.tabs.alone_step import AloneStep


class CampaignSteps(QObject):
    """Begin what the page asks for.

    `said` carries the sentence of what was done, `begun` the key of a new campaign, `member_asked`
    a member to show.
    """

    said = Signal(str)
    begun = Signal(int)
    member_asked = Signal(int)

    def __init__(self, seat: Seat, host: QWidget) -> None:
        super().__init__(host)
        self.seat = seat
        self._host = host
        self._alone = AloneStep(seat, host)
        self._alone.said.connect(self.said)

    def new(self) -> None:
        """Begin a campaign."""
        dialog = CampaignDialog(self.seat, self._host)
        dialog.frozen.connect(self._welcome)
        dialog.open()

    def begin(self, key: str, page: CampaignPage) -> None:
        """Begin an act on a campaign."""
        kind, run = acts.next_kind(page), acts.unposted(page)
        if key == acts.ENTER:
            self.enter()
        elif key == acts.LOOK:
            LetterDialog(self.seat, draft_sheets(self.seat.desk, page.row), self._host).open()
        elif key == acts.PRINT and kind is not None:
            self.copies(page.row, kind, None)
        elif key == acts.POST and run is not None:
            posting = CampaignPostingDialog(self.seat, page.row, run, self._host)
            posting.recorded.connect(self.said)
            posting.open()
        elif key in {acts.CLOSE, acts.END}:
            closing = CampaignCloseDialog(self.seat, page.row, self._host)
            closing.closed.connect(self.said)
            closing.open()

    def copies(self, row: CampaignRow, kind: RunKind, run: RunRow | None) -> None:
        """Make the letters of a run, or show those that were made."""
        dialog = CampaignRunDialog(self.seat, row, kind, self._host, run=run)
        dialog.issued.connect(self.said)
        dialog.open()

    def enter(self, number: str = "") -> None:
        """Enter slips, beginning with one where a number is given."""
        dialog = SlipEntryDialog(self.seat, self._host, number=number)
        dialog.recorded.connect(self.said)
        dialog.open()

    def begin_slip(self, key: str, row: SlipRow, page: CampaignPage) -> None:
        """Begin an act on one slip."""
        if key == acts.ENTER:
            self.enter(row.number)
        elif key == acts.LETTER:
            self._letter(row, page)
        elif key == acts.OMIT:
            self._omit(row)
        elif key == acts.ALONE:
            self._alone.ask(row, page)
        elif key == acts.LOST:
            self._lose(row, page)
        elif key == acts.MEMBER:
            self.member_asked.emit(row.member_id)
        else:
            kind = SlipReturnedDialog if key == acts.RETURN else SlipCorrectionDialog
            dialog = kind(self.seat, row, self._host)
            dialog.recorded.connect(self.said)
            dialog.open()

    def begin_task(self, key: str, row: FollowUpRow) -> None:
        """Begin an act about one person who is looked after."""
        if key == acts.MEMBER:
            self.member_asked.emit(row.member_id)
            return
        dialog = FollowUpDialog(self.seat, row, self._host)
        dialog.recorded.connect(self.said)
        dialog.open()

    def _welcome(self, campaign_id: int, sentence: str) -> None:
        """Pass on that a campaign has begun."""
        self.begun.emit(campaign_id)
        self.said.emit(sentence)

    def _letter(self, row: SlipRow, page: CampaignPage) -> None:
        """Show the latest letter that this person got."""
        runs = [run for run in page.runs if run.kind is RunKind.first or row.second_sent_on]
        if runs:
            LetterDialog(self.seat, issued_sheets(self.seat.desk, row, runs[-1]), self._host).open()

    def _lose(self, row: SlipRow, page: CampaignPage) -> None:
        """Record that her newest letter reached somebody else."""
        kinds = {RunKind.second} if row.second_sent_on else {RunKind.first, RunKind.alone}
        runs = [run for run in page.runs if run.posted_on and run.kind in kinds]
        if runs:
            run = runs[-1]
            about = LetterAbout(run.letter_id, run.document_number, letter_word(run.letter_kind))
            dialog = SlipMisdeliveryDialog(self.seat, about, self._host, number=spoken(row.number))
            dialog.recorded.connect(self.said)
            dialog.open()

    def _omit(self, row: SlipRow) -> None:
        """Ask before somebody is taken out of the bulk print."""
        name = f"{row.member_name or '（消去済）'} 様（{spoken(row.number)}）"
        alerts.ask(
            self._host,
            f"{name}を一斉の印刷から除きます。文書は、お一人だけ別にお送りください。",
            act="除く(&Y)",
            then=lambda: self._leave_out(row),
        )

    def _leave_out(self, row: SlipRow) -> None:
        """Take somebody out of the bulk print."""
        desk, key = self.seat.desk, row.slip_id
        self.seat.doing.do(
            lambda: campaigns.leave_out(desk, key),
            asker=self._host,
            then=lambda _changes: self.said.emit("一斉の印刷から除きました。"),
        )
