"""Paint the items of a list whose words take several lines, with air in and between them."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QSize
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui import theme
from app.ui.widgets.laid_lines import kept_whole, laid_out

SIDE: Final = 7
"""How far the words stand from the sides of the list."""
AIR: Final = 6
"""The room above and below the words together."""

Index = QModelIndex | QPersistentModelIndex


class ListLines(QStyledItemDelegate):
    """Give every item of a list the height of its words; names are not broken inside."""

    def __init__(self, chosen: QListWidget) -> None:
        super().__init__(chosen)
        self._list = chosen
        chosen.setResizeMode(QListWidget.ResizeMode.Adjust)
        chosen.setItemDelegate(self)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room of the words as they wrap in the list, with air around."""
        self.initStyleOption(option, index)
        width = self._list.viewport().width() - 2 * (SIDE + self._list.spacing())
        _layout, height = laid_out(kept_whole(option.text), option.font, width)
        return QSize(0, height + theme.scaled(AIR))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Let the style paint the ground, then the words over it."""
        self.initStyleOption(option, index)
        words, option.text = kept_whole(option.text), ""
        style = self._list.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, self._list)
        room = option.rect.adjusted(SIDE, 0, -SIDE, 0)
        layout, height = laid_out(words, option.font, room.width())
        painter.save()
        painter.setClipRect(option.rect)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        top = room.top() + max(0, (room.height() - height) / 2)
        layout.draw(painter, QPointF(room.left(), top))
        painter.restore()
