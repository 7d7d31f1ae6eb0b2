"""Let the main button of a letter say whether it issues it or sends it round, and do just that."""

from collections.abc import Callable
from typing import Final, TypeVar

from app.office import sending_round, signing_table
from app.office.signing import Approved
from app.rules.errors import OfficeError
from app.rules.roles import Verb, may
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.sent_round import SENT
from app.ui.forms.ui_letter_dialog import Ui_LetterDialog
from app.ui.seat import Seat

T = TypeVar("T")
ISSUE: Final = "発行する(&S)"
SEND_ROUND: Final = "決裁に回す(&S)"


class IssueButton:
    """Be the main button of a draft; `sends`: this person may not issue the kind herself."""

    def __init__(self, seat: Seat, ui: Ui_LetterDialog, dialog: OfficeDialog, kind: str) -> None:
        self._seat, self._button, self._dialog = seat, ui.save_button, dialog
        self.sends = False
        self._button.setVisible(may(seat.desk.actor.roles, Verb.issue_letter))
        self.ask(kind)

    def ask(self, kind: str) -> None:
        """Ask whose this kind of letter is; without a kind it is whoever's sits here."""
        self._show(may_issue=True)
        if kind:
            desk = self._seat.desk
            self._seat.doing.look(
                lambda: signing_table.may_issue(desk, kind),
                asker=self._dialog,
                then=lambda may_issue: self._show(may_issue=may_issue),
                key="issue_button",
            )

    def press(
        self,
        act: Callable[[], T],
        then: Callable[[T], object],
        refused: Callable[[OfficeError], object],
    ) -> None:
        """Issue the letter by its act, or send round what the act would issue."""
        desk, doing = self._seat.desk, self._seat.doing
        self._dialog.set_busy(busy=True)
        if not self.sends:
            doing.do(act, asker=self._dialog, then=then, refused=refused)
            return
        doing.do(
            lambda: sending_round.send(desk, act),
            asker=self._dialog,
            then=lambda _changes: self._leave(),
            refused=lambda error: self._refuse(error, refused),
        )

    def _show(self, *, may_issue: bool) -> None:
        self.sends = not may_issue
        self._button.setText(ISSUE if may_issue else SEND_ROUND)

    def _leave(self) -> None:
        self._dialog.set_busy(busy=False)
        self._dialog.leave_recorded(SENT)

    def _refuse(self, error: OfficeError, refused: Callable[[OfficeError], object]) -> None:
        """Let a letter be issued that turns out to be approved."""
        if isinstance(error, Approved):
            self._show(may_issue=True)
        refused(error)
