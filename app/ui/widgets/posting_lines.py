"""List letters that wait to be posted: a box to choose each, and room for the post's number."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.widgets.enter_moves import chain
from app.ui.widgets.paragraph import Paragraph

NUMBER_WIDTH = 180


@dataclass(frozen=True)
class PostingLine:
    """Be one letter: its key, what it is, and to whom it goes under which number."""

    id: int
    title: str
    detail: str


class PostingLines(QWidget):
    """Be a column of letters; `changed` says that another number of them is chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[int, QCheckBox, QLineEdit]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_lines(self, lines: Sequence[PostingLine]) -> None:
        """Show these letters, none of them chosen."""
        for line in lines:
            self._column.addLayout(self._line(line))
        for (_id, _box, edit), (_next, box, _edit) in zip(self._rows, self._rows[1:], strict=False):
            chain(edit, box)

    def show_numbers(self, *, numbered: bool) -> None:
        """Offer the room for numbers only where the post gives one."""
        for _key, _box, edit in self._rows:
            edit.setVisible(numbered)

    def choose_all(self) -> None:
        """Choose every letter."""
        for _key, box, _edit in self._rows:
            box.setChecked(True)

    def chosen(self) -> list[tuple[int, str]]:
        """Return the chosen letters, each with what was typed of its number."""
        return [(key, edit.text().strip()) for key, box, edit in self._rows if box.isChecked()]

    def number_edit(self, key: int) -> QLineEdit:
        """Return the field of one letter's number."""
        return next(edit for one, _box, edit in self._rows if one == key)

    def box(self, key: int) -> QCheckBox:
        """Return the box of one letter."""
        return next(box for one, box, _edit in self._rows if one == key)

    def _line(self, line: PostingLine) -> QHBoxLayout:
        box, edit = QCheckBox(line.title, self), QLineEdit(self)
        box.setAccessibleName(f"{line.title}　{line.detail}")
        box.toggled.connect(lambda _checked: self.changed.emit())
        edit.setAccessibleName(f"{line.title}の引受番号")
        edit.setPlaceholderText("引受番号")
        edit.setFixedWidth(theme.scaled(NUMBER_WIDTH))
        edit.textEdited.connect(lambda _text: box.setChecked(True))
        detail = Paragraph(self)
        detail.setText(line.detail)
        detail.setProperty("kind", "muted")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(box)
        words.addWidget(detail)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(edit)
        chain(box, edit)
        self._rows.append((line.id, box, edit))
        return row
