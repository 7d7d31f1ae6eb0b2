"""Show running text with room between its lines."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

LINE_HEIGHT = 150
"""Per cent of the height of the letters."""

RAISED = 3
"""Pixels by which Qt would set the lines too high, for it puts all the room below them."""


class Paragraph(QLabel):
    """Be a label for sentences: wrapped, 1.5 lines high, never read as markup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plain = ""
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setContentsMargins(0, RAISED, 0, 0)

    @property
    def plain(self) -> str:
        """Return the text as it was given."""
        return self._plain

    def setText(self, text: str) -> None:
        """Show a text; what looks like markup is shown as it is written."""
        self._plain = text
        lines = escape(text).replace("\n", "<br>")
        style = f"line-height:{LINE_HEIGHT}%; white-space:pre-wrap"
        spaced = f'<div style="{style}">{lines}</div>' if text else ""
        super().setText(spaced)
        self.setAccessibleName(text)
