"""Show the apology to whoever received another person's letter, and issue it."""

from PySide6.QtWidgets import QWidget

from app.office import letters, misdelivery_letters
from app.office.letters import Issued
from app.office.misdeliveries import MisdeliveryRow
from app.rules.errors import OfficeError
from app.ui.dialogs.issue_button import IssueButton
from app.ui.dialogs.issued_letter import AT_ISSUE, DRAFT_HINT, ISSUED_HINT
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.dialogs.refusals import say_refusal
from app.ui.seat import Seat

TITLE = "お詫びと回収のお願い"


class ApologyDialog(LetterDialog):
    """Turn the draft into the letter; `recorded` carries the sentence that names its number."""

    def __init__(self, seat: Seat, row: MisdeliveryRow, parent: QWidget | None = None) -> None:
        self._row = row
        desk, key = seat.desk, row.id
        sheets = Sheets(
            title=f"{TITLE}（案）",
            facts=self._facts(),
            load=lambda: misdelivery_letters.preview(desk, key),
            hint=DRAFT_HINT,
        )
        super().__init__(seat, sheets, parent)
        self.setWindowTitle(f"{TITLE} - すくすく窓口")
        self._main = IssueButton(seat, self.ui, self, misdelivery_letters.KIND)

    def save(self) -> None:
        """Issue the letter, or send it round."""
        desk, key = self.seat.desk, self._row.id
        self._main.press(lambda: misdelivery_letters.issue(desk, key), self._end, self._refuse)

    def _end(self, issued: Issued) -> None:
        """Say the number, and show the letter as it lies in the records."""
        self.set_busy(busy=False)
        desk, key = self.seat.desk, issued.letter_id
        said = f"文書番号 {issued.document_number} で発行しました。"
        self.recorded.emit(said)
        self.ui.save_button.hide()
        self.show_sheets(
            Sheets(
                title=TITLE,
                facts=[("文書番号", issued.document_number), *self._facts()],
                load=lambda: letters.pdf(desk, key, reprint=False, reason=AT_ISSUE),
                take=lambda: letters.pdf(desk, key, reprint=True, reason=AT_ISSUE),
                first=lambda: letters.pdf(desk, key, reprint=False, reason=AT_ISSUE),
                hint=ISSUED_HINT,
                file_name=f"{issued.document_number}.pdf",
            )
        )
        self.ui.notice.say(said, stays=True)
        self.ui.print_button.setFocus()

    def _refuse(self, error: OfficeError) -> None:
        """Say why the office refused."""
        say_refusal(self.seat, self, self.ui.notice, error)

    def _facts(self) -> list[tuple[str, str]]:
        return [("届いた先", self._row.incident.receiver.name), ("文書", self._row.document_number)]
