"""Paint the cells of a 新旧対照表: what changed is underlined on a ground of its own."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from app.rules.policy_marks import Piece
from app.ui import theme
from app.ui.widgets.comparison_rows import NOTE, PIECES, ComparisonRows, Index
from app.ui.widgets.laid_lines import laid_out

SIDE: Final = 8
"""How far the words stand from the lines between the columns, as under their titles."""
AIR: Final = 10
"""The room above the words, and below them."""
BAR: Final = 4
"""How wide the bar is at the change that was jumped to."""


class MarkedLines(QStyledItemDelegate):
    """Paint words in as many lines as they need; each cell is laid out once for its width."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._laid: dict[tuple[int, int], tuple[QTextLayout, int]] = {}
        self.at = -1
        """The row that was jumped to."""

    def forget(self) -> None:
        """Lay out anew: the words, the widths or the size of the text have changed."""
        self._laid.clear()

    def height_of(self, place: int) -> int:
        """Return the height that a row needs."""
        model = self._table.model()
        columns = range(model.columnCount())
        tallest = max(self._laid_out(model.index(place, one))[1] for one in columns)
        return tallest + 2 * theme.scaled(AIR)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room of a cell."""
        del option
        return QSize(self._table.columnWidth(index.column()), self.height_of(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground, the lines of the table, and the words that can be seen."""
        colours, rect, model = theme.colours(), option.rect, index.model()
        changed = isinstance(model, ComparisonRows) and model.is_changed(index.row())
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, QColor(colours.surface))
        painter.setPen(QPen(QColor(colours.line_strong), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if index.column() != NOTE:
            painter.drawLine(rect.topRight(), rect.bottomRight())
        if index.column() == 0 and index.row() == self.at:
            painter.fillRect(rect.x(), rect.y(), BAR, rect.height(), QColor(colours.accent))
        painter.setPen(QColor(colours.text if changed else colours.muted))
        layout, _height = self._laid_out(index)
        at = QPointF(rect.x() + SIDE, rect.y() + theme.scaled(AIR))
        seen = QRectF(rect.intersected(self._table.viewport().rect()))
        layout.draw(painter, at, [], seen)
        painter.restore()

    def _laid_out(self, index: Index) -> tuple[QTextLayout, int]:
        key = (index.row(), index.column())
        if key not in self._laid:
            pieces: Sequence[Piece] = index.data(PIECES)
            words = "".join(piece.words for piece in pieces)
            width = self._table.columnWidth(index.column()) - 2 * SIDE
            formats = list(_formats(pieces))
            self._laid[key] = laid_out(words, _face(index.column()), width, formats)
        return self._laid[key]


def _face(column: int) -> QFont:
    return theme.font(steps=-1, bold=True) if column == NOTE else theme.font()


def _formats(pieces: Sequence[Piece]) -> Iterator[QTextLayout.FormatRange]:
    """Underline what is marked; Qt counts in UTF-16, where 𠮷 takes two places."""
    at = 0
    for piece in pieces:
        length = len(piece.words.encode("utf-16-le", "surrogatepass")) // 2
        if piece.marked and piece.words.strip():
            span = QTextLayout.FormatRange()
            span.start, span.length, span.format = at, length, _marked()
            yield span
        at += length


def _marked() -> QTextCharFormat:
    colours, look = theme.colours(), QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    look.setUnderlineColor(QColor(colours.accent_text))
    look.setForeground(QBrush(QColor(colours.accent_text)))
    look.setBackground(QBrush(QColor(colours.accent_soft)))
    return look
