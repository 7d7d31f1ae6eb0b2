"""Paint the cells of a list: room at the sides, hairlines, pills."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui import theme
from app.ui.tables.id_table import PILL_ROLE
from app.ui.widgets.pill import Pill, paint_pill, pill_size

SIDE = 8


class Cells(QStyledItemDelegate):
    """Paint every cell of a list in the same quiet way."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint ground, hairline and content; the focused cell has no frame, its row a ground."""
        colours = theme.colours()
        rect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, QColor(colours.accent_soft if chosen else colours.surface))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if chosen and index.column() == 0:
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), QColor(colours.accent))
        pill = index.data(PILL_ROLE)
        if isinstance(pill, Pill):
            if pill.word:
                at = QPointF(rect.x() + SIDE, rect.center().y() + 0.5)
                painter.setClipRect(rect)
                paint_pill(painter, at, pill)
        else:
            self._paint_text(painter, option, index)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the room a cell wants when a column fits its contents."""
        pill = index.data(PILL_ROLE)
        if isinstance(pill, Pill):
            return QSize(pill_size(pill).width() + 2 * SIDE, theme.row_height())
        text = str(index.data() or "")
        # The advance is rounded: without a pixel more the text would be cut in just this room.
        width = option.fontMetrics.horizontalAdvance(text) + 1 + 2 * SIDE
        return QSize(width, theme.row_height())

    def _paint_text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the words, cut with 「…」 where the column is too narrow."""
        text = str(index.data() or "").replace("\n", " ")
        room = option.rect.adjusted(SIDE, 0, -SIDE, 0)
        painter.setFont(option.font)
        painter.setPen(QColor(theme.colours().text))
        metrics = option.fontMetrics
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        alignment = index.data(Qt.ItemDataRole.TextAlignmentRole)
        painter.drawText(room, int(alignment), shown)
