"""Fill forms by keys: Tab leads to a field, what is typed takes the place of what stood there."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QListWidget, QWidget

from app.ui.dialogs.dialog import OfficeDialog
from tests.stories.hands import Hands

MOST_TABS = 120
"""Whoever has not come to a field by then never will."""


def go_to(hands: Hands, field: QWidget) -> None:
    """Press Tab until the cursor stands in a field."""
    hands.until(lambda: field.isVisible() and field.isEnabled())
    hands.turn_to(field.window())
    for _ in range(MOST_TABS):
        if field.hasFocus():
            return
        hands.key(Qt.Key.Key_Tab)
    assert field.hasFocus(), f"no Tab leads to {field.objectName()}"


def put(hands: Hands, field: QWidget, words: str) -> None:
    """Write words into a field in place of what stands there."""
    go_to(hands, field)
    hands.chord("Ctrl+A")
    hands.write(words)


def choose(hands: Hands, combo: QComboBox, words: str) -> None:
    """Choose the one line of a list that begins so."""

    def found() -> list[str]:
        texts = (combo.itemText(line) for line in range(combo.count()))
        return [text for text in texts if text.startswith(words)]

    hands.until(lambda: bool(found()))
    go_to(hands, combo)
    hands.choose(combo, found()[0])


def tick(hands: Hands, box: QCheckBox) -> None:
    """Tick a box by Space."""
    go_to(hands, box)
    hands.key(Qt.Key.Key_Space)
    hands.until(box.isChecked)


def tick_line(hands: Hands, held: QListWidget, words: str) -> None:
    """Go down a list of boxes to the line that begins so, and tick it by Space."""
    hands.until(lambda: held.count() > 0)
    go_to(hands, held)
    hands.key(Qt.Key.Key_Home)
    for _ in range(held.count()):
        if held.currentItem().text().strip().startswith(words):
            break
        hands.key(Qt.Key.Key_Down)
    assert held.currentItem().text().strip().startswith(words)
    hands.key(Qt.Key.Key_Space)


def point_at_line(hands: Hands, held: QListWidget, words: str) -> None:
    """Click on the line of a list in which these words stand."""

    def lines() -> list[int]:
        return [at for at in range(held.count()) if words in held.item(at).text()]

    hands.until(lambda: held.isVisible() and len(lines()) == 1)
    place = held.visualItemRect(held.item(lines()[0])).center()
    hands.click_at(held.viewport(), QPoint(place.x(), place.y()))


def save(hands: Hands, dialog: OfficeDialog, owner: QWidget) -> None:
    """Save a dialog by its key; it closes, and its owner is in front again."""
    hands.turn_to(dialog)
    hands.chord("Ctrl+S")
    hands.gone(type(dialog), owner)
