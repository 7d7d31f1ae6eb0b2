"""Paint the cells of a tree whose words wrap: as many lines as they need, with air between."""

from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
)
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from app.ui import theme
from app.ui.widgets.laid_lines import ENDLESS, laid_out

SIDE: Final = 8
"""How far the words stand from the edges of their column, as under its title."""
AIR: Final = 12
"""The room above and below the words together."""
TICK: Final = 28
"""What a tick box takes of its column."""

Index = QModelIndex | QPersistentModelIndex


class WrappedLines(QStyledItemDelegate):
    """Give every row the height of its words, and stand them in its middle."""

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room of the words as they wrap in the column, with air around."""
        self.initStyleOption(option, index)
        taken = 2 * SIDE
        if index.column() == 0:
            taken += self._tree.indentation() * (2 if index.parent().isValid() else 1)
            taken += theme.scaled(TICK) if option.features & _TICKED else 0
        width = self._tree.columnWidth(index.column()) - taken
        whole = bool(index.parent().isValid())
        _layout, height = laid_out(option.text, option.font, width if whole else ENDLESS)
        return QSize(taken, max(theme.row_height(), height + theme.scaled(AIR)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Let the style paint ground and tick, then the words over it."""
        self.initStyleOption(option, index)
        words, option.text = option.text, ""
        style = self._tree.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, self._tree)
        room = _room(option, style, self._tree)
        layout, height = laid_out(words, option.font, room.width())
        painter.save()
        painter.setClipRect(option.rect)
        painter.setPen(QColor(theme.colours().line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        top = room.top() + max(0, (room.height() - height) / 2)
        layout.draw(painter, QPointF(room.left(), top))
        painter.restore()


_TICKED: Final = QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator


def _room(option: QStyleOptionViewItem, style: QStyle, tree: QTreeView) -> QRect:
    """Return where the words go: beside the tick where there is one."""
    room = QRect(option.rect)
    if option.features & _TICKED:
        tick = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, tree)
        room.setLeft(tick.right())
    return room.adjusted(SIDE, 0, -SIDE, 0)
