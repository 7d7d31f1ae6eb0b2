"""Show the draft of a letter that belongs to no case and issue it; then print it or keep it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.ui.dialogs.issue_button import IssueButton
from app.ui.dialogs.issued_letter import DRAFT_HINT, IssuedLetter, just_issued
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.seat import Seat


@dataclass(frozen=True)
class Issuable:
    """Say what letter it is, what stands beside it, how its draft is made, how it is issued.

    `kind` says whose letter it is by the table (専決表).
    """

    title: str
    preview: Callable[[], bytes]
    issue: Callable[[], IssuedLetter]
    facts: Sequence[tuple[str, str]] = ()
    kind: str = ""


class IssuingDialog(LetterDialog):
    """Turn the draft into the letter; `recorded` carries the sentence that names its number."""

    def __init__(self, seat: Seat, letter: Issuable, parent: QWidget | None = None) -> None:
        self.letter = letter
        super().__init__(seat, self.draft_sheets(), parent)
        self.setWindowTitle(f"{letter.title} - すくすく窓口")
        self.main = IssueButton(seat, self.ui, self, letter.kind)

    def draft_sheets(self) -> Sheets:
        """Describe the draft."""
        letter = self.letter
        return Sheets(f"{letter.title}（案）", letter.facts, letter.preview, hint=DRAFT_HINT)

    def save(self) -> None:
        """Issue the letter, or send it round."""
        self.main.press(self.letter.issue, self._end, self._say)

    def _end(self, issued: IssuedLetter) -> None:
        """Say the number, and show the letter as it lies in the records."""
        self.set_busy(busy=False)
        said = f"文書番号 {issued.document_number} で発行しました。"
        self.recorded.emit(said)
        self.ui.save_button.hide()
        letter = self.letter
        self.show_sheets(just_issued(self.seat.desk, issued, letter.title, letter.facts))
        self.ui.notice.say(said, stays=True)
        self.ui.print_button.setFocus()
