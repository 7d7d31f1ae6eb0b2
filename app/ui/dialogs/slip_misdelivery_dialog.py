"""Record that the letter of one person of a run reached somebody else, by her 整理番号."""

from collections.abc import Callable
from typing import cast

from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from app.office import slip_misdeliveries
from app.office.misdeliveries import Recorded
from app.rules.misdelivery import Misdelivery
from app.ui.dialogs.letter_step_dialog import LetterAbout
from app.ui.dialogs.misdelivery_dialog import MisdeliveryDialog
from app.ui.seat import Seat


class SlipMisdeliveryDialog(MisdeliveryDialog):
    """Ask whose letter of the run it was as well; a run has one 文書番号 for all."""

    def __init__(
        self, seat: Seat, about: LetterAbout, parent: QWidget | None = None, *, number: str = ""
    ) -> None:
        super().__init__(seat, about, parent)
        self.number_edit = QLineEdit(number, self.ui.sheet)
        self.number_edit.setAccessibleName("整理番号")
        self.number_edit.setPlaceholderText("例 26-01-00001-5")
        label = QLabel("整理番号（文書の右上の数字）(&I)", self.ui.sheet)
        label.setProperty("kind", "muted")
        label.setBuddy(self.number_edit)
        column = cast("QVBoxLayout", self.ui.sheet.layout())
        column.insertWidget(0, label)
        column.insertWidget(1, self.number_edit)
        QWidget.setTabOrder(self.number_edit, self.ui.day_field)
        self._number = number
        (self.ui.name_edit if number else self.number_edit).setFocus()

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        return super().is_touched() or self.number_edit.text() != self._number

    def act(self, said: Misdelivery) -> Callable[[], Recorded]:
        """Make the act."""
        desk, key, number = self.seat.desk, self.about.id, self.number_edit.text()
        return lambda: slip_misdeliveries.record(desk, key, number, said)
