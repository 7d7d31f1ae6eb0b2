"""Show the letter to an applicant, and issue it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.office import application_letters
from app.office.applications import ApplicationRow
from app.office.desk import Desk
from app.office.letters import Issued
from app.ui.days import day_words
from app.ui.dialogs.application_list import name_words
from app.ui.dialogs.issue_button import IssueButton
from app.ui.dialogs.issued_letter import DRAFT_HINT, just_issued
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.seat import Seat

TITLE = "お申込みの書類について（お願い）"


class ApplicationLetterDialog(LetterDialog):
    """Show the draft; issuing turns it into the letter. `issued` carries its number."""

    issued = Signal(str)

    def __init__(self, seat: Seat, row: ApplicationRow, parent: QWidget | None = None) -> None:
        self._row = row
        super().__init__(seat, draft_sheets(seat.desk, row), parent)
        self.setWindowTitle("申込の方へのお願い - すくすく窓口")
        self._main = IssueButton(seat, self.ui, self, application_letters.KIND)

    def save(self) -> None:
        """Issue the letter, or send it round."""
        desk, application_id = self.seat.desk, self._row.id
        self._main.press(
            lambda: application_letters.issue(desk, application_id), self._end, self._say
        )

    def _end(self, issued: Issued) -> None:
        """Say the number, and show the letter as it lies in the records."""
        self.set_busy(busy=False)
        self.issued.emit(issued.document_number)
        self.ui.save_button.hide()
        self.show_sheets(issued_sheets(self.seat.desk, self._row, issued))
        self.ui.notice.say(f"文書番号 {issued.document_number} で発行しました。", stays=True)
        self.ui.print_button.setFocus()


def draft_sheets(desk: Desk, row: ApplicationRow) -> Sheets:
    """Describe the letter as a draft: it can only be looked at."""
    return Sheets(
        title=f"{TITLE}（案）",
        facts=_facts(row),
        load=lambda: application_letters.preview(desk, row.id),
        hint=DRAFT_HINT,
    )


def issued_sheets(desk: Desk, row: ApplicationRow, issued: Issued) -> Sheets:
    """Describe the letter that has just been issued; its first print is no reprint."""
    return just_issued(desk, issued, TITLE, _facts(row))


def _facts(row: ApplicationRow) -> list[tuple[str, str]]:
    return [
        ("確認待ちの番号", row.number),
        ("申込の方", name_words(row)),
        ("届いた日", day_words(row.received_on)),
        ("保管の期限", day_words(row.purge_on)),
    ]
