"""Draw the way of someone's consents: one mark for each answer, newest first."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import theme
from app.ui.widgets.pill import Pill, grounds, paint_shape

STEP: Final = 46
"""Height of one answer in pixels at 標準."""
RADIUS: Final = 9


@dataclass(frozen=True)
class Mark:
    """Be one answer: its pill, the line that says what, and the quiet line that says how."""

    pill: Pill
    line: str
    detail: str


class ConsentTimeline(QWidget):
    """Show marks on a line from the newest answer down to the first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[Mark, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show these answers instead of the earlier ones."""
        self._marks = tuple(marks)
        self.setAccessibleName("同意のあゆみ")
        read = (f"{mark.pill.word} {mark.line} {mark.detail}" for mark in self._marks)
        self.setAccessibleDescription("、".join(read))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height that all marks need."""
        return QSize(240, theme.scaled(STEP) * len(self._marks))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line first and the marks on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step, radius = theme.scaled(STEP), theme.scaled(RADIUS)
        if len(self._marks) > 1:
            painter.setPen(QPen(QColor(theme.colours().line_strong), 1.5))
            bottom = step * (len(self._marks) - 1) + radius
            painter.drawLine(QPointF(radius + 1, radius), QPointF(radius + 1, bottom))
        for at, mark in enumerate(self._marks):
            self._paint_mark(painter, mark, at * step, radius)
        painter.end()

    def _paint_mark(self, painter: QPainter, mark: Mark, top: int, radius: int) -> None:
        """Paint one answer: a coin with its shape, and two lines of text."""
        colours = theme.colours()
        ground, ink = grounds(mark.pill.tone)
        centre = QPointF(radius + 1, top + radius + 1)
        painter.setPen(QPen(QColor(colours.surface), 3))
        painter.setBrush(ground)
        painter.drawEllipse(centre, radius, radius)
        half = radius * 0.5
        box = QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half)
        paint_shape(painter, box, mark.pill.shape, ink)
        left = 2 * radius + 14
        room = QRectF(left, top, self.width() - left, theme.scaled(20))
        self._paint_line(painter, room, f"{mark.pill.word}　{mark.line}", quiet=False)
        self._paint_line(painter, room.translated(0, theme.scaled(19)), mark.detail, quiet=True)

    def _paint_line(self, painter: QPainter, room: QRectF, text: str, *, quiet: bool) -> None:
        """Paint a line of text, cut where it does not fit."""
        colours = theme.colours()
        painter.setFont(theme.font(steps=-1 if quiet else 0))
        painter.setPen(QColor(colours.muted if quiet else colours.text))
        metrics = painter.fontMetrics()
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), cut)
