"""Take a name through the IME and keep the reading that was typed for it."""

import re

from PySide6.QtCore import Signal
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.rules.names import read_kana

ROMAJI = re.compile("[a-zａ-ｚ]+$")
"""Letters at the end that are not kana yet: たかはｓ."""


class NameEdit(QLineEdit):
    """Be a line for a name; `reading_typed` carries the katakana of each part that was decided."""

    reading_typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = ""

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember the kana before it becomes kanji; hand it on when the word is decided."""
        composed, decided = event.preeditString(), event.commitString()
        super().inputMethodEvent(event)
        kana = read_kana(ROMAJI.sub("", composed))
        if kana and not decided:
            self._reading = kana
        if decided:
            reading = self._reading or read_kana(decided) or ""
            self._reading = ""
            if reading:
                self.reading_typed.emit(reading)
        elif not composed:
            self._reading = ""
