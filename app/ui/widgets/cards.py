"""Show a few short records one under the other: a title, a quiet line, perhaps a pill."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from app.ui.widgets.pill import Pill, PillLabel


@dataclass(frozen=True)
class Card:
    """Be one short record."""

    title: str
    detail: str = ""
    pill: Pill | None = None


class Cards(QWidget):
    """List cards with hairlines between them, or say that there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_cards(self, cards: Sequence[Card], *, nothing: str = "該当なし") -> None:
        """Show these cards instead of the earlier ones."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if not cards:
            self._column.addWidget(_label(nothing, self, kind="muted"))
        for at, card in enumerate(cards):
            if at:
                line = QFrame(self)
                line.setProperty("kind", "line")
                self._column.addWidget(line)
            self._column.addWidget(_body(card, self))


def _body(card: Card, parent: QWidget) -> QWidget:
    """Make one card."""
    body = QWidget(parent)
    grid = QGridLayout(body)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    grid.addWidget(_label(card.title, body), 0, 0)
    if card.detail:
        grid.addWidget(_label(card.detail, body, kind="muted"), 1, 0)
    if card.pill is not None:
        pill = PillLabel(body)
        pill.show_pill(card.pill)
        grid.addWidget(pill, 0, 1, Qt.AlignmentFlag.AlignTop)
    return body


def _label(text: str, parent: QWidget, kind: str = "") -> QLabel:
    """Make a label whose text can be selected."""
    label = QLabel(text, parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if kind:
        label.setProperty("kind", kind)
    return label
