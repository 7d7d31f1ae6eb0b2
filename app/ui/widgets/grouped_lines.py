"""Show groups of lines, each group under its heading, in common columns."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

BETWEEN: Final = 7
"""Room above a heading that follows another group, in pixels."""


@dataclass(frozen=True)
class LineGroup:
    """Hold one group: its heading, and its lines as what and how."""

    heading: str
    lines: tuple[tuple[str, str], ...]


class GroupedLines(QWidget):
    """Be the groups of a plan."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(1, 1)

    def show_groups(self, groups: Sequence[LineGroup]) -> None:
        """Show these groups instead of the earlier ones."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        at = 0
        for group in groups:
            heading = self._label(group.heading, "section")
            heading.setContentsMargins(0, BETWEEN if at else 0, 0, 0)
            self._grid.addWidget(heading, at, 0, 1, 2)
            for place, (what, how) in enumerate(group.lines, start=at + 1):
                self._show_line(place, what, how)
            at += 1 + len(group.lines)

    def _show_line(self, at: int, what: str, how: str) -> None:
        if not how:
            self._grid.addWidget(self._label(what), at, 0, 1, 2)
            return
        label, words = self._label(what, "muted"), self._label(how)
        words.setAccessibleName(f"{what} {how}")
        self._grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, at, 1)

    def _label(self, text: str, kind: str = "") -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(kind == "")
        if kind:
            label.setProperty("kind", kind)
        label.ensurePolished()  # a dialog measures the lines before it is painted
        return label
