"""Make the letter to one person who is not written to with the others (個別に発送)."""

from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.office import campaigns
from app.office.campaigns import CampaignPage, RunRow, SlipRow
from app.office.changes import Changes, changes
from app.office.desk import Desk
from app.rules.ids import SlipId
from app.ui.days import day_words
from app.ui.dialogs.campaign_letters import issued_sheets
from app.ui.dialogs.campaign_run_dialog import MORE_TIME
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.dialogs.reason_dialog import ReasonDialog, ReasonWords
from app.ui.dialogs.slip_step_dialog import whose
from app.ui.seat import Seat

INTRO: Final = (
    "お一人だけの文書を、別の文書番号で作ります。印刷して発送したら、「投函を記録」でその日を"
    "残してください。"
)
LATER: Final = "返信の期限を過ぎているため、新しい期限は{day}になります。"
MADE: Final = "お一人だけの文書を作りました。印刷して発送したら、投函を記録してください。"


class AloneStep(QObject):
    """Ask for the reason, make the letter and show it; `said` tells that it was made."""

    said = Signal(str)

    def __init__(self, seat: Seat, host: QWidget) -> None:
        super().__init__(host)
        self.seat = seat
        self._host = host

    def ask(self, row: SlipRow, page: CampaignPage) -> None:
        """Ask for the reason; a letter that was made already and lies here is shown again."""
        desk, key = self.seat.desk, row.slip_id
        late = page.row.asks and page.row.due_on <= desk.today
        day = desk.today + MORE_TIME if late else None
        words = ReasonWords(
            title="個別に発送",
            heading=whose(row),
            intro=INTRO + (LATER.format(day=day_words(day)) if day else ""),
            save="文書を作る(&S)",
            said=MADE,
        )
        due_on = day.isoformat() if day else ""
        dialog = ReasonDialog(
            self.seat, words, lambda reason: _make(desk, key, reason, due_on), self._host
        )
        dialog.recorded.connect(self.said)
        dialog.recorded.connect(lambda _said: self._find(row, dialog.ui.reason_edit.text()))
        dialog.open()

    def _find(self, row: SlipRow, reason: str) -> None:
        """Look for the letter that lies here now; one that went round for approval does not."""
        desk, key = self.seat.desk, row.slip_id
        self.seat.doing.look(
            lambda: campaigns.waiting_alone(desk, key),
            asker=self._host,
            then=lambda run: self._show(row, run, reason),
            key="alone",
        )

    def _show(self, row: SlipRow, run: RunRow | None, reason: str) -> None:
        if run is not None:
            sheets = issued_sheets(self.seat.desk, row, run, reason)
            LetterDialog(self.seat, sheets, self._host).open()


def _make(desk: Desk, slip_id: SlipId, reason: str, due_on: str) -> Changes:
    """Make the letter, once."""
    if campaigns.waiting_alone(desk, slip_id) is None:
        return campaigns.issue_alone(desk, slip_id, reason, due_on).changes
    return changes("campaigns")
