"""List everything held on a person by groups; ticked items are disclosed, the rest is masked."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from app.office.holdings import HeldLine
from app.ui import theme
from app.ui.widgets.wrapped_lines import WrappedLines

TITLES: Final = ("項目", "内容", "いつ・どなたから", "利用目的", "開示しない理由")
WIDTHS: Final = (184, 212, 176, 264, 200)
"""How the columns share the width."""
KEY: Final = Qt.ItemDataRole.UserRole
REASON: Final = 4
NO_REASON: Final = "（理由を書いてください）"


class HeldTree(QTreeWidget):
    """Show items with a tick each.

    `picked` carries the key under the cursor, empty for none; `ticked` comes after any change.
    """

    picked = Signal(str)
    ticked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._reasons: dict[str, str] = {}
        self._usual = ""
        self.setHeaderLabels(list(TITLES))
        self.setItemDelegate(WrappedLines(self))
        self.setRootIsDecorated(False)
        self.setIndentation(theme.scaled(12))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setWordWrap(True)
        self.setUniformRowHeights(False)
        self.header().setStretchLastSection(True)
        self.header().setFixedHeight(theme.row_height())
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.header().sectionResized.connect(lambda *_: self.scheduleDelayedItemsLayout())
        self.itemChanged.connect(self._changed)
        self.currentItemChanged.connect(lambda *_: self.picked.emit(self.key))

    @property
    def key(self) -> str:
        """Return the key of the item under the cursor, empty for a group or none."""
        item = self.currentItem()
        return str(item.data(0, KEY) or "") if item is not None else ""

    @property
    def count(self) -> int:
        """Return how many items are held."""
        return len(self._items)

    def show_lines(self, lines: Sequence[HeldLine], masks: Mapping[str, str], usual: str) -> None:
        """Show what is held; `usual` is the reason that a newly masked item begins with."""
        self._usual = usual
        self._reasons = dict(masks)
        self._items = {}
        self.blockSignals(True)
        self.clear()
        groups: dict[str, QTreeWidgetItem] = {}
        for line in lines:
            group = groups.get(line.group) or self._group(line.group)
            groups[line.group] = group
            self._items[line.key] = self._item(group, line)
        self.expandAll()
        self.blockSignals(False)
        for key in self._items:
            self._dress(key)
        if self._items:
            self.pick(next(iter(self._items)))
        self.ticked.emit()

    def masks(self) -> dict[str, str]:
        """Return for each item that is not ticked its reason, empty where none is written."""
        return {key: self._reasons.get(key, "") for key in self._items if self.is_masked(key)}

    def is_masked(self, key: str) -> bool:
        """Tell whether an item is not disclosed."""
        return self._items[key].checkState(0) == Qt.CheckState.Unchecked

    def black_out(self, key: str, *, masked: bool = True) -> None:
        """Take the tick of an item away, or give it back."""
        state = Qt.CheckState.Unchecked if masked else Qt.CheckState.Checked
        self._items[key].setCheckState(0, state)

    def pick(self, key: str) -> None:
        """Put the cursor on an item."""
        self.setCurrentItem(self._items[key])

    def give_reason(self, text: str) -> None:
        """Write the reason of the item under the cursor, where it is masked."""
        key = self.key
        if key and self.is_masked(key) and self._reasons.get(key) != text.strip():
            self._reasons[key] = self._usual = text.strip()
            self._dress(key)
            self.ticked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns: a reason is read with every size of the text."""
        super().resizeEvent(event)
        room = self.viewport().width()
        for at, width in enumerate(WIDTHS[:-1]):
            self.setColumnWidth(at, room * width // sum(WIDTHS))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space whatever column was clicked: Qt ticks in the first one only."""
        if event.key() == Qt.Key.Key_Space and self.key:
            self.black_out(self.key, masked=not self.is_masked(self.key))
            event.accept()
        else:
            super().keyPressEvent(event)

    def disclose_all(self) -> None:
        """Tick every item."""
        for key in self._items:
            self.black_out(key, masked=False)

    def _group(self, words: str) -> QTreeWidgetItem:
        """Add the heading of a group."""
        group = QTreeWidgetItem([words])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        group.setFont(0, theme.font(bold=True))
        self.addTopLevelItem(group)
        group.setFirstColumnSpanned(True)
        return group

    def _item(self, group: QTreeWidgetItem, line: HeldLine) -> QTreeWidgetItem:
        """Add one item under its group."""
        item = QTreeWidgetItem(group, [line.name, line.content, line.obtained, line.purpose, ""])
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
        masked = line.key in self._reasons
        item.setCheckState(0, Qt.CheckState.Unchecked if masked else Qt.CheckState.Checked)
        item.setData(0, KEY, line.key)
        for column in range(1, len(TITLES)):
            item.setToolTip(column, item.text(column))
        return item

    def _changed(self, item: QTreeWidgetItem, column: int) -> None:
        """Follow a tick: a masked item begins with the usual reason."""
        key = str(item.data(0, KEY) or "")
        if column != 0 or key not in self._items:
            return
        if self.is_masked(key):
            self._reasons.setdefault(key, self._usual)
        self._dress(key)
        self.setCurrentItem(item)
        self.picked.emit(key)
        self.ticked.emit()

    def _dress(self, key: str) -> None:
        """Show the reason of a masked item and grey what is not disclosed."""
        item, masked = self._items[key], self.is_masked(key)
        colours = theme.colours()
        reason = self._reasons.get(key, "")
        self.blockSignals(True)
        item.setText(REASON, (reason or NO_REASON) if masked else "")
        item.setToolTip(REASON, reason if masked else "")
        for column in range(len(TITLES)):
            quiet = masked and column != REASON
            item.setForeground(column, QBrush(QColor(colours.faint if quiet else colours.text)))
        item.setForeground(REASON, QBrush(QColor(colours.due_text)))
        self.blockSignals(False)
