"""Keep a short list of things with a box each."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from app.ui import theme

LINE = 26
"""How high a line with its box is, in pixels at 標準."""
_KEY = int(Qt.ItemDataRole.UserRole)


def offer(
    shown: QListWidget, lines: Sequence[tuple[object, str]], ticked: Collection[object]
) -> None:
    """Show these keys with their words, some of them ticked."""
    shown.clear()
    for key, words in lines:
        item = QListWidgetItem(words)
        item.setData(_KEY, key)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setSizeHint(QSize(0, theme.scaled(LINE)))
        is_ticked = key in ticked
        item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
        shown.addItem(item)


def ticked(shown: QListWidget) -> tuple[object, ...]:
    """Return the keys of the ticked lines, in their order."""
    items = [shown.item(at) for at in range(shown.count())]
    return tuple(one.data(_KEY) for one in items if one.checkState() is Qt.CheckState.Checked)
