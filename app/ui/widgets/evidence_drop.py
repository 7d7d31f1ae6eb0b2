"""Take a scan as evidence: dropped from the desktop, or chosen as a file."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QWidget

from app.ui.icons import icon
from app.ui.widgets.paragraph import Paragraph

KINDS: Final = "PDF・写真 (*.pdf *.jpg *.jpeg *.png)"
ENDINGS: Final = frozenset({".pdf", ".jpg", ".jpeg", ".png"})
HINT: Final = "申込書などのPDFか写真を、ここへ置いてください。"


class EvidenceDrop(QFrame):
    """Be a place for one file; `chosen` carries its path."""

    chosen = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.setProperty("kind", "drop")
        self.setAcceptDrops(True)
        self.hint_label = Paragraph(self)
        self.hint_label.setProperty("kind", "muted")
        self.choose_button = _button("ファイルを選ぶ(&F)…", self)
        self.choose_button.clicked.connect(self.ask)
        self.remove_button = _button("", self)
        self.remove_button.setAccessibleName("選んだファイルを外す")
        self.remove_button.setIcon(icon("remove"))
        self.remove_button.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.addWidget(self.hint_label, 1)
        row.addWidget(self.remove_button)
        row.addWidget(self.choose_button)
        self.clear()

    def ask(self) -> None:
        """Ask for a file."""
        name, _kind = QFileDialog.getOpenFileName(self, "証拠のファイルを選ぶ", "", KINDS)
        if name:
            self.take(Path(name))

    def take(self, path: Path) -> None:
        """Hold a file and tell of it."""
        self.hold(path)
        self.chosen.emit(path)

    def hold(self, path: Path | None) -> None:
        """Show which file is held; None shows the hint again."""
        self.path = path
        self.hint_label.setText(path.name if path else HINT)
        self.remove_button.setVisible(path is not None)

    def clear(self) -> None:
        """Hold nothing."""
        self.hold(None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let a file in whose kind can be kept."""
        if dropped(event) is not None:
            event.acceptProposedAction()
            self._show_over(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Be as before."""
        super().dragLeaveEvent(event)
        self._show_over(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file."""
        self._show_over(over=False)
        path = dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.take(path)

    def _show_over(self, *, over: bool) -> None:
        """Show that a file hangs over the place."""
        self.setProperty("over", over)
        self.style().unpolish(self)
        self.style().polish(self)


def dropped(event: QDropEvent) -> Path | None:
    """Return the one file that is dropped, where it is a PDF or a picture."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    fitting = [path for path in paths if path.suffix.lower() in ENDINGS]
    return fitting[0] if len(paths) == len(fitting) == 1 else None


def _button(words: str, parent: QWidget) -> QPushButton:
    button = QPushButton(words, parent)
    button.setProperty("kind", "quiet")
    button.setAutoDefault(False)
    return button
