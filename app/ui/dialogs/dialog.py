"""Be a dialog of this office: Enter moves on, Ctrl+S saves, Esc closes and asks when needed."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from app.ui import alerts, theme
from app.ui.seat import Seat
from app.ui.widgets.choices import Choices
from app.ui.widgets.enter_moves import EnterMoves
from app.ui.widgets.layout_watch import LayoutWatch
from app.ui.widgets.notice import Notice

LARGEST = QSize(1340, 690)
"""What a screen of 1366×768 leaves under a task bar and a title."""


_READ: Final = (
    *("row", "_row", "audit", "finding", "begun", "_about", "_edition"),
    *("_start", "_begun", "_first", "_before", "_on_record", "_seen"),
)
"""Under which names dialogs keep what they have read from the records."""


def field_of(part: QWidget) -> QWidget:
    """Return the field to which a line or a button belongs: a list with a line, or itself."""
    around = part.parentWidget()
    return around if isinstance(around, (QComboBox, Choices)) else part


@dataclass(frozen=True)
class Anew:
    """Say how a dialog is made again: `ask` reads the record in a worker, `make` fills the form."""

    ask: Callable[[], object]
    make: "Callable[[Any], OfficeDialog]"


class OfficeDialog(QDialog):
    """Share the habits of every dialog.

    A dialog builds its form in its constructor, calls `settle` with the buttons, and overrides
    `save` and, where typed text can be lost, `is_touched`. `recorded` carries the sentence that
    says what was done, `warned` one that is no good news, with its kind (caution, alarm).
    """

    recorded = Signal(str)
    warned = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._save_button: QPushButton | None = None
        self._busy = False
        self._leaving = False
        self._fits = self._was_shown = False
        self._typed_in: set[QWidget] = set()

    def anew(self) -> Anew | None:
        """Say how the dialog reads its record again, where two people may change it at once."""
        return None

    def adopt(self, newer: "OfficeDialog") -> None:
        """Go on from what a newer dialog of the same kind has read; what is typed stays."""
        for name in _READ:
            if hasattr(newer, name):
                setattr(self, name, getattr(newer, name))

    def typed_fields(self) -> tuple[QWidget, ...]:
        """Return the fields in which a person wrote, ticked or chose something."""
        words = (one for one in self.findChildren(QPlainTextEdit) if one.document().isModified())
        return (*self._typed_in, *words)

    def notice_hands(self, part: QWidget) -> None:
        """Remember which fields of a part a person writes in; the program's own do not count."""
        note = self._typed_in.add
        for line in part.findChildren(QLineEdit):
            line.textEdited.connect(lambda _text, one=line: note(field_of(one)))
        for combo in part.findChildren(QComboBox):
            combo.activated.connect(lambda _at, one=combo: note(one))
        for check in part.findChildren(QCheckBox):
            check.clicked.connect(lambda _on, one=check: note(one))
        for listed in part.findChildren(QListWidget):
            listed.itemClicked.connect(lambda _item, one=listed: note(one))
        for button in part.findChildren(QRadioButton):
            button.clicked.connect(lambda _on, one=button: note(field_of(one)))

    def settle(self, save: QPushButton, cancel: QPushButton) -> None:
        """Join the buttons and keys to what they do."""
        self._save_button = save
        save.setProperty("kind", save.property("kind") or "primary")
        save.setDefault(False)
        save.clicked.connect(self.save)
        cancel.clicked.connect(self.reject)
        for keys in ("Ctrl+S", "F12"):
            QShortcut(QKeySequence(keys), self).activated.connect(save.click)
        QShortcut(QKeySequence("F4"), self).activated.connect(self.take_call)
        QShortcut(QKeySequence("F8"), self).activated.connect(self.turn_call)
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self.lock)
        EnterMoves(self, save)
        LayoutWatch(self, self._follow_words)
        self._forget_with_entries()
        self.notice_hands(self)

    def take_call(self) -> None:
        """Let a call be written down beside this dialog, whatever stands in it."""
        seat = getattr(self, "seat", None)
        if isinstance(seat, Seat):
            seat.bus.called.emit()

    def turn_call(self) -> None:
        """Hold the lock of the screen back while somebody talks on the telephone, or no longer."""
        seat = getattr(self, "seat", None)
        if isinstance(seat, Seat):
            seat.bus.call_asked.emit()

    def lock(self) -> None:
        """Lock the screen from inside a dialog; what is typed in it stays."""
        seat = getattr(self, "seat", None)
        if isinstance(seat, Seat):
            seat.bus.lock_asked.emit()

    def forget_said(self, *, typed: bool = False) -> None:
        """Take back what earlier acts said: before another act, or where its cause is `typed`."""
        for notice in self.findChildren(Notice):
            if notice.window() is self:
                notice.pass_by(typed=typed)

    def take_room(self, width: int, height: int = 0) -> None:
        """Take this room, drawn for 標準, but never more than a screen of 1366×768 has.

        Without a height it is as high as its words need, which the letters say once it is shown.
        """
        self._fits = not height
        wanted = QSize(theme.scaled(width), theme.scaled(height)).boundedTo(LARGEST)
        self.resize(wanted if height else self._room_needed(wanted.width()))

    def grow(self) -> None:
        """Make room for words that have appeared; what was there keeps its own."""
        needed = self._room_needed(self.width())
        self.resize(self.width(), max(self.height(), needed.height()))

    def shrink(self) -> None:
        """Give back the room of parts that have gone."""
        self.resize(self._room_needed(self.width()))

    def showEvent(self, event: QShowEvent) -> None:
        """Measure again when first shown: only now the letters have their size, the parts theirs.

        Qt's own hint for the height is that of another width, where sentences wrap more often.
        """
        if self._fits and not self._was_shown:
            self.shrink()
        self._was_shown = True
        super().showEvent(event)

    def _follow_words(self) -> None:
        """Grow with words that appear; nothing moves away under a hand, so it never shrinks."""
        needed = self._room_wished(self.width()).height()
        if self._fits and self.isVisible() and needed > self.height():
            self.resize(self.width(), needed)

    def _room_needed(self, width: int) -> QSize:
        """Return the room that the parts need at a width just now, no more than a screen has."""
        # A part inside a part tells the dialog of its new words only later: ask the inmost first.
        for part in reversed(self.findChildren(QWidget)):
            inside = part.layout()
            if inside is not None:
                inside.activate()
        return self._room_wished(width)

    def _room_wished(self, width: int) -> QSize:
        """Return the room for which the parts have asked so far."""
        layout = self.layout()
        if layout is None:
            return QSize(width, self.height())
        layout.activate()
        wraps = layout.hasHeightForWidth()
        height = layout.totalHeightForWidth(width) if wraps else layout.totalSizeHint().height()
        return QSize(width, height).boundedTo(LARGEST)

    def save(self) -> None:
        """Do what the dialog is for."""

    def is_touched(self) -> bool:
        """Tell whether closing would lose what somebody typed."""
        return False

    def asks_before(self) -> bool:
        """Tell whether `reject` asks something before it closes."""
        return self.is_touched()

    def _forget_with_entries(self) -> None:
        """Let no sentence stand above what has been corrected, or beside another act's."""
        for line in self.findChildren(QLineEdit):
            line.textEdited.connect(lambda _text: self.forget_said(typed=True))
        for words in self.findChildren(QPlainTextEdit):
            words.textChanged.connect(lambda: self.forget_said(typed=True))
        for button in self.findChildren(QPushButton):
            button.pressed.connect(self.forget_said)

    @property
    def is_busy(self) -> bool:
        """Tell whether the office works for this dialog now."""
        return self._busy

    def set_busy(self, *, busy: bool) -> None:
        """Hold the save button while the office works, so that nothing is saved twice."""
        self._busy = busy
        if self._save_button is not None:
            self._save_button.setEnabled(not busy)

    def reject(self) -> None:
        """Close, but ask first where typed text would be lost; wait while the office works."""
        if self._busy:
            return
        if not self.is_touched():
            self.leave()
            return
        alerts.ask(
            self,
            "入力した内容はまだ保存していません。保存しないで閉じますか。",
            act="保存しないで閉じる(&D)",
            then=self.leave,
            irreversible=True,
        )

    def leave_recorded(self, sentence: str) -> None:
        """Close, and say what stands on record now."""
        self.recorded.emit(sentence)
        self.leave()

    def leave(self) -> None:
        """Close without asking."""
        self._leaving = True
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Treat the window's own cross like Esc."""
        if not self._leaving and (self._busy or self.asks_before()):
            event.ignore()
            self.reject()
        else:
            super().closeEvent(event)
