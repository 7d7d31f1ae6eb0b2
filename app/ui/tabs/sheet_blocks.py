"""Turn the blocks of a sheet into widgets."""

from typing import Final

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui.tabs.policy_blocks import Ask, Asked, asking, block, headed, words
from app.ui.tabs.sheet import Block, Entry
from app.ui.widgets.facts import Facts

WHOLE: Final = None
"""What an act of a block is about that belongs to no entry: the row itself."""


def drawn(shown: Block, page: QWidget, ask: Ask) -> QWidget:
    """Build one block."""
    made, column = block(page)
    _head(shown, column, made)
    if shown.words:
        column.addWidget(words(shown.words, made))
    if shown.facts:
        facts = Facts(made)
        facts.show_facts(shown.facts)
        column.addWidget(facts)
    _list(shown, column, made, ask)
    if shown.draw is not None:
        column.addWidget(shown.draw(made))
    if shown.acts:
        asked = Asked(shown.heading or "この記録", WHOLE, ask)
        column.addWidget(asking(shown.acts, asked, made))
    return made


def _head(shown: Block, column: QVBoxLayout, made: QWidget) -> None:
    if shown.heading and shown.pill is not None:
        column.addLayout(headed(shown.heading, shown.pill, made))
    elif shown.heading:
        column.addWidget(words(shown.heading, made, "heading"))


def _list(shown: Block, column: QVBoxLayout, made: QWidget, ask: Ask) -> None:
    """Show the entries with hairlines between them, or say that there are none."""
    for at, entry in enumerate(shown.entries):
        if at:
            line = QFrame(made)
            line.setProperty("kind", "line")
            column.addWidget(line)
        column.addWidget(_entry(entry, made, ask))
    if not shown.entries and shown.nothing:
        column.addWidget(words(shown.nothing, made, "muted"))


def _entry(entry: Entry, page: QWidget, ask: Ask) -> QWidget:
    made, column = block(page)
    column.setSpacing(2)
    if entry.pill is not None:
        column.addLayout(headed(entry.title, entry.pill, made, ""))
    else:
        column.addWidget(words(entry.title, made))
    if entry.detail:
        column.addWidget(words(entry.detail, made, "muted"))
    if entry.acts:
        column.addWidget(asking(entry.acts, Asked(entry.title, entry.about, ask), made))
    return made
