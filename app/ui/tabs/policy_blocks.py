"""Build the blocks of a version's page: headings, running text, lists, buttons below them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.widgets.act_row import ActButton, ActRow
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.pill import Pill, PillLabel

Ask = Callable[[str, object], object]
"""Take an act of the page and what it is about."""

MARK_WIDTH: Final = 36


def block(page: QWidget) -> tuple[QWidget, QVBoxLayout]:
    """Make room for one heading with what belongs to it."""
    made = QWidget(page)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    return made, column


def words(text: str, parent: QWidget, kind: str = "") -> QLabel:
    """Make words that can be selected."""
    label = Paragraph(parent)
    label.setText(text)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if kind:
        label.setProperty("kind", kind)
    return label


def marked(mark: str, text: str, parent: QWidget) -> QHBoxLayout:
    """Make a line with its mark hanging at the left."""
    row = QHBoxLayout()
    row.setSpacing(4)
    label = words(mark, parent, "muted")
    label.setMinimumWidth(MARK_WIDTH)
    label.setWordWrap(False)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    row.addWidget(label)
    row.addWidget(words(text, parent), 1)
    return row


def headed(text: str, pill: Pill, parent: QWidget, kind: str = "heading") -> QHBoxLayout:
    """Make a heading with a state at its right end."""
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(words(text, parent, kind), 1)
    state = PillLabel(parent)
    state.show_pill(pill)
    row.addWidget(state, 0, Qt.AlignmentFlag.AlignTop)
    return row


@dataclass(frozen=True)
class Asked:
    """Say what buttons are about, in words and as it is handed on, and who takes the act."""

    subject: str
    about: object
    ask: Ask


def asking(acts: Sequence[ActButton], asked: Asked, parent: QWidget) -> ActRow:
    """Make the buttons of one entry; each says to a reader of the screen what it is about."""
    row = ActRow(parent)
    row.show_acts(acts)
    row.setAccessibleName(f"{asked.subject}の操作")
    for button in row.buttons():
        button.setAccessibleName(f"{asked.subject}：{button.text()}")
    row.pressed.connect(lambda key: asked.ask(key, asked.about))
    return row


def beside(said: QLabel, acts: ActRow) -> QHBoxLayout:
    """Put the buttons of an entry at the right of what is said of it."""
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(said, 1)
    room = acts.sizeHint()
    acts.setFixedSize(room)
    row.addWidget(acts, 0, Qt.AlignmentFlag.AlignTop)
    return row
