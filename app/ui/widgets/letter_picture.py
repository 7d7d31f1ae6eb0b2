"""Show a letter while it is still being written: its pages, or why there are none yet."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.pdf_view import PdfView, Picture


class LetterPicture(QStackedWidget):
    """Be the place of a letter beside a form; the pages before stay until others arrive."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.waiting_label = QLabel("文面を準備しています。", self)
        self.waiting_label.setProperty("kind", "muted")
        self.waiting_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pdf_view = PdfView(self)
        self.pdf_view.setAccessibleName("お願いの文面（案）")
        self.trouble_state = EmptyState(self)
        for page in (self.waiting_label, self.pdf_view, self.trouble_state):
            self.addWidget(page)

    def show_pages(self, pages: Sequence[Picture]) -> None:
        """Show these pages from the top of the first one."""
        self.pdf_view.show_pages(pages)
        self.setCurrentWidget(self.pdf_view)

    def say(self, sentence: str) -> None:
        """Say why there is no letter yet."""
        self.trouble_state.say("letter", "文面はまだ表示できません", sentence)
        self.setCurrentWidget(self.trouble_state)
