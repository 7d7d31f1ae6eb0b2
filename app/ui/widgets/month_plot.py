"""Draw how counts went from month to month: stacked columns with their figures below."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import theme
from app.ui.widgets.pill import Pill, Tone, paint_shape

HEAD: Final = 104
"""Width of the words at the left, in pixels at 標準."""
LINE: Final = 24
"""Height of a line of figures."""
TALL: Final = 190
"""Height of the columns."""
THICKEST: Final = 34
MARK: Final = 9
_CENTRE: Final = Qt.AlignmentFlag.AlignCenter
_LEFT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True)
class Month:
    """Be one column: its word, and a count for each line of the legend."""

    word: str
    counts: tuple[int, ...]


class MonthPlot(QWidget):
    """Show columns with a pattern for each state, and below them the same as a table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._legend: tuple[Pill, ...] = ()
        self._months: tuple[Month, ...] = ()
        self._unit = "名"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_months(
        self, legend: Sequence[Pill], months: Sequence[Month], *, unit: str = "名"
    ) -> None:
        """Show these months, the oldest first; the legend stands from below to above."""
        self._unit = unit
        self._legend, self._months = tuple(legend), tuple(months)
        self.setAccessibleDescription("\n".join(self._sentence(month) for month in self._months))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the columns and the table."""
        return QSize(560, theme.scaled(TALL) + self._table_height())

    def minimumSizeHint(self) -> QSize:
        """Return the least room in which the figures can be read."""
        return QSize(320, theme.scaled(TALL) + self._table_height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the columns, then the figures."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._months:
            top = self.height() - self._table_height()
            self._paint_columns(painter, QRectF(0, 0, self.width(), top))
            self._paint_table(painter, top)
        painter.end()

    def _paint_columns(self, painter: QPainter, room: QRectF) -> None:
        """Paint a column for each month on one base line."""
        highest = max((sum(month.counts) for month in self._months), default=0) or 1
        step = self._step()
        thick = min(theme.scaled(THICKEST), step * 0.6)
        for at, month in enumerate(self._months):
            middle = self._left() + step * (at + 0.5)
            bottom = room.bottom()
            for count, pill in zip(month.counts, self._legend, strict=True):
                height = (room.height() - theme.scaled(6)) * count / highest
                part = QRectF(middle - thick / 2, bottom - height, thick, height)
                _paint_part(painter, part, pill.tone, self._legend.index(pill))
                bottom -= height
        painter.setPen(QPen(QColor(theme.colours().line_strong), 1))
        painter.drawLine(QPointF(self._left(), room.bottom()), QPointF(room.right(), room.bottom()))

    def _paint_table(self, painter: QPainter, top: float) -> None:
        """Paint the months and below them a line of figures for each state."""
        colours, line = theme.colours(), theme.scaled(LINE)
        painter.setFont(theme.font(steps=-1))
        painter.setPen(QColor(colours.muted))
        for at, month in enumerate(self._months):
            painter.drawText(self._cell(at, top, line), _CENTRE, month.word)
        for number, pill in enumerate(reversed(self._legend), start=1):
            at_top = top + number * line
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(QPointF(0, at_top), QPointF(self.width(), at_top))
            self._paint_head(painter, QRectF(0, at_top, self._left(), line), pill)
            self._paint_figures(painter, at_top, self._legend.index(pill))

    def _paint_head(self, painter: QPainter, room: QRectF, pill: Pill) -> None:
        """Paint the sample of a state's pattern, its shape and its word."""
        mark = theme.scaled(MARK)
        sample = QRectF(0, room.center().y() - mark / 2, 1.6 * mark, mark)
        _paint_part(painter, sample, pill.tone, self._legend.index(pill))
        ink = QColor(theme.colours().text)
        box = QRectF(sample.right() + 6, room.center().y() - mark / 2, mark, mark)
        paint_shape(painter, box, pill.shape, ink)
        painter.setPen(ink)
        painter.drawText(room.adjusted(box.right() + 6, 0, 0, 0), _LEFT, pill.word)

    def _paint_figures(self, painter: QPainter, top: float, place: int) -> None:
        """Paint the figures of one state."""
        painter.setPen(QColor(theme.colours().text))
        for at, month in enumerate(self._months):
            figures = f"{month.counts[place]:,}" if month.counts[place] else "－"
            painter.drawText(self._cell(at, top, theme.scaled(LINE)), _CENTRE, figures)

    def _cell(self, at: int, top: float, height: float) -> QRectF:
        return QRectF(self._left() + self._step() * at, top, self._step(), height)

    def _left(self) -> float:
        return theme.scaled(HEAD)

    def _step(self) -> float:
        return (self.width() - self._left()) / max(1, len(self._months))

    def _table_height(self) -> int:
        return theme.scaled(LINE) * (len(self._legend) + 1) + 2

    def _sentence(self, month: Month) -> str:
        parts = zip(self._legend, month.counts, strict=True)
        return f"{month.word} " + "、".join(
            f"{pill.word} {count:,}{self._unit}" for pill, count in parts
        )


_PATTERNS: Final = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.DiagCrossPattern,
    Qt.BrushStyle.HorPattern,
    Qt.BrushStyle.Dense6Pattern,
)


def _paint_part(painter: QPainter, part: QRectF, tone: Tone, place: int) -> None:
    """Fill a part of a column: a colour, and a pattern that tells it apart without colour."""
    colours = theme.colours()
    ink = {"good": colours.accent, "due": colours.due, "bad": colours.danger}
    colour = QColor(ink.get(tone, colours.line_strong))
    if part.height() <= 0:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.surface))
    painter.drawRect(part)
    painter.setBrush(QBrush(colour, _PATTERNS[place % len(_PATTERNS)]))
    painter.setPen(QPen(colour, 1))
    painter.drawRect(part)
