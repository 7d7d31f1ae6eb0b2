"""Offer what can be done with a register as a whole: its buttons and menus above the list."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QMenu, QPushButton


@dataclass(frozen=True)
class Deed:
    """Be one act that needs no row: its words with their letter, and what it does."""

    words: str
    run: Callable[[], object]
    group: int = 0
    """A line in the menu stands between groups."""


def offer(deeds: Sequence[Deed], primary: QPushButton, more: QPushButton) -> None:
    """Put the first deed on the primary button and the others behind the second one."""
    primary.setVisible(bool(deeds))
    more.setVisible(len(deeds) > 1)
    if deeds:
        primary.setText(deeds[0].words)
        primary.clicked.connect(lambda _checked=False: deeds[0].run())
    if len(deeds) > 1:
        more.setMenu(_menu(deeds[1:], more))


def _menu(deeds: Sequence[Deed], parent: QPushButton) -> QMenu:
    menu, group = QMenu(parent), deeds[0].group
    for one in deeds:
        if one.group != group:
            menu.addSeparator()
        group = one.group
        menu.addAction(one.words).triggered.connect(lambda _checked=False, deed=one: deed.run())
    return menu
