"""Show the letter to a recipient, and issue it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.office import follow_throughs, letters, recipient_letters
from app.office.follow_throughs import Asked, FollowRow
from app.ui.dialogs.issue_button import IssueButton
from app.ui.dialogs.issued_letter import AT_ISSUE, DRAFT_HINT, ISSUED_HINT
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.seat import Seat


class FollowLetterDialog(LetterDialog):
    """Show the draft; issuing turns it into the letter. `issued` carries its number."""

    issued = Signal(str)

    def __init__(self, seat: Seat, row: FollowRow, parent: QWidget | None = None) -> None:
        self._row = row
        super().__init__(seat, self._draft(seat), parent)
        self.setWindowTitle("提供先への依頼 - すくすく窓口")
        self._main = IssueButton(seat, self.ui, self, recipient_letters.KINDS[row.follow.kind])

    def save(self) -> None:
        """Issue the letter, or send it round."""
        desk, key = self.seat.desk, self._row.follow.id
        self._main.press(lambda: follow_throughs.ask(desk, [key]), self._end, self._say)

    def _end(self, asked: Asked) -> None:
        """Say the number, and show the letter as it lies in the records."""
        self.set_busy(busy=False)
        paper, desk = asked.papers[0], self.seat.desk
        self.issued.emit(paper.document_number)
        self.ui.save_button.hide()
        key = paper.letter_id
        self.show_sheets(
            Sheets(
                title=self._title(),
                facts=[("文書番号", paper.document_number), *self._facts()],
                load=lambda: letters.pdf(desk, key, reprint=False, reason=AT_ISSUE),
                take=lambda: letters.pdf(desk, key, reprint=True, reason=AT_ISSUE),
                first=lambda: letters.pdf(desk, key, reprint=False, reason=AT_ISSUE),
                hint=ISSUED_HINT,
                file_name=f"{paper.document_number}.pdf",
            )
        )
        self.ui.notice.say(f"文書番号 {paper.document_number} で発行しました。", stays=True)
        self.ui.print_button.setFocus()

    def _draft(self, seat: Seat) -> Sheets:
        desk, key = seat.desk, self._row.follow.id
        return Sheets(
            title=f"{self._title()}（案）",
            facts=self._facts(),
            load=lambda: follow_throughs.preview(desk, key),
            hint=DRAFT_HINT,
        )

    def _title(self) -> str:
        return f"{self._row.follow.kind.word}についての依頼"

    def _facts(self) -> list[tuple[str, str]]:
        return [("提供先", self._row.recipient_name), ("受付番号", self._row.receipt_number)]
