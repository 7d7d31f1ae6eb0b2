"""Show what is known of somebody as quiet names with their contents beside them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.ui.widgets.paragraph import RAISED, Paragraph

BETWEEN = 1
"""The room between two pairs, in pixels: a line of running text brings its own below it."""


class Facts(QWidget):
    """Be a list of (name, content) pairs; contents can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(BETWEEN)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these pairs instead of the earlier ones; pairs without content are left out."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for line, (name, content) in enumerate(pair for pair in facts if pair[1]):
            self._grid.addWidget(_name(name, self), line, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(_content(name, content, self), line, 1)


def _name(text: str, parent: QWidget) -> QLabel:
    """Make the quiet label of a pair."""
    label = QLabel(text, parent)
    label.setProperty("kind", "muted")
    label.setMinimumWidth(88)
    label.setContentsMargins(0, RAISED, 0, 0)
    return label


def _content(name: str, text: str, parent: QWidget) -> QLabel:
    """Make the content of a pair; what takes several lines has room between them."""
    label = Paragraph(parent)
    label.setText(text)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setAccessibleName(f"{name} {text}")
    return label
