"""Draw how far one right has come: a row of steps, each with a shape, a word and its day."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.rules.steps import StepState
from app.ui import theme
from app.ui.widgets.pill import paint_shape

RADIUS: Final = 9
LINE: Final = 17
"""Height of a line of words below the marks, in pixels at 標準."""


class Stepper(QWidget):
    """Show the steps of one right from left to right; the one it waits at is filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[StepState, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, title: str, steps: Sequence[StepState]) -> None:
        """Show these steps; `title` names the right for those who hear it."""
        self._steps = tuple(steps)
        self.setAccessibleName(f"{title}の進みぐあい")
        self.setAccessibleDescription("、".join(spoken(step) for step in self._steps))
        self.setToolTip("\n".join(spoken(step) for step in self._steps))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the marks with two lines of words below them."""
        return QSize(theme.scaled(440), theme.scaled(2 * RADIUS + 8 + 2 * LINE))

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which no word meets the next one."""
        words = [len(state.step.word) for state in self._steps]
        pairs = max((one + following for one, following in pairwise(words)), default=0)
        width = len(words) * (pairs * _small().pixelSize() // 2 + 4)
        return QSize(min(width, theme.scaled(400)), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line between the marks, then each mark with its words."""
        if not self._steps:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pitch = self.width() / len(self._steps)
        for at, state in enumerate(self._steps):
            centre = QPointF((at + 0.5) * pitch, theme.scaled(RADIUS) + 1)
            if at:
                self._paint_line(painter, centre, pitch, reached=state.done or state.current)
            self._paint_words(painter, state, QRectF(at * pitch, 0, pitch, self.height()))
        for at, state in enumerate(self._steps):
            centre = QPointF((at + 0.5) * pitch, theme.scaled(RADIUS) + 1)
            _paint_mark(painter, centre, state)
        painter.end()

    def _paint_line(
        self, painter: QPainter, centre: QPointF, pitch: float, *, reached: bool
    ) -> None:
        """Paint the line from the mark before to this one; it is green as far as one has come."""
        colours = theme.colours()
        painter.setPen(QPen(QColor(colours.accent if reached else colours.line), 2))
        painter.drawLine(QPointF(centre.x() - pitch, centre.y()), centre)

    def _paint_words(self, painter: QPainter, state: StepState, room: QRectF) -> None:
        """Paint the word of a step and below it the day it was done."""
        colours = theme.colours()
        top = theme.scaled(2 * RADIUS + 6)
        line = theme.scaled(LINE)
        ink = colours.accent_text if state.current else colours.text
        painter.setPen(QColor(ink if state.done or state.current else colours.muted))
        painter.setFont(_small(bold=state.current))
        middle = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        middle |= int(Qt.TextFlag.TextDontClip)
        painter.drawText(QRectF(room.x(), top, room.width(), line), middle, state.step.word)
        painter.setFont(_small())
        painter.setPen(QColor(colours.muted))
        below = QRectF(room.x(), top + line - 2, room.width(), line)
        painter.drawText(below, middle, short_day(state.on) if state.done else "")


def spoken(state: StepState) -> str:
    """Say one step as a screen reader does: 「受付 済（4/20）」「本人確認 いま」."""
    if state.done:
        return f"{state.step.word} 済" + (f"（{short_day(state.on)}）" if state.on else "")
    return f"{state.step.word} いま" if state.current else f"{state.step.word} まだ"


def short_day(day: date | None) -> str:
    """Write a day as short as it can be read: 4/20."""
    return f"{day.month}/{day.day}" if day else ""


def _paint_mark(painter: QPainter, centre: QPointF, state: StepState) -> None:
    """Paint a filled coin with a check, a filled ring for now, or an empty ring."""
    colours = theme.colours()
    radius = theme.scaled(RADIUS)
    ground = colours.accent if state.done else colours.surface
    edge = colours.accent if state.done or state.current else colours.line_strong
    painter.setBrush(QColor(ground))
    painter.setPen(QPen(QColor(edge), 2 if state.done or state.current else 1.2))
    painter.drawEllipse(centre, radius - 1, radius - 1)
    if state.done:
        half = radius * 0.5
        box = QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half)
        paint_shape(painter, box, "check", QColor(colours.on_accent))
    elif state.current:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(centre, radius * 0.42, radius * 0.42)


def _small(*, bold: bool = False) -> QFont:
    """Return the small face of the words below the marks."""
    return theme.font(steps=-2, bold=bold)
