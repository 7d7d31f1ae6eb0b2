"""Approve a version of the policy, after all that follows from it has been said."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import policy_approval
from app.office.changes import Changes
from app.rules.errors import OfficeError
from app.rules.ids import PolicyVersionId
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_policy_approval_dialog import Ui_PolicyApprovalDialog
from app.ui.seat import Seat

MOST: Final = 4
"""How many sentences of advice have room here; all of them stand on the page of the version."""


@dataclass(frozen=True)
class Approval:
    """Say what is approved as it was `seen`, and what follows.

    `for_good`: the approval cannot be taken back, so the cursor rests on キャンセル.
    """

    version_id: PolicyVersionId
    seen: str
    heading: str
    intro: str
    facts: Sequence[tuple[str, str]]
    advice: Sequence[str]
    for_good: bool


class PolicyApprovalDialog(OfficeDialog):
    """Show what an approval sets in motion; `recorded` carries the sentence of its end."""

    def __init__(self, seat: Seat, approval: Approval, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.approval = approval
        self.ui = Ui_PolicyApprovalDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self.setWindowTitle("方針の承認 - すくすく窓口")
        ui.title_label.setText(approval.heading)
        ui.intro_label.setText(approval.intro)
        ui.facts.show_facts(approval.facts)
        ui.advice_label.setText("\n".join(_shown(approval.advice)))
        for label in (ui.advice_heading, ui.advice_label):
            label.setVisible(bool(approval.advice))
        if approval.for_good:
            ui.save_button.setProperty("kind", "danger")
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(720, 1)
        self.grow()
        (ui.cancel_button if approval.for_good else ui.save_button).setFocus()

    def save(self) -> None:
        """Approve what was seen."""
        desk, key, seen = self.seat.desk, self.approval.version_id, self.approval.seen
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: policy_approval.approve(desk, key, seen=seen),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    def _end(self, _changes: Changes) -> None:
        self.set_busy(busy=False)
        self.leave_recorded("方針の版を承認しました。")

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; nothing is approved."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")


def _shown(advice: Sequence[str]) -> list[str]:
    """List the first sentences, and count the rest."""
    left = len(advice) - MOST
    rest = [f"ほか{left}件は、版の「概要」に書いてあります。"] if left > 0 else []
    return [*(f"・{sentence}" for sentence in advice[:MOST]), *rest]
