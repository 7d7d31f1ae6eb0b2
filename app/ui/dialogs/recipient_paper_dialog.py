"""Choose a letter with a sheet to fill in for one recipient, look at it, and issue it."""

from typing import Final, cast

from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from app.office import recipient_papers
from app.office.recipients import RecipientRow
from app.rules.recipient_papers import RecipientPaper
from app.ui.dialogs.issuing_dialog import Issuable, IssuingDialog
from app.ui.seat import Seat
from app.ui.widgets.enter_moves import chain

CHOICE: Final = "文書(&K)"


class RecipientPaperDialog(IssuingDialog):
    """Be the window of these letters; the one that is shown is issued."""

    def __init__(self, seat: Seat, row: RecipientRow, parent: QWidget | None = None) -> None:
        self._row = row
        self.paper_label = QLabel(CHOICE)
        self.paper_combo = QComboBox()
        for paper in RecipientPaper:
            self.paper_combo.addItem(paper.word, paper.value)
        super().__init__(seat, _letter(seat, row, RecipientPaper.survey), parent)
        self.setWindowTitle("提供先への文書 - すくすく窓口")
        self._add_choice()
        chain(self.paper_combo, self.ui.save_button)
        self.recorded.connect(self._hide_choice)

    def show_paper(self) -> None:
        """Show the draft of the letter that is chosen."""
        paper = RecipientPaper(self.paper_combo.currentData())
        self.letter = _letter(self.seat, self._row, paper)
        self.show_sheets(self.draft_sheets())
        self.main.ask(self.letter.kind)

    def _add_choice(self) -> None:
        """Put the choice above what is known of the letter."""
        side = cast("QVBoxLayout", self.ui.sheet.layout())
        at = side.indexOf(self.ui.title_label)
        for number, widget in enumerate((self.paper_label, self.paper_combo)):
            side.insertWidget(at + number, widget)
        self.paper_label.setProperty("kind", "muted")
        self.paper_label.setBuddy(self.paper_combo)
        self.paper_combo.setAccessibleName(CHOICE.split("(&")[0])
        self.paper_combo.currentIndexChanged.connect(self.show_paper)
        self.paper_combo.setFocus()

    def _hide_choice(self) -> None:
        """Leave the letter that is issued alone on the screen."""
        self.paper_label.hide()
        self.paper_combo.hide()


def _letter(seat: Seat, row: RecipientRow, paper: RecipientPaper) -> Issuable:
    desk, key = seat.desk, row.id
    return Issuable(
        title=paper.word,
        preview=lambda: recipient_papers.preview(desk, key, paper),
        issue=lambda: recipient_papers.issue(desk, key, paper),
        facts=[("提供先", row.name)],
        kind=paper.value,
    )
