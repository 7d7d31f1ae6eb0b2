"""Lay words side by side that must all find room: where they do not, some say less than others."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

BETWEEN: Final = 2
LEAST: Final = 12
"""How many characters of what is cut in the middle stand at least, before others say less."""


@dataclass(frozen=True)
class FittedPart:
    """Be a mark with its words; `wordings` go from the longest to the shortest.

    The one that `is_cut` has one wording only, of which the middle goes.
    """

    mark: QLabel
    label: QLabel
    wordings: tuple[str, ...] = ("",)
    is_cut: bool = False

    @property
    def is_shown(self) -> bool:
        """Tell whether it takes room."""
        return not self.label.isHidden()

    def width(self, words: str) -> int:
        """Return the room that the mark takes with these words."""
        self.label.ensurePolished()
        metrics = self.label.fontMetrics()
        around = self.label.sizeHint().width() - metrics.horizontalAdvance(self.label.text())
        mark = 0 if self.mark.isHidden() else self.mark.sizeHint().width() + BETWEEN
        return metrics.horizontalAdvance(words) + around + mark + BETWEEN

    def cut(self, room: int) -> str:
        """Return of the words what has room, the middle left out."""
        whole = self.wordings[0]
        inner = room - self.width("")
        return self.label.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideMiddle, inner)

    def least(self) -> int:
        """Return the room that it must have at least: of words that are cut, a part."""
        if not self.is_cut:
            return self.width(self.wordings[-1])
        return min(self.width(self.wordings[0]), self.width("あ" * LEAST))


class FittedRow(QWidget):
    """Hold parts; those named first in `say_less` are the first to say less."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: dict[str, FittedPart] = {}
        self._say_less: tuple[str, ...] = ()
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(BETWEEN)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(1)  # long words must not make a window wider than the screen

    def add(self, name: str, part: FittedPart, *, at_end: bool = False) -> None:
        """Add a part at the right of those before; `at_end` it stands at the right edge."""
        self._parts[name] = part
        if at_end:
            self._line.addStretch(1)
        self._line.addWidget(part.mark)
        self._line.addWidget(part.label)

    def draw(self, name: str, mark: QPixmap) -> None:
        """Draw the mark before a part."""
        self._parts[name].mark.setPixmap(mark)

    def order(self, *names: str) -> None:
        """Say which parts are the first to say less; those not named never do."""
        self._say_less = names

    def say(self, name: str, *wordings: str, tip: str = "", kind: str = "") -> None:
        """Let a part say this: the longest wording first; tooltip and readers get it whole."""
        before = self._parts[name]
        label = before.label
        self._parts[name] = FittedPart(before.mark, label, wordings, before.is_cut)
        label.setAccessibleName(wordings[0])
        label.setToolTip(tip or wordings[0])
        label.setProperty("kind", kind)
        label.style().unpolish(label)
        label.style().polish(label)
        self.fit()

    def show_part(self, name: str, *, on: bool) -> None:
        """Show a part, or take its room back."""
        part = self._parts[name]
        for widget in (part.mark, part.label):
            widget.setVisible(on)
        self.fit()

    def fit(self) -> None:
        """Choose the wording of every part so that all have room."""
        shown = {name: part for name, part in self._parts.items() if part.is_shown}
        said = {name: part.wordings[0] for name, part in shown.items()}
        for name in (name for name in self._say_less if name in shown):
            for words in shown[name].wordings:
                if self._lacking(shown, said) <= 0:
                    break
                said[name] = words
        for name, part in shown.items():
            part.label.setText(self._cut(shown, said) if part.is_cut else said[name])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit into the new room."""
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """Fit again where letters have grown."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return done

    def _lacking(self, shown: dict[str, FittedPart], said: dict[str, str]) -> int:
        widths = (
            part.least() if part.is_cut else part.width(said[name]) for name, part in shown.items()
        )
        return sum(widths) - self.width()

    def _cut(self, shown: dict[str, FittedPart], said: dict[str, str]) -> str:
        """Give what is cut the room that the others leave."""
        (cut,) = (part for part in shown.values() if part.is_cut)
        others = (part.width(said[name]) for name, part in shown.items() if not part.is_cut)
        return cut.cut(self.width() - sum(others))
