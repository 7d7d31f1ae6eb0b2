"""Show a letter as it was approved, and issue it."""

from PySide6.QtWidgets import QWidget

from app.office import letter_drafts, letter_redoing
from app.office.drafted_letters import DraftedRow
from app.office.issuing import IssuedPaper
from app.rules.approvals import Manner
from app.ui.days import day_words
from app.ui.dialogs.issued_letter import DRAFT_HINT, just_issued
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.seat import Seat


def manner_words(manner: Manner | None) -> str:
    """Say how it was decided, where it was not on the screen by whom the table names."""
    return f"（{manner.word}）" if manner in {Manner.deputy, Manner.paper} else ""


class ApprovedLetterDialog(LetterDialog):
    """Turn the approved draft into the letter; `recorded` names its number."""

    def __init__(self, seat: Seat, row: DraftedRow, parent: QWidget | None = None) -> None:
        self._row = row
        desk, key = seat.desk, row.id
        sheets = Sheets(
            title=f"{row.letter}（承認済の案）",
            facts=self._facts(),
            load=lambda: letter_drafts.read(desk, key).pdf,
            hint=f"承認された内容です。{DRAFT_HINT}",
        )
        super().__init__(seat, sheets, parent)
        self.setWindowTitle("承認された文書の発行 - すくすく窓口")
        self.ui.save_button.setText("発行する(&S)")
        self.ui.save_button.show()

    def save(self) -> None:
        """Issue the letter."""
        desk, key = self.seat.desk, self._row.id
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: letter_redoing.issue(desk, key),
            asker=self,
            then=self._end,
            refused=self._say,
        )

    def _end(self, issued: IssuedPaper) -> None:
        """Say the number, and show the letter as it lies in the records."""
        self.set_busy(busy=False)
        said = f"文書番号 {issued.document_number} で発行しました。"
        self.recorded.emit(said)
        self.ui.save_button.hide()
        self.show_sheets(self._issued(issued))
        self.ui.notice.say(said, stays=True)
        self.ui.print_button.setFocus()

    def _issued(self, issued: IssuedPaper) -> Sheets:
        return just_issued(self.seat.desk, issued, self._row.letter, self._facts())

    def _facts(self) -> list[tuple[str, str]]:
        row = self._row
        manner = manner_words(row.manner)
        return [
            ("受付・会員", row.about),
            ("起案", f"{row.drafted_by}　{day_words(row.sent_on)}"),
            ("決裁", f"{row.decided_by}　{day_words(row.decided_on)}{manner}"),
        ]
