"""Open the whole text of a version of the policy, ready for printing."""

from PySide6.QtWidgets import QWidget

from app.office import policy_sheet
from app.office.policy import VersionRow
from app.rules.eras import western
from app.ui import policy_words
from app.ui.days import day_words
from app.ui.dialogs.letter_dialog import LetterDialog, Sheets
from app.ui.seat import Seat

TITLE = "方針の全文"
ADDED = "本文の登録"


def open_sheet(seat: Seat, parent: QWidget, row: VersionRow) -> LetterDialog:
    """Show a version's whole text as it is printed; a version without text says so there."""
    desk = seat.desk

    def draw() -> bytes:
        return policy_sheet.draw(desk, row.id)

    facts = [
        ("版", f"{western(row.on)} {row.kind}"),
        ("状態", policy_words.STATES[row.state].word),
        (ADDED, day_words(row.text_added_on) if row.text_added_on else "本文未登録"),
    ]
    name = f"{policy_sheet.file_name(row)}.pdf"
    sheets = Sheets(title=TITLE, facts=facts, load=draw, take=draw, file_name=name)
    dialog = LetterDialog(seat, sheets, parent)
    dialog.show()
    return dialog
