"""List the wordings of letters and forms, each group under its name."""

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from app.office.wording_editing import KindLine
from app.ui import theme

_KIND: Final = Qt.ItemDataRole.UserRole
_BROKEN, _OWN = "（使えません）", "（変更済み）"


class KindLines:
    """Fill the list; the name of a group cannot be chosen."""

    def __init__(self, chosen: QListWidget, then: Callable[[KindLine], object]) -> None:
        self._list, self._then = chosen, then
        chosen.currentItemChanged.connect(self._choose)

    def show(self, kinds: Sequence[KindLine], name: str = "") -> None:
        """List the wordings anew, this one marked; those of the office's own say so."""
        with QSignalBlocker(self._list):
            at = self._list.verticalScrollBar().value()
            self._list.clear()
            for group, members in groupby(kinds, key=lambda kind: kind.group):
                self._list.addItem(self._heading(group))
                for kind in members:
                    self._list.addItem(_item(kind))
            self.mark(name or kinds[0].name)
            self._list.verticalScrollBar().setValue(at)

    def mark(self, name: str) -> None:
        """Mark the wording that is open, and tell nobody."""
        row = self.row_of(name)
        with QSignalBlocker(self._list):
            self._list.setCurrentRow(row)

    def row_of(self, name: str) -> int:
        """Find the line of a wording; -1 where it is not listed."""
        for row in range(self._list.count()):
            kind = self._list.item(row).data(_KIND)
            if kind is not None and kind.name == name:
                return row
        return -1

    def _heading(self, group: str) -> QListWidgetItem:
        item = QListWidgetItem(group)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        face = self._list.font()
        face.setBold(True)
        item.setFont(face)
        item.setForeground(QColor(theme.colours().accent_text))
        return item

    def _choose(self, item: QListWidgetItem | None) -> None:
        kind = None if item is None else item.data(_KIND)
        if kind is not None:
            self._then(kind)


def _item(kind: KindLine) -> QListWidgetItem:
    mark = _BROKEN if kind.trouble else _OWN if kind.changed else ""
    item = QListWidgetItem(f"{kind.word}{mark}")
    item.setData(_KIND, kind)
    return item
