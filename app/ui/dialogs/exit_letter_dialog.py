"""Show the draft of a letter about an exit and issue it; then print it or keep it."""

from PySide6.QtWidgets import QWidget

from app.office import exit_letters
from app.office.letters import Issued
from app.office.member_page import MemberPage
from app.rules.exit_letters import ExitLetter
from app.ui.dialogs.issue_button import IssueButton
from app.ui.dialogs.issued_letter import DRAFT_HINT, just_issued
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.dialogs.member_step_dialog import heading
from app.ui.dialogs.reason_beside import COVERED, ReasonBeside
from app.ui.seat import Seat
from app.ui.widgets.enter_moves import chain


class ExitLetterDialog(LetterDialog):
    """Turn the draft into the letter; `recorded` carries the sentence that names its number."""

    def __init__(
        self, seat: Seat, page: MemberPage, letter: ExitLetter, parent: QWidget | None = None
    ) -> None:
        self._page, self._letter = page, letter
        self.reason: ReasonBeside | None = None
        super().__init__(seat, self._draft(seat), parent)
        self.setWindowTitle(f"{letter.word} - すくすく窓口")
        self._main = IssueButton(seat, self.ui, self, letter.value)
        if page.row.confidential:
            self.reason = ReasonBeside(self, lambda: self.show_sheets(self._draft(seat)))
            chain(self.reason.edit, self.ui.save_button)

    def is_touched(self) -> bool:
        """Tell whether a reason was typed for which nothing was drawn."""
        return self.reason is not None and self.reason.is_touched

    def save(self) -> None:
        """Issue the letter as it is shown, or send it round."""
        desk, key, letter, reason = self.seat.desk, self._page.row.id, self._letter, self._given()
        self._main.press(
            lambda: exit_letters.issue(desk, key, letter, reason), self._end, self._say
        )

    def _end(self, issued: Issued) -> None:
        """Say the number, and show the letter as it lies in the records."""
        self.set_busy(busy=False)
        said = f"文書番号 {issued.document_number} で発行しました。"
        self.recorded.emit(said)
        self.ui.save_button.hide()
        if self.reason is not None:
            self.reason.show(shown=False)
        self.show_sheets(self._issued(issued))
        self.ui.notice.say(said, stays=True)
        self.ui.print_button.setFocus()

    def _given(self) -> str:
        return self.reason.given if self.reason else ""

    def _draft(self, seat: Seat) -> Sheets:
        desk, key, letter, reason = seat.desk, self._page.row.id, self._letter, self._given()
        hidden = self._page.row.confidential and not reason
        return Sheets(
            title=f"{letter.word}（案）",
            facts=self._facts(),
            load=lambda: exit_letters.preview(desk, key, letter, reason),
            hint=f"{COVERED}\n{DRAFT_HINT}" if hidden else DRAFT_HINT,
        )

    def _issued(self, issued: Issued) -> Sheets:
        return just_issued(self.seat.desk, issued, self._letter.word, self._facts())

    def _facts(self) -> list[tuple[str, str]]:
        note = self._page.details.contact_note if self._page.details else ""
        return [("会員", heading(self._page)), *([("連絡上の注意", note)] if note else [])]
