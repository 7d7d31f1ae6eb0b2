"""Offer a few lines to be ticked; each carries the key under which it is kept."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from app.ui.widgets.ticked_lines import TickedLines

_KEY = Qt.ItemDataRole.UserRole


def offer(listed: QListWidget, lines: Mapping[str, str], ticked: Collection[str] = ()) -> None:
    """Offer lines, each under its key; what is ticked already is ticked again."""
    listed.clear()
    listed.setItemDelegate(TickedLines(listed))
    for key, words in lines.items():
        item = QListWidgetItem(words, listed)
        item.setData(_KEY, key)
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
        )
        tick(item, on=key in ticked)


def tick(item: QListWidgetItem, *, on: bool) -> None:
    """Tick one line, or take its tick away."""
    item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)


def ticked(listed: QListWidget) -> tuple[str, ...]:
    """Return the keys of the lines that are ticked, in their order."""
    items = (listed.item(row) for row in range(listed.count()))
    return tuple(one.data(_KEY) for one in items if one.checkState() is Qt.CheckState.Checked)
