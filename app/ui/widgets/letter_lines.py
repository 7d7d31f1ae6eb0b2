"""List the letters of a case: which, when, how it left, and what can be done with it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.ui.widgets.act_row import ActButton, ActRow
from app.ui.widgets.cards import Card, Cards


@dataclass(frozen=True)
class LetterLine:
    """Be one letter: its key, its card, its acts."""

    id: int
    card: Card
    acts: Sequence[ActButton]


class LetterLines(QWidget):
    """Show letters one below the other; `pressed` carries the act and the letter's key."""

    pressed = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_letters(self, lines: Sequence[LetterLine], *, nothing: str) -> None:
        """Show these letters instead of the earlier ones, or say that there are none."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for line in lines:
            self._column.addWidget(self._line(line))
        if not lines:
            label = QLabel(nothing, self)
            label.setProperty("kind", "muted")
            self._column.addWidget(label)

    def _line(self, line: LetterLine) -> QWidget:
        """Make one letter's lines."""
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        card = Cards(body)
        card.show_cards([line.card])
        acts = ActRow(body)
        acts.show_acts(line.acts)
        acts.pressed.connect(lambda key, letter=line.id: self.pressed.emit(key, letter))
        column.addWidget(card)
        column.addWidget(acts)
        return body
