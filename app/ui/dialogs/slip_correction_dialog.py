"""Correct what was entered from a slip; the wrong entry stays on record beside the right one."""

from collections.abc import Sequence
from typing import ClassVar, Final

from PySide6.QtWidgets import QWidget

from app.office import slips
from app.office.campaigns import SlipRow
from app.rules.campaigns import SlipState
from app.ui.days import day_words
from app.ui.dialogs.slip_step_dialog import Act, SlipStepDialog, SlipStepWords, whose
from app.ui.seat import Seat
from app.ui.widgets.choices import Choice

CLEAR: Final = "clear"
_OFFERED: Final = (
    (SlipState.granted, "同意が正しい"),
    (SlipState.declined, "不同意が正しい"),
)


class SlipCorrectionDialog(SlipStepDialog):
    """Take the right answer, or that there is none, with the reason."""

    words: ClassVar[SlipStepWords] = SlipStepWords(
        title="返信票の訂正",
        intro="",
        save="訂正を記録(&S)",
        choice="正しい内容",
        needs_choice="正しい内容を選んでください。",
        words="訂正の理由(&R)",
        needs_words="訂正の理由を書いてください。例「別の方の返信票と取り違えた」",
    )

    def __init__(self, seat: Seat, row: SlipRow, parent: QWidget | None = None) -> None:
        self._row = row
        super().__init__(seat, whose(row), parent)
        on = f"（{day_words(row.answered_on)} 到着）" if row.answered_on else ""
        self.ui.intro_label.setText(
            f"いまの記録は「{row.state.word}」{on}です。訂正しても前の記録は消えず、"
            "訂正した日時と理由が並んで残ります。"
        )

    def choices(self) -> Sequence[Choice]:
        """Offer the answer that does not stand, and that nothing should."""
        answers = [Choice(s.value, word) for s, word in _OFFERED if s is not self._row.state]
        if self._row.state is SlipState.undelivered:
            answers = []
        return [*answers, Choice(CLEAR, "入力の誤り（記録を取り消す）")]

    def effect(self, choice: str) -> str:
        """Say that taking back leaves the person without an answer."""
        return "この返信票は、まだ入力していない状態に戻ります。" if choice == CLEAR else ""

    def act(self, choice: str, day: str, words: str) -> Act:
        """Record the correction."""
        del day
        desk, slip_id = self.seat.desk, self._row.slip_id
        answer = None if choice == CLEAR else choice
        return lambda: slips.correct(desk, slip_id, answer, words)

    def said(self, choice: str) -> str:
        """Say what stands now."""
        if choice == CLEAR:
            return "返信票の記録を取り消しました。"
        return f"返信票を「{SlipState(choice).word}」に訂正しました。"
