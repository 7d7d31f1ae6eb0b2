"""Draw how far something reached in each of some groups: words, figures and a bar for each."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import theme

STEP: Final = 40
"""Height of one group with its bar, in pixels at 標準."""
WORDS: Final = 22
THICK: Final = 8
GAP: Final = 12


@dataclass(frozen=True)
class ReachLine:
    """Be one group: its word, how many of how many, and the figures as they are read."""

    word: str
    done: int
    whole: int
    figures: str


class ReachBars(QWidget):
    """Show a bar for each group; the figures alone suffice to read it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[ReachLine, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_lines(self, lines: Sequence[ReachLine]) -> None:
        """Show these groups instead of the earlier ones."""
        self._lines = tuple(lines)
        said = "、".join(f"{one.word} {one.figures}" for one in self._lines)
        self.setAccessibleDescription(said)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height that all groups need."""
        return QSize(theme.scaled(320), theme.scaled(STEP) * len(self._lines))

    def minimumSizeHint(self) -> QSize:
        """Return the same height: a line that is cut says nothing."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint each group's bar below its words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font())
        for at, line in enumerate(self._lines):
            top = at * theme.scaled(STEP)
            self._paint_words(painter, line, top)
            self._paint_bar(painter, line, top + theme.scaled(WORDS) + 2)
        painter.end()

    def _paint_words(self, painter: QPainter, line: ReachLine, top: int) -> None:
        """Paint the figures whole at the right, the word as far as there is room."""
        words = QRectF(0, top, self.width(), theme.scaled(WORDS))
        metrics, middle = QFontMetricsF(painter.font()), Qt.AlignmentFlag.AlignVCenter
        room = self.width() - metrics.horizontalAdvance(line.figures) - GAP
        word = metrics.elidedText(line.word, Qt.TextElideMode.ElideRight, room)
        painter.setPen(QColor(theme.colours().text))
        painter.drawText(words, middle | Qt.AlignmentFlag.AlignLeft, word)
        painter.drawText(words, middle | Qt.AlignmentFlag.AlignRight, line.figures)

    def _paint_bar(self, painter: QPainter, line: ReachLine, top: float) -> None:
        colours, thick = theme.colours(), theme.scaled(THICK)
        track = QRectF(0, top, self.width(), thick)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.neutral_soft))
        painter.drawRoundedRect(track, thick / 2, thick / 2)
        if line.done:
            width = max(thick, track.width() * line.done / line.whole)
            painter.setBrush(QColor(colours.accent if line.done == line.whole else colours.due))
            painter.drawRoundedRect(QRectF(0, top, width, thick), thick / 2, thick / 2)
