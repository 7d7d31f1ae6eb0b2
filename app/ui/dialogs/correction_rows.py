"""Type what fields should say: a line for each, what it says now beside it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from app.office.corrections import SheetLine
from app.rules.corrections import MOST_ELSEWHERE, OtherChange, value_words
from app.ui.widgets.date_field import DateField
from app.ui.widgets.paragraph import Paragraph

_DAYS = ("birth_on", "away_until_on")
_HEADS = ("項目", "いまの登録", "訂正後")
_OTHER_HEADS = ("項目", "訂正前", "訂正後")


class FieldRows(QObject):
    """Be the lines of a person's own fields; `changed` carries how many differ."""

    changed = Signal(int)

    def __init__(self, grid: QGridLayout, keeper: QWidget) -> None:
        super().__init__(keeper)
        self._grid = grid
        self._keeper = keeper
        self._lines: dict[str, tuple[str, QLineEdit]] = {}

    def show_lines(self, lines: Sequence[SheetLine]) -> None:
        """Show these fields; what was planned stands in its line already."""
        if lines:
            _heads(self._grid, _HEADS, self._keeper)
        for place, line in enumerate(lines, start=1):
            name = line.key.rpartition(".")[2]
            edit = self._edit(name)
            now = value_words(name, line.now)
            self._grid.addWidget(_words(line.label, self._keeper), place, 0)
            self._grid.addWidget(_words(now, self._keeper, "muted"), place, 1)
            self._grid.addWidget(edit, place, 2)
            edit.setObjectName(line.key)
            edit.setAccessibleName(f"{line.label}の訂正後")
            text = line.now if line.after is None else line.after
            _put(edit, text)
            self._lines[line.key] = (line.now, edit)
            edit.textChanged.connect(lambda _text: self.changed.emit(len(self.after())))

    def after(self) -> Mapping[str, str]:
        """Return what was changed, by key."""
        texts = {key: _typed(edit) for key, (_now, edit) in self._lines.items()}
        return {key: text for key, text in texts.items() if text != self._lines[key][0]}

    def edits(self) -> Sequence[QLineEdit]:
        """Return all lines, from the top."""
        return [edit for _now, edit in self._lines.values()]

    def edit(self, key: str) -> QLineEdit:
        """Return the line of one field."""
        return self._lines[key][1]

    def _edit(self, name: str) -> QLineEdit:
        return DateField(self._keeper) if name in _DAYS else QLineEdit(self._keeper)


class OtherRows(QObject):
    """Be the lines about records of other departments; there is always an empty one."""

    def __init__(self, grid: QGridLayout, keeper: QWidget) -> None:
        super().__init__(keeper)
        self._grid = grid
        self._keeper = keeper
        self._rows: list[tuple[QLineEdit, QLineEdit, QLineEdit]] = []
        _heads(grid, _OTHER_HEADS, keeper)

    def show_lines(self, lines: Sequence[OtherChange]) -> None:
        """Show what was planned, and an empty line."""
        for line in (*lines, OtherChange("", "", "")):
            self.add(line)

    def add(self, line: OtherChange) -> None:
        """Add a line."""
        if len(self._rows) >= MOST_ELSEWHERE:
            return
        place = len(self._rows) + 1
        label, before, after = (QLineEdit(self._keeper) for _head in _OTHER_HEADS)
        for column, (edit, text, head) in enumerate(
            zip((label, before, after), vars(line).values(), _OTHER_HEADS, strict=True)
        ):
            edit.setText(text)
            edit.setAccessibleName(f"ほかの部署で訂正した内容 {place}行目の{head}")
            self._grid.addWidget(edit, place, column)
        self._rows.append((label, before, after))

    def edits(self) -> Sequence[QLineEdit]:
        """Return all lines, from the left and from the top."""
        return [edit for row in self._rows for edit in row]

    def lines(self) -> tuple[OtherChange, ...]:
        """Return what was typed; empty lines are left out."""
        typed = [OtherChange(*(edit.text().strip() for edit in row)) for row in self._rows]
        return tuple(one for one in typed if any(vars(one).values()))


def _heads(grid: QGridLayout, heads: Sequence[str], keeper: QWidget) -> None:
    for column, head in enumerate(heads):
        grid.addWidget(_words(head, keeper, "muted"), 0, column)


def _words(text: str, keeper: QWidget, kind: str = "") -> QLabel:
    label = Paragraph(keeper)
    label.setText(text)
    if kind:
        label.setProperty("kind", kind)
    return label


def _put(edit: QLineEdit, text: str) -> None:
    if isinstance(edit, DateField):
        edit.set_text(text)
    else:
        edit.setText(text)


def _typed(edit: QLineEdit) -> str:
    return edit.typed() if isinstance(edit, DateField) else edit.text().strip()
