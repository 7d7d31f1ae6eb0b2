"""Give the lines of a list with tick boxes the height that their words need."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from app.ui import theme
from app.ui.widgets.laid_lines import laid_out

TICK: Final = 32
"""What a tick box and the gap beside it take of a line, in pixels at 標準."""
AIR: Final = 8
LEAST: Final = 28

Index = QModelIndex | QPersistentModelIndex


class TickedLines(QStyledItemDelegate):
    """Let the words of each line wrap in the width of the list."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        view.setResizeMode(QListView.ResizeMode.Adjust)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room of a line: its words as they wrap beside the box."""
        self.initStyleOption(option, index)
        width = self._view.viewport().width() - theme.scaled(TICK)
        _layout, height = laid_out(option.text, option.font, max(width, 1))
        return QSize(0, max(theme.scaled(LEAST), height + theme.scaled(AIR)))
