"""Draw the pages of a letter as large as they are shown: the first at once, the others after it."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.office import letters
from app.ui.seat import Seat
from app.ui.widgets.pdf_view import PdfView, Picture

SETTLE_MS: Final = 150
"""How long a view keeps its size before its pages are drawn anew: windows grow step by step."""


class LetterPages(QObject):
    """Bring pages behind the first into a view, and all of them anew where it has grown."""

    def __init__(self, asker: QWidget, seat: Seat, view: PdfView, stack: QStackedWidget) -> None:
        super().__init__(asker)
        self._asker, self._seat, self._view, self._stack = asker, seat, view, stack
        self._content = b""
        self._grown = QTimer(self)
        self._grown.setSingleShot(True)
        self._grown.setInterval(SETTLE_MS)
        self._grown.timeout.connect(self._sharpen)
        view.installEventFilter(self)

    def sharpness(self) -> float:
        """Return the dots per inch for the room that the pages will have, as far as is known."""
        layout = self._asker.layout()
        if layout is not None:
            layout.activate()
        return self._view.sharpness(self._stack.width())

    def show(self, content: bytes, pictures: Sequence[Picture], dpi: float) -> None:
        """Show the first page, and fetch the others while it is being read."""
        self._content = content
        self._view.show_pages(pictures)
        if len(pictures) > 1:
            self._fetch(lambda: letters.other_images(content, dpi), start=1)
        self._grown.start()

    def eventFilter(self, _view: QObject, event: QEvent) -> bool:
        """Look again at the sharpness once the view has its new size."""
        if event.type() == QEvent.Type.Resize and self._content:
            self._grown.start()
        return False

    def _sharpen(self) -> None:
        content, dpi = self._content, self._view.sharpness(self._view.width())
        if self._view.is_coarse:
            self._fetch(lambda: letters.page_images(content, dpi))

    def _fetch(self, draw: Callable[[], Sequence[Picture]], *, start: int = 0) -> None:
        content = self._content
        self._seat.doing.look(
            draw, asker=self._asker, then=lambda found: self._fill(content, found, start)
        )

    def _fill(self, content: bytes, pictures: Sequence[Picture], start: int) -> None:
        """Show what was drawn, unless another letter has taken its place."""
        if self._content is content:
            self._view.fill(pictures, start)
