"""Let the letter of a run go round before it is made for everybody (決裁に回す, M-02)."""

from collections.abc import Callable
from datetime import date
from typing import Final

from app.office import campaign_signing, sending_round
from app.office.campaign_signing import RunStanding
from app.rules.approvals import DraftState
from app.rules.errors import OfficeError
from app.rules.ids import CampaignId
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.issue_button import SEND_ROUND
from app.ui.dialogs.sent_round import SENT
from app.ui.forms.ui_campaign_run_dialog import Ui_CampaignRunDialog
from app.ui.seat import Seat

APPROVED: Final = "この文書は承認されています。承認された日付のまま、文書を作ってください。"
WAITS: Final = "この文書は決裁に回っています。承認されたら、ここで文書を作れます。"


class RunRound:
    """Know how a run stands with its approval, and word its main button accordingly."""

    def __init__(self, seat: Seat, ui: Ui_CampaignRunDialog, dialog: OfficeDialog) -> None:
        self._seat, self._ui, self._dialog = seat, ui, dialog
        self._standing = RunStanding(may_issue=True)

    @property
    def sends(self) -> bool:
        """Tell whether the main button sends the letter round."""
        fresh = self._standing.state not in {DraftState.approved, DraftState.waiting}
        return fresh and not self._standing.may_issue

    @property
    def waits(self) -> bool:
        """Tell whether there is nothing to press until somebody has approved."""
        return self._standing.state is DraftState.waiting and not self._standing.may_issue

    def ask(self, campaign_id: CampaignId, kind: str, then: Callable[[], object]) -> None:
        """Ask how the run stands, and do something once it is known."""
        desk = self._seat.desk

        def show(standing: RunStanding) -> None:
            self._standing = standing
            self._show()
            then()

        self._seat.doing.look(
            lambda: campaign_signing.standing(desk, campaign_id, kind),
            asker=self._dialog,
            then=show,
            key="standing",
        )

    def words(self, makes: str) -> str:
        """Word the main button; `makes` is what it says where it makes the letters."""
        return SEND_ROUND if self.sends else makes

    def send(self, act: Callable[[], object], refused: Callable[[OfficeError], object]) -> None:
        """Send the letter round that the run would send to everybody."""
        desk = self._seat.desk
        self._dialog.set_busy(busy=True)
        self._seat.doing.do(
            lambda: sending_round.send(desk, act),
            asker=self._dialog,
            then=lambda _changes: self._leave(),
            refused=refused,
        )

    def _leave(self) -> None:
        self._dialog.set_busy(busy=False)
        self._dialog.leave_recorded(SENT)

    def _show(self) -> None:
        """Put the days into the form with which the letter went round."""
        ui, typed = self._ui, self._standing.typed
        if typed is None or self._standing.state is DraftState.returned:
            return
        ui.day_field.set_day(date.fromisoformat(typed["dated_on"]))
        if typed["due_on"]:
            ui.due_field.set_day(date.fromisoformat(typed["due_on"]))
        ui.delivery_combo.setCurrentIndex(ui.delivery_combo.findData(typed["delivery"]))
        ui.notice.say(WAITS if self._standing.state is DraftState.waiting else APPROVED)
