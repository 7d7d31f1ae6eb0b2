"""Paint several words in one cell as chips, as many as there is room for."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from app.ui import theme
from app.ui.tables.cells import SIDE, Cells

GAP = 4
INSIDE = 7
SEPARATOR = "　"
"""What the column's text puts between two words."""


class ChipCells(Cells):
    """Paint the words of a column side by side, each in a quiet frame."""

    def _paint_text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint chips from the left; what has no room is counted: 「+2」."""
        words = [word for word in str(index.data() or "").split(SEPARATOR) if word]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(steps=-1))
        room = QRectF(option.rect.adjusted(SIDE, 0, -SIDE, 0))
        metrics = QFontMetricsF(painter.font())
        for at, word in enumerate(words):
            rest = len(words) - at
            width = metrics.horizontalAdvance(word) + 2 * INSIDE
            more = metrics.horizontalAdvance(f"+{rest}") + GAP if rest > 1 else 0
            if width + more > room.width():
                self._paint_rest(painter, room, word if at == 0 else "", rest)
                return
            _paint_chip(painter, QRectF(room.x(), room.y(), width, room.height()), word)
            room.setLeft(room.left() + width + GAP)

    def _paint_rest(self, painter: QPainter, room: QRectF, word: str, rest: int) -> None:
        """Paint a first word that is too long cut short, later ones as a number."""
        painter.setPen(QColor(theme.colours().muted))
        metrics = QFontMetricsF(painter.font())
        text = metrics.elidedText(word, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), text or f"+{rest}")


def _paint_chip(painter: QPainter, room: QRectF, word: str) -> None:
    """Paint one word in its frame."""
    colours = theme.colours()
    height = theme.scaled(20)
    frame = QRectF(room.x(), room.center().y() - height / 2, room.width(), height)
    painter.setPen(QPen(QColor(colours.line_strong), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(QColor(colours.text))
    painter.drawText(frame, int(Qt.AlignmentFlag.AlignCenter), word)
