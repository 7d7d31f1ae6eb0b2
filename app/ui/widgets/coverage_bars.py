"""Draw how many members stand by which version of the policy."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import theme
from app.ui.widgets.pill import Tone

STEP: Final = 44
"""Height of one bar with its words, in pixels at 標準."""
THICK: Final = 8


@dataclass(frozen=True)
class Bar:
    """Be one bar: its words, how many, and the tone of the state."""

    word: str
    count: int
    tone: Tone = "quiet"


class CoverageBars(QWidget):
    """Show counts as bars with their words and figures; the figures alone suffice to read it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these bars instead of the earlier ones."""
        self._bars = tuple(bars)
        self.setAccessibleDescription("、".join(f"{b.word} {b.count:,}名" for b in self._bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height that all bars need."""
        return QSize(220, theme.scaled(STEP) * len(self._bars))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint each bar below its words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = sum(bar.count for bar in self._bars) or 1
        for at, bar in enumerate(self._bars):
            self._paint_bar(painter, bar, at * theme.scaled(STEP), bar.count / whole)
        painter.end()

    def _paint_bar(self, painter: QPainter, bar: Bar, top: int, share: float) -> None:
        """Paint one bar of the whole."""
        colours = theme.colours()
        words = QRectF(0, top, self.width(), theme.scaled(22))
        painter.setFont(theme.font())
        painter.setPen(QColor(colours.text))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, middle | Qt.AlignmentFlag.AlignLeft, bar.word)
        figures = f"{bar.count:,}名　{share:.0%}"
        painter.drawText(words, middle | Qt.AlignmentFlag.AlignRight, figures)
        thick = theme.scaled(THICK)
        track = QRectF(0, words.bottom() + 2, self.width(), thick)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.neutral_soft))
        painter.drawRoundedRect(track, thick / 2, thick / 2)
        if share > 0:
            filled = QRectF(track.x(), track.y(), max(thick, track.width() * share), thick)
            painter.setBrush(QColor(_colour(bar.tone)))
            painter.drawRoundedRect(filled, thick / 2, thick / 2)


def _colour(tone: Tone) -> str:
    """Return the colour of a bar."""
    colours = theme.colours()
    inks = {"good": colours.accent, "due": colours.due, "bad": colours.danger}
    return inks.get(tone, colours.line_strong)
