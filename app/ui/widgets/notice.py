"""Say something across the top of a page or dialog without stopping anybody."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui import theme
from app.ui.icons import icon, picture
from app.ui.widgets.paragraph import Paragraph

Kind = Literal["notice", "caution", "alarm", "working"]
"""`working` says what is being done until it is over, in the colours of good news."""
ICONS = {"notice": "consent", "caution": "warning", "alarm": "stop", "working": "clock"}
SECONDS = 12
"""How long good news stays; a caution or an alarm stays until it is closed."""


class Notice(QFrame):
    """Be a strip with an icon and a sentence, hidden until there is something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon_label = QLabel(self)
        self.sentence_label = Paragraph(self)
        self.close_button = QPushButton(self)
        self.close_button.setProperty("kind", "quiet")
        self.close_button.setAutoDefault(False)
        self.close_button.setAccessibleName("このお知らせを閉じる")
        self.close_button.clicked.connect(self.hide)
        self.sentence_label.setSizePolicy(
            QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred
        )
        self.offer_button = QPushButton(self)
        self.offer_button.setAutoDefault(False)
        self.offer_button.clicked.connect(self._take_up)
        self.offer_button.hide()
        self._offered: Callable[[], object] | None = None
        self._kind: Kind = "notice"
        self._stays = False
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self.sentence_label)
        words.addWidget(self.offer_button, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 4, 4)
        row.setSpacing(8)
        row.addWidget(self.icon_label)
        row.addLayout(words, 1)
        row.addWidget(self.close_button)
        self._leave = QTimer(self)
        self._leave.setSingleShot(True)
        self._leave.setInterval(SECONDS * 1000)
        self._leave.timeout.connect(self.hide)
        self.hide()

    def say(self, sentence: str, kind: Kind = "notice", *, stays: bool = False) -> None:
        """Show a sentence; good news leaves by itself, a refusal with the next entry.

        What `stays` waits until it is closed or something else is said; what is `working` is over
        with an empty sentence, and nobody closes it.
        """
        if not sentence and kind == "working":
            self._end_work()
            return
        self._kind, self._stays = kind, stays or kind == "working"
        self.close_button.setVisible(kind != "working")
        self.setProperty("kind", "notice" if kind == "working" else kind)
        for widget in (self, self.sentence_label):
            self.style().unpolish(widget)
            self.style().polish(widget)
        self._draw()
        self.sentence_label.setText(sentence)
        self._offered = None
        self.offer_button.hide()
        self.setAccessibleName(sentence)
        self.show()
        self._leave.stop()
        if kind == "notice" and not stays:
            self._leave.start()

    def offer(self, words: str, act: Callable[[], object]) -> None:
        """Offer beside the sentence what can still be done about it."""
        self._offered = act
        self.offer_button.setText(words)
        self.offer_button.show()

    def pass_by(self, *, typed: bool = False) -> None:
        """Take back what an earlier act said: all of it before another, a refusal once `typed`.

        A caution tells how things stand, and an offer can still be taken: both remain.
        """
        goes = self._kind == "alarm" or (self._kind == "notice" and not typed)
        if goes and not self._stays and self._offered is None:
            self.hide()

    def _end_work(self) -> None:
        """Take back what was being done; anything else that was said meanwhile remains."""
        if self._kind == "working":
            self._kind = "notice"
            self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the marks again when the system turns dark or light."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_kind"):
            self._draw()

    def _draw(self) -> None:
        """Draw both marks in the colours of the moment."""
        colours = theme.colours()
        ink = {
            "notice": colours.accent_text,
            "caution": colours.due_text,
            "alarm": colours.danger_text,
            "working": colours.accent_text,
        }[self._kind]
        self.icon_label.setPixmap(picture(ICONS[self._kind], ink, 20))
        self.close_button.setIcon(icon("remove", ink))

    def _take_up(self) -> None:
        if self._offered is not None:
            self._offered()

    @property
    def sentence(self) -> str:
        """Return the sentence that is shown, or nothing."""
        return "" if self.isHidden() else self.sentence_label.plain

    @property
    def lasting(self) -> str:
        """Return the sentence that still holds when another is said below it."""
        return "" if self._kind == "working" else self.sentence
