"""Say what to do next where a list has nothing to show."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.icons import picture
from app.ui.widgets.paragraph import Paragraph


class EmptyState(QWidget):
    """Fill an empty list with a drawing, a sentence and at most one button; `pressed` tells."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture_label = QLabel(self)
        self.heading_label = QLabel(self)
        self.heading_label.setProperty("kind", "heading")
        self.sentence_label = Paragraph(self)
        self.sentence_label.setProperty("kind", "muted")
        self.act_button = QPushButton(self)
        self.act_button.setProperty("kind", "primary")
        self.act_button.setAutoDefault(False)
        self.act_button.clicked.connect(self.pressed)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        self.heading_label.setWordWrap(True)
        for label in (self.picture_label, self.heading_label, self.sentence_label):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(8)
        column.addWidget(self.act_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def say(self, icon: str, heading: str, sentence: str, act: str = "") -> None:
        """Set what is shown; without `act` there is no button."""
        self.picture_label.setPixmap(picture(icon, theme.colours().line_strong, 48))
        self.heading_label.setText(heading)
        self.heading_label.setVisible(bool(heading))
        self.sentence_label.setText(sentence)
        self.act_button.setText(act)
        self.act_button.setVisible(bool(act))
