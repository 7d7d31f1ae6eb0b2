"""Put other blocks into a column, and leave the keyboard where it was."""

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget


def refill(column: QVBoxLayout, page: QWidget, blocks: Sequence[QWidget]) -> None:
    """Show these blocks instead of the earlier ones.

    A button that had the keyboard hands it to the one of the same name, else to the first one: a
    dialog that closes gives the keys back to what opened it, and that is made anew here.
    """
    at = _name_of_focus(page)
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
    for block in blocks:
        column.addWidget(block)
        block.show()
    column.addStretch(1)
    if at:
        _focus(page, at)


def _name_of_focus(page: QWidget) -> str:
    focus = page.window().focusWidget()
    held = focus is not None and page.isAncestorOf(focus)
    return focus.accessibleName() or focus.objectName() if focus is not None and held else ""


def _focus(page: QWidget, name: str) -> None:
    buttons = page.findChildren(QPushButton)
    same = [one for one in buttons if one.accessibleName() == name]
    for one in (*same, *buttons)[:1]:
        one.setFocus()
