"""Record that the post brought a letter of a campaign back (返戻)."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from app.office import slips
from app.office.campaigns import SlipRow
from app.rules.campaigns import Returned
from app.ui.dialogs.slip_step_dialog import Act, SlipStepDialog, SlipStepWords, whose
from app.ui.seat import Seat
from app.ui.widgets.choices import Choice


class SlipReturnedDialog(SlipStepDialog):
    """Take the post's reason and the day on which the letter came back."""

    words: ClassVar[SlipStepWords] = SlipStepWords(
        title="返戻の記録",
        intro="戻ってきた封筒の印を見て、理由を選んでください。宛先を確かめる個別対応が始まります。",
        save="返戻を記録(&S)",
        choice="封筒に押された理由",
        needs_choice="返戻の理由（封筒の印）を選んでください。",
        day="戻った日(&D)",
    )

    def __init__(self, seat: Seat, row: SlipRow, parent: QWidget | None = None) -> None:
        self._row = row
        super().__init__(seat, whose(row), parent)

    def choices(self) -> Sequence[Choice]:
        """List the reasons in the post's own words."""
        return [Choice(one.value, one.word) for one in Returned]

    def act(self, choice: str, day: str, words: str) -> Act:
        """Record the return."""
        del words
        desk, slip_id = self.seat.desk, self._row.slip_id
        return lambda: slips.undelivered(desk, slip_id, choice, day)

    def said(self, choice: str) -> str:
        """Name the reason that was recorded."""
        return f"返戻（{Returned(choice).word}）を記録しました。個別対応の一覧に加えました。"
