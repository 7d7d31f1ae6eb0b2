"""Show the draft of a letter of a case and issue it; then print it or keep it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer, SignalInstance
from PySide6.QtWidgets import QWidget

from app.office.case_notices import IssuedNotice
from app.rules.cases import Case
from app.rules.errors import OfficeError
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.fact_dialog import FactStart
from app.ui.dialogs.issue_button import IssueButton
from app.ui.dialogs.issued_letter import DRAFT_HINT, just_issued
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.dialogs.refusals import say_refusal
from app.ui.request_words import heading
from app.ui.seat import Seat


@dataclass(frozen=True)
class CaseLetter:
    """Say what letter it is, how its draft is made, and how it is issued.

    `start` holds the words with which a fact begins where a gate refuses the issue; `kind` says
    whose letter it is by the table (専決表).
    """

    title: str
    preview: Callable[[], bytes]
    issue: Callable[[], IssuedNotice]
    facts: Sequence[tuple[str, str]] = ()
    start: FactStart | None = None
    kind: str = ""


class CaseLetterDialog(LetterDialog):
    """Turn the draft into the letter; `recorded` carries the sentence that names its number."""

    def __init__(
        self, seat: Seat, case: Case, letter: CaseLetter, parent: QWidget | None = None
    ) -> None:
        self._case, self._letter = case, letter
        self.is_issued = False
        super().__init__(seat, self._draft_sheets(), parent)
        self.setWindowTitle(f"{letter.title} - すくすく窓口")
        self._main = IssueButton(seat, self.ui, self, letter.kind)

    def save(self) -> None:
        """Issue the letter, or send it round."""
        self._main.press(self._letter.issue, self._end, self._say)

    def leave_recorded(self, sentence: str) -> None:
        """Close, and with it who asked: what was to be issued stands on record as a fact."""
        self.is_issued = True
        super().leave_recorded(sentence)

    def leave(self) -> None:
        """Close, and with it the dialog that asked for a letter that is issued now."""
        super().leave()
        asker = self.parentWidget()
        if self.is_issued and isinstance(asker, OfficeDialog):
            # The asker owns this window, which is still closing: it must not go before it.
            QTimer.singleShot(0, asker.leave)

    def _end(self, issued: IssuedNotice) -> None:
        """Say the number, and show the letter as it lies in the records."""
        self.set_busy(busy=False)
        self.is_issued = True
        said = f"文書番号 {issued.document_number} で発行しました。"
        self.recorded.emit(said)
        self.ui.save_button.hide()
        self.show_sheets(self._issued_sheets(issued))
        self.ui.notice.say(said, stays=True)
        self.ui.print_button.setFocus()

    def _say(self, error: OfficeError) -> None:
        """Say why the office refused."""
        say_refusal(self.seat, self, self.ui.notice, error, self._letter.start)

    def _draft_sheets(self) -> Sheets:
        return Sheets(
            title=f"{self._letter.title}（案）",
            facts=self._facts(),
            load=self._letter.preview,
            hint=DRAFT_HINT,
        )

    def _issued_sheets(self, issued: IssuedNotice) -> Sheets:
        return just_issued(self.seat.desk, issued, self._letter.title, self._facts())

    def _facts(self) -> list[tuple[str, str]]:
        return [("受付", heading(self._case)), *self._letter.facts]


def show_letter(
    seat: Seat, case: Case, letter: CaseLetter, asker: OfficeDialog, said: SignalInstance
) -> None:
    """Show the draft over the dialog that asked for it; once issued and read, both close.

    Closed without issuing, it leads back to what was typed.
    """
    dialog = CaseLetterDialog(seat, case, letter, asker)
    dialog.recorded.connect(said)
    dialog.open()
