"""Search as one types, but only what has been committed, never half a word in the IME."""

from typing import Final

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.icons import icon

PAUSE_MS: Final = 120
"""How long the keys must rest before a search goes out."""


class SearchBox(QLineEdit):
    """Be a line for search words; `searched` carries the text once it is worth searching for."""

    searched = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composing = False
        self._last = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.setClearButtonEnabled(True)
        self._glass = self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.textChanged.connect(self._typed)
        self.returnPressed.connect(self._search)

    def take_words(self) -> str:
        """Return the words to search for now; they count as sent out.

        Whoever asks again in the middle of typing has shown what stands here, so only what
        differs from it is worth another search, back to the words before as well.
        """
        self._last = self.text().strip()
        return self._last

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Note whether the IME still holds a word that is not decided (OFFICE D-10)."""
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        if not self._composing:
            self._pause.start()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the glass in the colours of the moment."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_glass"):
            self._glass.setIcon(icon("search"))

    def _typed(self) -> None:
        """Wait for the keys to rest, unless the IME is at work."""
        if not self._composing:
            self._pause.start()

    def _search(self) -> None:
        """Send the text out, once for each different text."""
        self._pause.stop()
        if not self._composing and self.text().strip() != self._last:
            self.searched.emit(self.take_words())
