"""Turn between the parts of a page by chips that wrap where the page is narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from app.ui.widgets.act_row import ActButton, ActRow


class PartChips(ActRow):
    """Choose one of several parts; `chosen` carries the key of the new one."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: list[str] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(lambda at: self.chosen.emit(self._keys[at]))

    def offer(self, parts: Sequence[tuple[str, str]]) -> None:
        """Show chips for (key, word) pairs; the first one is chosen."""
        for chip in self._group.buttons():
            self._group.removeButton(chip)
        self.show_acts([ActButton(key, word) for key, word in parts])
        self._keys = [key for key, _word in parts]
        for at, chip in enumerate(self.buttons()):
            chip.setProperty("kind", "chip")
            chip.setCheckable(True)
            chip.style().unpolish(chip)
            chip.style().polish(chip)
            self._group.addButton(chip, at)
        self._say_names()
        self._group.button(0).setChecked(True)

    @property
    def key(self) -> str:
        """Return the key of the chosen part."""
        return self._keys[self._group.checkedId()]

    def choose(self, key: str) -> None:
        """Choose a part as if its chip had been clicked."""
        self._group.button(self._keys.index(key)).click()

    def rename(self, words: dict[str, str]) -> None:
        """Change the words on some chips, for instance to add a count."""
        for key, word in words.items():
            self._group.button(self._keys.index(key)).setText(word)
        self._say_names()
        self.break_anew()

    def minimumSizeHint(self) -> QSize:
        """Return the room of one line: a page laid out for the first time is narrow yet."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def _say_names(self) -> None:
        for chip in self.buttons():
            chip.setAccessibleName(f"表示: {chip.text()}")
