"""List what is to be checked; some lines tick themselves, the others wait for a hand."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.widgets.paragraph import Paragraph


@dataclass(frozen=True)
class CheckedLine:
    """Be one thing to check; `itself` where the form ticks it, not a hand."""

    sentence: str
    detail: str = ""
    itself: bool = False


class Checklist(QWidget):
    """Be a column of sentences with a box each; nothing of it is stored."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: list[QCheckBox] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_lines(self, lines: Sequence[CheckedLine]) -> None:
        """Show these lines, nothing ticked yet."""
        for line in lines:
            box = QCheckBox(self)
            box.setAccessibleName(line.sentence)
            if line.itself:
                box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                box.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            words = QVBoxLayout()
            words.setSpacing(2)
            words.setContentsMargins(0, 4, 0, 8)
            words.addWidget(_words(line.sentence, self))
            if line.detail:
                words.addWidget(_words(line.detail, self, "muted"))
            row = QHBoxLayout()
            row.setSpacing(4)
            row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
            row.addLayout(words, 1)
            self._column.addLayout(row)
            self._boxes.append(box)

    def tick(self, line: int, *, done: bool) -> None:
        """Tick a line, or take its tick away."""
        self._boxes[line].setChecked(done)

    def ticked(self) -> list[bool]:
        """Return for each line whether it is ticked."""
        return [box.isChecked() for box in self._boxes]


def _words(text: str, parent: QWidget, kind: str = "") -> QLabel:
    """Make words that wrap."""
    label = Paragraph(parent)
    label.setText(text)
    if kind:
        label.setProperty("kind", kind)
    return label
