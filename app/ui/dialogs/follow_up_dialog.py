"""Record how the care for a single person ended (個別対応)."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from app.office import follow_ups
from app.office.follow_ups import FollowUpRow
from app.rules.follow_ups import FollowUpEnd
from app.ui import campaign_words
from app.ui.days import day_words
from app.ui.dialogs.slip_step_dialog import Act, SlipStepDialog, SlipStepWords
from app.ui.seat import Seat
from app.ui.widgets.choices import Choice


class FollowUpDialog(SlipStepDialog):
    """Take the outcome and a note."""

    words: ClassVar[SlipStepWords] = SlipStepWords(
        title="個別対応の結果",
        intro="",
        save="対応を終える(&S)",
        choice="結果",
        needs_choice="結果を選んでください。",
        words="メモ(&M)",
    )

    def __init__(self, seat: Seat, row: FollowUpRow, parent: QWidget | None = None) -> None:
        self._row = row
        super().__init__(seat, f"{row.member_name or '（消去済）'} 様（{row.member_code}）", parent)
        kind = campaign_words.kind(row.kind).word
        begun = f"{kind}　{day_words(row.opened_on)}から"
        self.ui.intro_label.setText(f"{begun}　{row.note}".rstrip("　"))

    def choices(self) -> Sequence[Choice]:
        """List how a task can end."""
        return [Choice(end.value, end.word) for end in FollowUpEnd]

    def effect(self, choice: str) -> str:
        """Recall what is recorded elsewhere."""
        return _ELSEWHERE.get(choice, "")

    def act(self, choice: str, day: str, words: str) -> Act:
        """End the task."""
        del day
        desk, task = self.seat.desk, self._row.id
        return lambda: follow_ups.end(desk, task, choice, words)

    def said(self, choice: str) -> str:
        """Name the outcome."""
        return f"個別対応を終えました（{FollowUpEnd(choice).word}）。"


_ELSEWHERE: dict[str, str] = {
    FollowUpEnd.agreed: "同意は、会員の画面か返信票の入力で別に記録してください。",
    FollowUpEnd.leaving: "退会は、会員の画面で別に手続してください。",
    FollowUpEnd.address_corrected: "新しい住所は、会員の画面で登録してください。",
}
