"""Be a dialog of this office: Enter moves on, Ctrl+S saves, Esc closes and asks when needed."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from app.ui import alerts, theme
from app.ui.seat import Seat
from app.ui.widgets.enter_moves import EnterMoves
from app.ui.widgets.notice import Notice

LARGEST = QSize(1340, 690)
"""What a screen of 1366×768 leaves under a task bar and a title."""


class OfficeDialog(QDialog):
    """Share the habits of every dialog.

    A dialog builds its form in its constructor, calls `settle` with the buttons, and overrides
    `save` and, where typed text can be lost, `is_touched`. `recorded` carries the sentence that
    says what was done.
    """

    recorded = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._save_button: QPushButton | None = None
        self._busy = False
        self._leaving = False

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
        EnterMoves(self, save)
        self._forget_with_entries()

    def take_call(self) -> None:
        """Let a call be written down beside this dialog, whatever stands in it."""
        seat = getattr(self, "seat", None)
        if isinstance(seat, Seat):
            seat.bus.called.emit()

    def forget_said(self, *, typed: bool = False) -> None:
        """Take back what earlier acts said: before another act, or where its cause is `typed`."""
        for notice in self.findChildren(Notice):
            if notice.window() is self:
                notice.pass_by(typed=typed)

    def take_room(self, width: int, height: int = 0) -> None:
        """Take this room, drawn for 標準, but never more than a screen of 1366×768 has."""
        wanted = QSize(theme.scaled(width), theme.scaled(height) or self.sizeHint().height())
        self.resize(wanted.boundedTo(LARGEST))

    def grow(self) -> None:
        """Make room for words that have appeared; what was there keeps its own."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            wanted = max(self.height(), layout.totalHeightForWidth(self.width()))
            self.resize(QSize(self.width(), wanted).boundedTo(LARGEST))

    def save(self) -> None:
        """Do what the dialog is for."""

    def is_touched(self) -> bool:
        """Tell whether closing would lose what somebody typed."""
        return False

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
        if not self._leaving and (self._busy or self.is_touched()):
            event.ignore()
            self.reject()
        else:
            super().closeEvent(event)
