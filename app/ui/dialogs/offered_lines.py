"""Set beside each other what is chosen in two lists of two dialogs, and choose it here as there.

Two dialogs of one kind need not offer the same: what somebody else has added meanwhile stands
only in the newer one, and comes along with what is chosen there.
"""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem

_KEY: Final = Qt.ItemDataRole.UserRole
_ON: Final = Qt.CheckState.Checked


def is_same_choice(mine: QComboBox, theirs: QComboBox) -> bool:
    """Tell whether both stand on the same: two lines may read alike and stand for two things."""
    if mine.currentText() != theirs.currentText():
        return False
    return mine.isEditable() or mine.currentData() == theirs.currentData()


def choose_as(mine: QComboBox, theirs: QComboBox) -> None:
    """Choose what is chosen there; a line that this one lacks is offered here from now on."""
    text, key, at = theirs.currentText(), theirs.currentData(), theirs.currentIndex()
    if mine.isEditable():
        mine.setCurrentIndex(mine.findText(text, Qt.MatchFlag.MatchExactly))
        mine.setEditText(text)
        return
    found = _line(mine, text, key)
    if found < 0 <= at:
        found = min(at, mine.count())
        mine.insertItem(found, text, key)
    mine.setCurrentIndex(found)


def has_lines(shown: QListWidget) -> bool:
    """Tell whether there is a line with a box to tick; names that are only offered have none."""
    return any(_has_box(one) for one in _items(shown))


def _has_box(item: QListWidgetItem) -> bool:
    may = bool(item.flags() & Qt.ItemFlag.ItemIsUserCheckable)
    return may and item.data(Qt.ItemDataRole.CheckStateRole) is not None


def ticked_words(shown: QListWidget) -> list[str]:
    """Return the words of the lines that are ticked, in their order."""
    return [one.text() for one in _items(shown) if one.checkState() is _ON]


def is_same_ticked(mine: QListWidget, theirs: QListWidget) -> bool:
    """Tell whether the same lines are ticked in both."""
    return _ticked(mine) == _ticked(theirs)


def tick_as(mine: QListWidget, theirs: QListWidget) -> None:
    """Tick what is ticked there and nothing else; a line that this one lacks is added."""
    known = {_mark(one) for one in _items(mine)}
    for item in _items(theirs):
        if item.checkState() is _ON and _mark(item) not in known:
            mine.addItem(item.clone())
    wanted = _ticked(theirs)
    for item in list(_items(mine)):
        item.setCheckState(_ON if _mark(item) in wanted else Qt.CheckState.Unchecked)


def _line(combo: QComboBox, text: str, key: object) -> int:
    """Return where a line stands: by what it stands for, and by its words where two share it."""
    lines = [at for at in range(combo.count()) if combo.itemData(at) == key]
    return next((at for at in lines if combo.itemText(at) == text), lines[0] if lines else -1)


def _items(shown: QListWidget) -> Iterator[QListWidgetItem]:
    return (shown.item(row) for row in range(shown.count()))


def _ticked(shown: QListWidget) -> frozenset[tuple[object, str]]:
    return frozenset(_mark(one) for one in _items(shown) if one.checkState() is _ON)


def _mark(item: QListWidgetItem) -> tuple[object, str]:
    """Return what a line stands for; one without a key stands for its words."""
    key = item.data(_KEY)
    return ("", item.text()) if key is None else (key, "")
