"""Offer filters as a row of chips, one of which is always chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget


class Chips(QWidget):
    """Choose one of several filters; `chosen` carries the key of the new one."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._keys: list[str] = []
        self._group.idClicked.connect(lambda at: self.chosen.emit(self._keys[at]))

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Show chips for (key, word) pairs; the first one is chosen."""
        for key, word in choices:
            chip = QPushButton(word, self)
            chip.setProperty("kind", "chip")
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            chip.setAccessibleName(f"しぼり込み: {word}")
            self._group.addButton(chip, len(self._keys))
            self._keys.append(key)
            self._row.addWidget(chip)
        self._group.button(0).setChecked(True)

    @property
    def key(self) -> str:
        """Return the key of the chosen chip."""
        return self._keys[self._group.checkedId()] if self._keys else ""

    def choose(self, key: str) -> None:
        """Choose a chip as if it had been clicked."""
        self._group.button(self._keys.index(key)).click()

    def rename(self, key: str, word: str) -> None:
        """Change the word on a chip, for instance to add a count."""
        self._group.button(self._keys.index(key)).setText(word)
