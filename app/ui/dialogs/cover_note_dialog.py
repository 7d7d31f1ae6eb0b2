"""Choose what lies in an envelope, and show its cover note (送付状) to be issued."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.office import cover_notes
from app.office.rows import LetterRow
from app.rules.cases import Case
from app.rules.letter_kinds import letter_word
from app.ui.days import day_words
from app.ui.dialogs.case_letter_dialog import CaseLetter, show_letter
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_cover_note_dialog import Ui_CoverNoteDialog
from app.ui.request_words import heading
from app.ui.seat import Seat
from app.ui.widgets.checklist import CheckedLine

NOTHING = "封筒に入れるものを選んでください。"


class CoverNoteDialog(OfficeDialog):
    """Take what is enclosed; `recorded` carries the number of the note."""

    def __init__(self, seat: Seat, case: Case, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.case = case
        self.ui = Ui_CoverNoteDialog()
        self.ui.setupUi(self)
        self._rows: Sequence[LetterRow] = ()
        ui = self.ui
        ui.case_label.setText(heading(case))
        ui.others_list.show_lines([CheckedLine(one) for one in cover_notes.OFTEN])
        ui.nothing_label.hide()
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(600)
        desk, key = seat.desk, case.id
        seat.doing.look(
            lambda: cover_notes.enclosable(desk, key), asker=self, then=self.show_letters
        )

    def show_letters(self, rows: Sequence[LetterRow]) -> None:
        """Offer the letters that wait to be posted, each of them chosen."""
        self._rows = rows
        self.ui.letters_list.show_lines([_line(row) for row in rows])
        for place in range(len(rows)):
            self.ui.letters_list.tick(place, done=True)
        self.ui.nothing_label.setVisible(not rows)
        self.grow()

    def save(self) -> None:
        """Show the note with what is chosen, or ask for it."""
        ui, desk, key = self.ui, self.seat.desk, self.case.id
        ticked = zip(self._rows, ui.letters_list.ticked(), strict=True)
        ids = [row.id for row, chosen in ticked if chosen]
        often = zip(cover_notes.OFTEN, ui.others_list.ticked(), strict=True)
        others = [one for one, chosen in often if chosen]
        others += [typed] if (typed := ui.other_edit.text().strip()) else []
        if not (ids or others):
            ui.trouble_notice.say(NOTHING, "alarm")
            return
        letter = CaseLetter(
            title="送付状",
            preview=lambda: cover_notes.preview(desk, key, ids, others),
            issue=lambda: cover_notes.issue(desk, key, ids, others),
        )
        show_letter(self.seat, self.case, letter, self, self.recorded)


def _line(row: LetterRow) -> CheckedLine:
    return CheckedLine(
        letter_word(row.kind), f"{row.document_number}　{day_words(row.dated_on)}付け"
    )
