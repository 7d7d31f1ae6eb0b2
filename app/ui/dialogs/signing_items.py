"""Let an approver of several at once take one out, or send one back, beside the pages."""

from collections.abc import Sequence
from typing import Final, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget

from app.office.waiting_approvals import WaitingRow
from app.rules.approvals import Manner
from app.ui.forms.ui_letter_dialog import Ui_LetterDialog

LABEL: Final = "1件ずつの扱い(&K)"
DROP: Final = "この1件を外す(&X)"


class SigningItems(QWidget):
    """Be the choice of one of the rows; `dropped`: the chosen one is not to be approved now."""

    dropped = Signal()

    def __init__(self, ui: Ui_LetterDialog, parent: QWidget) -> None:
        super().__init__(parent)
        self.combo = QComboBox(self)
        self.combo.setAccessibleName(LABEL.split("(&")[0])
        self.drop_button = QPushButton(DROP, self)
        self.drop_button.setAutoDefault(False)
        self.drop_button.clicked.connect(self.dropped)
        label = QLabel(LABEL, self)
        label.setProperty("kind", "muted")
        label.setBuddy(self.combo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (label, self.combo, self.drop_button):
            column.addWidget(widget)
        side = cast("QVBoxLayout", ui.sheet.layout())
        side.insertWidget(side.indexOf(ui.letter_facts), self)

    def show_rows(self, rows: Sequence[WaitingRow]) -> None:
        """Offer these rows; a single one needs no choice."""
        self.combo.clear()
        for place, row in enumerate(rows, start=1):
            self.combo.addItem(f"{place}件目　{row.about}")
        self.setVisible(len(rows) > 1)

    @property
    def place(self) -> int:
        """Return the place of the chosen row, counted from 0."""
        return max(self.combo.currentIndex(), 0)


def act_words(rows: Sequence[WaitingRow]) -> tuple[str, str]:
    """Word the button and what is said afterwards: how much is approved, and in which manner."""
    stood_in = sum(row.manner is Manner.deputy for row in rows)
    rest = len(rows) - stood_in
    later = "管理責任者の後閲を待ちます。"
    if not stood_in:
        many = f"{rest}件を承認" if rest > 1 else "承認"
        return many, f"{many}しました。"
    if not rest:
        many = f"{stood_in}件を代決" if stood_in > 1 else "代決"
        return f"{many}する", f"{many}しました。{later}"
    both = f"{stood_in}件を代決、{rest}件を承認"
    return f"{both}する", f"{both}しました。代決したものは、{later}"
