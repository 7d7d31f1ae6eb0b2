"""Ask beside a letter for the reason for which it shows where a protected person lives."""

from collections.abc import Callable
from typing import Final, cast

from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout

from app.ui.dialogs.letter_dialog import LetterDialog

LABEL: Final = "住所などを載せる理由(&R)"
ACT: Final = "住所なども載せる(&A)"
EXAMPLE: Final = "例 ご本人に郵送するため"
COVERED: Final = (
    "秘匿の方です。ご住所・電話番号は空けてあります。載せるときは、理由を入れてください"
    "（操作記録に残ります）。"
)


class ReasonBeside:
    """Hold the field of the reason; `given` is the one for which the letter was drawn anew."""

    def __init__(self, dialog: LetterDialog, drawn_anew: Callable[[], None]) -> None:
        self.given = ""
        self._drawn_anew = drawn_anew
        self.label = QLabel(LABEL, dialog)
        self.edit = QLineEdit(dialog)
        self.button = dialog.ui.second_button
        side = cast("QVBoxLayout", dialog.ui.sheet.layout())
        at = side.indexOf(dialog.ui.letter_facts) + 1
        for number, widget in enumerate((self.label, self.edit)):
            side.insertWidget(at + number, widget)
        self.label.setProperty("kind", "muted")
        self.label.setBuddy(self.edit)
        self.edit.setAccessibleName(LABEL.split("(&")[0])
        self.edit.setPlaceholderText(EXAMPLE)
        self.button.setText(ACT)
        self.button.clicked.connect(self.apply)
        self.show(shown=True)

    @property
    def is_touched(self) -> bool:
        """Tell whether a reason was typed for which nothing was drawn."""
        return self.edit.isVisible() and self.edit.text().strip() != self.given

    def apply(self) -> None:
        """Draw the letter for the reason that is typed."""
        self.given = self.edit.text().strip()
        if self.given:
            self._drawn_anew()
        else:
            self.edit.setFocus()

    def show(self, *, shown: bool) -> None:
        """Show the field and its button, or hide them."""
        for widget in (self.label, self.edit, self.button):
            widget.setVisible(shown)
