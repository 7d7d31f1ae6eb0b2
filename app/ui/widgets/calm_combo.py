"""Choose from a list inside something that scrolls."""

from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QScrollArea, QWidget


class CalmCombo(QComboBox):
    """Leave the wheel to what scrolls around it, and come into sight with the cursor."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Pass the wheel on: nothing is chosen in passing."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Scroll to where it stands."""
        super().focusInEvent(event)
        around: QWidget | None = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(self)
