"""Keep the notes of an investigation: what was heard and looked up, day by day."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.office import case_notes
from app.office.case_notes import CaseNoteRow
from app.rules.case_notes import NoteKind
from app.rules.cases import Case
from app.rules.errors import OfficeError
from app.rules.problems import Problem
from app.rules.roles import Verb, may
from app.ui.days import day_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_case_notes_dialog import Ui_CaseNotesDialog
from app.ui.request_words import heading
from app.ui.seat import Seat
from app.ui.widgets.cards import Card
from app.ui.widgets.complaints import Complaints

NOTHING = "記録はまだありません。電話や面談で分かったことを、右に書いて残してください。"


class CaseNotesDialog(OfficeDialog):
    """Be the list of notes with room for the next one; each is kept at once."""

    def __init__(self, seat: Seat, case: Case, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.case = case
        self.ui = Ui_CaseNotesDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.case_label.setText(heading(case))
        for kind in NoteKind:
            ui.kind_combo.addItem(kind.word, kind.value)
        ui.day_field.set_up(seat.desk.today)
        ui.day_field.set_day(seat.desk.today)
        self._complaints = Complaints(
            {
                "kind": (ui.kind_combo, ui.kind_problem),
                "day": (ui.day_field, ui.day_problem),
                "words": (ui.words_edit, ui.words_problem),
            }
        )
        self.settle(ui.save_button, ui.cancel_button)
        writes = may(seat.desk.actor.roles, Verb.take_request) and case.closed_on is None
        ui.new_sheet.setVisible(writes)
        ui.save_button.setVisible(writes)
        self.take_room(1000, 600)
        ui.kind_combo.setFocus()
        self.load()

    def load(self) -> None:
        """Ask for the notes."""
        desk, key = self.seat.desk, self.case.id
        self.seat.doing.look(
            lambda: case_notes.notes(desk, key),
            asker=self,
            then=self._show,
            key="notes",
            refused=self._fail,
        )

    def is_touched(self) -> bool:
        """Tell whether words were typed that are not kept."""
        return bool(self.ui.words_edit.toPlainText().strip())

    def save(self) -> None:
        """Keep the note, or say beside the fields what is missing."""
        ui, desk, key = self.ui, self.seat.desk, self.case.id
        kind, day = str(ui.kind_combo.currentData()), ui.day_field.typed()
        words = ui.words_edit.toPlainText().strip()
        self._complaints.clear()
        problems = self._missing(words)
        if problems:
            self._complaints.show(problems)
            return
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: case_notes.add(desk, key, kind, day, words),
            asker=self,
            then=lambda _changes: self._end(),
            refused=self._fail,
        )

    def _missing(self, words: str) -> list[Problem]:
        found = []
        if self.ui.day_field.day() is None:
            found.append(Problem("day", "日付が読み取れません。「4/20」のように入れてください。"))
        if not words:
            found.append(Problem("words", "調べたこと、聞いたことを書いてください。"))
        return found

    def _show(self, rows: Sequence[CaseNoteRow]) -> None:
        """Show the notes, the newest first."""
        cards = [
            Card(
                row.words or "（消去済）",
                f"{day_words(row.on_day)}　{row.kind.word}　記録 {row.recorded_by}",
            )
            for row in reversed(rows)
        ]
        self.ui.notes.show_cards(cards, nothing=NOTHING)

    def _end(self) -> None:
        self.set_busy(busy=False)
        self.ui.words_edit.clear()
        self.ui.notice.say("記録を追加しました。")
        self.recorded.emit("調査の記録を追加しました。")
        self.load()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; the words stay."""
        self.set_busy(busy=False)
        self.ui.notice.say(error.sentence, "alarm")
