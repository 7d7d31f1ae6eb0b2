"""Turn between a few pages by a quiet row of joined buttons, one of which is always down."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.ui import theme

MARGIN = 3
SIDE = 18
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Segments(QFrame):
    """Choose one of several pages by a click or the arrow keys; `chosen` carries its place."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "segments")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._row.setSpacing(2)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.idClicked.connect(self.chosen)

    def offer(self, words: Sequence[str]) -> None:
        """Show these words with their mnemonics; the first one is down."""
        for at, word in enumerate(words):
            button = _Segment(word, self)
            button.setProperty("kind", "segment")
            button.setCheckable(True)
            button.setAutoDefault(False)
            self._group.addButton(button, at)
            self._row.addWidget(button)
        self._group.button(0).setChecked(True)

    @property
    def at(self) -> int:
        """Return the place of the page that is shown."""
        return self._group.checkedId()

    def buttons(self) -> list[QPushButton]:
        """List the buttons in their order."""
        return [one for one in self._group.buttons() if isinstance(one, QPushButton)]

    def choose(self, at: int) -> None:
        """Choose a page as if its button had been clicked; a place that is not there is nothing."""
        button = self._group.button(at)
        if button is not None:
            button.click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the page beside."""
        step = _STEPS.get(Qt.Key(event.key()), 0)
        button = self._group.button(self.at + step) if step else None
        if button is None:
            super().keyPressEvent(event)
            return
        button.setFocus()
        button.click()


class _Segment(QPushButton):
    """Be one button, wide enough for its word in bold: nothing moves when it goes down."""

    def sizeHint(self) -> QSize:
        """Return the room of the word in bold."""
        bold = QFontMetrics(theme.font(bold=True)).horizontalAdvance(self.text().replace("&", ""))
        return QSize(bold + 2 * SIDE, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrow keys to the row."""
        if Qt.Key(event.key()) in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)
