"""Choose what is disclosed and what is not, by keys and mouse."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QTreeWidgetItem

from app.ui.dialogs.disclosure_dialog import DisclosureDialog
from app.ui.window import Window
from tests.stories import form_work
from tests.stories.hands import Hands

Line = tuple[str, ...]
ON_NAME = 80
"""Where the name of a line stands, from its left edge."""


def look_through(hands: Hands, window: Window, *masked: tuple[str, str]) -> list[Line]:
    """Read line by line what is held, mask some (name, reason), and keep the choice."""
    dialog = hands.see(DisclosureDialog, window)
    tree = dialog.ui.item_tree
    hands.until(lambda: tree.count > 0)
    for name, reason in masked:
        _mask(hands, dialog, name, reason)
    lines = [_words(item) for item in _items(dialog)]
    form_work.save(hands, dialog, window)
    return lines


def _items(dialog: DisclosureDialog) -> Sequence[QTreeWidgetItem]:
    """List the lines, the headings of the groups left out."""
    every = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
    found = dialog.ui.item_tree.findItems("", every)
    return [item for item in found if item.parent() is not None]


def _words(item: QTreeWidgetItem) -> Line:
    return tuple(item.text(column) for column in range(item.columnCount()))


def _mask(hands: Hands, dialog: DisclosureDialog, name: str, reason: str) -> None:
    """Click on a line, take its tick away by Space, and write the reason."""
    tree = dialog.ui.item_tree
    (item,) = (one for one in _items(dialog) if one.text(0) == name)
    tree.scrollToItem(item)
    line = tree.visualItemRect(item)
    hands.click_at(tree.viewport(), QPoint(line.left() + ON_NAME, line.center().y()))
    hands.key(Qt.Key.Key_Space)
    hands.until(dialog.ui.reason_box.isEnabled)
    form_work.put(hands, dialog.ui.reason_combo, reason)
