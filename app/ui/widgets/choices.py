"""Choose one of a few things that need a sentence each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

INDENT = 24


@dataclass(frozen=True)
class Choice:
    """Be one thing to choose; a choice without a key is a heading between the others."""

    key: str
    words: str
    detail: str = ""


class Choices(QWidget):
    """Be a column of radio buttons; `chosen` carries the key of the one that is chosen."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group: QButtonGroup = QButtonGroup(self)
        self._buttons: dict[str, QRadioButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Offer these; nothing is chosen yet."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._group = QButtonGroup(self)
        self._buttons = {}
        for choice in choices:
            if choice.key:
                self._add(choice)
            else:
                self._column.addSpacing(8 if self._buttons else 0)
                self._column.addWidget(self._label(choice.words))

    @property
    def key(self) -> str:
        """Return the key of what is chosen, empty for nothing."""
        chosen = (key for key, button in self._buttons.items() if button.isChecked())
        return next(chosen, "")

    def choose(self, key: str) -> None:
        """Choose as if it had been clicked; an unknown key chooses nothing."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def clear(self) -> None:
        """Take the choice back: nothing is chosen again."""
        self._group.setExclusive(False)
        for button in self._buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)

    def button(self, key: str) -> QRadioButton:
        """Return the button of one choice."""
        return self._buttons[key]

    def buttons(self) -> list[QRadioButton]:
        """List the buttons in the order in which they stand."""
        return list(self._buttons.values())

    def keys(self) -> list[str]:
        """List what is offered."""
        return list(self._buttons)

    def _add(self, choice: Choice) -> None:
        """Add one choice with its quiet line."""
        button = QRadioButton(choice.words, self)
        button.setObjectName(f"{choice.key}_radio")
        button.setAccessibleDescription(choice.detail)
        button.toggled.connect(lambda on, key=choice.key: self.chosen.emit(key) if on else None)
        self._buttons[choice.key] = button
        self._group.addButton(button)
        self._column.addWidget(button)
        if len(self._buttons) == 1:
            self.setFocusProxy(button)
        if choice.detail:
            label = self._label(choice.detail)
            label.setContentsMargins(INDENT, 0, 0, 6)
            self._column.addWidget(label)

    def _label(self, text: str) -> QLabel:
        """Make a quiet line."""
        label = QLabel(text, self)
        label.setProperty("kind", "muted")
        label.setWordWrap(True)
        return label
