"""Show a letter that was issued to a member; one about the protected opens for a reason."""

from PySide6.QtWidgets import QWidget

from app.office.desk import Desk
from app.office.member_page import MemberPage
from app.office.rows import LetterRow
from app.rules.letter_kinds import letter_word
from app.ui.days import day_words
from app.ui.dialogs.issued_letter import letter_sheets
from app.ui.dialogs.issued_letter_dialog import IssuedLetterDialog
from app.ui.dialogs.letter_dialog import Sheets
from app.ui.dialogs.letter_step_dialog import LetterAbout
from app.ui.dialogs.member_step_dialog import heading
from app.ui.letter_words import sent_words
from app.ui.seat import Seat


def member_letter(
    seat: Seat, page: MemberPage, row: LetterRow, parent: QWidget | None = None
) -> IssuedLetterDialog:
    """Make the window in which a letter of a member is read and printed again."""
    return IssuedLetterDialog(seat, lambda reason: _sheets(seat.desk, page, row, reason), parent)


def _sheets(desk: Desk, page: MemberPage, row: LetterRow, reason: str) -> Sheets:
    facts = [
        ("会員", heading(page)),
        ("文書番号", row.document_number),
        ("文書日付", day_words(row.dated_on)),
        ("発送", sent_words(row)),
    ]
    about = LetterAbout(row.id, row.document_number, letter_word(row.kind))
    return letter_sheets(desk, about, facts, reason)
