"""Show how far a long act is, how long it will take, and let it be stopped."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.ui.progress import Running, time_left_words


class LongWork(QWidget):
    """Be the page of a dialog while the office works; `stopped` comes after 中止 took effect."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._running: Running | None = None
        self._unit = ""
        self.work_label = QLabel(self)
        self.work_label.setProperty("kind", "heading")
        self.progress_bar = QProgressBar(self)
        self.progress_bar.setTextVisible(False)
        self.left_label = QLabel(self)
        self.left_label.setProperty("kind", "muted")
        self.stop_button = QPushButton("中止(&C)", self)
        self.stop_button.setAutoDefault(False)
        self.stop_button.clicked.connect(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 0, 48, 0)
        column.setSpacing(12)
        column.addStretch()
        for label in (self.work_label, self.left_label):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for widget in (self.work_label, self.progress_bar, self.left_label):
            column.addWidget(widget)
        column.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def follow(self, words: str, running: Running, unit: str = "通") -> None:
        """Say what is being done, and follow it; `unit` counts what it is done to."""
        self._running, self._unit = running, unit
        self.work_label.setText(words)
        self.progress_bar.setAccessibleName(words)
        self.progress_bar.setRange(0, 0)
        self.left_label.clear()
        self.stop_button.setEnabled(True)
        self.stop_button.setFocus()
        running.progressed.connect(self._progress)
        running.ended.connect(self._end)

    def stop(self) -> None:
        """Ask the act to leave at its next report."""
        if self._running is not None:
            self.stop_button.setEnabled(False)
            self._running.stop()

    def _progress(self, done: int, total: int, seconds: int) -> None:
        """Show how far it is; a single step has nothing to count."""
        if total <= 1:
            return
        self.progress_bar.setRange(0, total)
        self.progress_bar.setValue(done)
        self.left_label.setText(f"{done:,} / {total:,}{self._unit}　{time_left_words(seconds)}")

    def _end(self) -> None:
        """Tell when the act was stopped; how it ended otherwise goes to whoever asked for it."""
        was_stopped = self._running is not None and self._running.stopped
        self._running = None
        if was_stopped:
            self.stopped.emit()
