"""Draw a state as a pill: a shape, a word and a colour, never the colour alone."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import theme

Shape = Literal["check", "clock", "back", "cross", "ring", "dot", "pause", "triangle", "bar"]
Tone = Literal["good", "due", "bad", "quiet"]

SIDE = 8
"""Room left and right of the pill's content, in pixels at 標準."""
MARK = 9
"""Width of the shape."""


@dataclass(frozen=True)
class Pill:
    """Say a state in one word, with the shape and tone that go with it."""

    word: str
    shape: Shape = "dot"
    tone: Tone = "quiet"


def grounds(tone: Tone) -> tuple[QColor, QColor]:
    """Return the colours of ground and ink for a tone."""
    colours = theme.colours()
    ground, ink = {
        "good": (colours.accent_soft, colours.accent_text),
        "due": (colours.due_soft, colours.due_text),
        "bad": (colours.danger_soft, colours.danger_text),
        "quiet": (colours.neutral_soft, colours.neutral_text),
    }[tone]
    return QColor(ground), QColor(ink)


def pill_size(pill: Pill) -> QSize:
    """Measure a pill in the text size of the moment."""
    metrics = QFontMetricsF(theme.font(steps=-1))
    width = metrics.horizontalAdvance(pill.word) + theme.scaled(2 * SIDE + MARK + 5)
    return QSize(int(width) + 1, theme.scaled(20))


def paint_pill(painter: QPainter, at: QPointF, pill: Pill) -> QRectF:
    """Paint a pill with its left edge at `at.x()`, centred on `at.y()`; return where it lies."""
    size = pill_size(pill)
    frame = QRectF(at.x(), at.y() - size.height() / 2, size.width(), size.height())
    ground, ink = grounds(pill.tone)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
    side, mark = theme.scaled(SIDE), theme.scaled(MARK)
    box = QRectF(frame.x() + side, frame.center().y() - mark / 2, mark, mark)
    paint_shape(painter, box, pill.shape, ink)
    painter.setPen(ink)
    painter.setFont(theme.font(steps=-1))
    words = frame.adjusted(side + mark + theme.scaled(5), 0, 0, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, pill.word)
    painter.restore()
    return frame


def paint_shape(painter: QPainter, box: QRectF, shape: Shape, ink: QColor) -> None:
    """Paint one of the shapes into a square box."""
    pen = QPen(ink, max(1.5, box.width() / 6))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match shape:
        case "ring" | "clock":
            painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
        case "dot":
            painter.setBrush(ink)
            painter.drawEllipse(box.adjusted(1.5, 1.5, -1.5, -1.5))
        case _:
            pass
    for line in STROKES.get(shape, ()):
        painter.drawPolyline(QPolygonF([_inside(box, x, y) for x, y in line]))


STROKES: dict[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    "check": (((0.08, 0.55), (0.38, 0.85), (0.92, 0.2)),),
    "clock": (((0.5, 0.25), (0.5, 0.52), (0.7, 0.62)),),
    "cross": (((0.15, 0.15), (0.85, 0.85)), ((0.85, 0.15), (0.15, 0.85))),
    "back": (((0.45, 0.1), (0.1, 0.42), (0.45, 0.74)), ((0.1, 0.42), (0.9, 0.42), (0.9, 0.9))),
    "pause": (((0.3, 0.1), (0.3, 0.9)), ((0.7, 0.1), (0.7, 0.9))),
    "triangle": (((0.5, 0.08), (0.95, 0.9), (0.05, 0.9), (0.5, 0.08)),),
    "bar": (((0.1, 0.5), (0.9, 0.5)),),
}
"""The strokes of each shape in a unit square; ring and dot are ellipses."""


def _inside(box: QRectF, x: float, y: float) -> QPointF:
    """Place a point of the unit square in a box."""
    return QPointF(box.x() + x * box.width(), box.y() + y * box.height())


class PillLabel(QWidget):
    """Show one pill by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pill = Pill("")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_pill(self, pill: Pill) -> None:
        """Show this state from now on; a pill without a word shows nothing."""
        self._pill = pill
        self.setAccessibleName(pill.word)
        self.setVisible(bool(pill.word))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the pill's size."""
        return pill_size(self._pill)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill at the left, centred."""
        painter = QPainter(self)
        paint_pill(painter, QPointF(0, self.height() / 2), self._pill)
        painter.end()
