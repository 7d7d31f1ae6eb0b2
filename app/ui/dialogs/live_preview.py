"""Show a specimen beside the fields, drawn anew at every change."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.office import letters
from app.rules.errors import OfficeError
from app.ui.seat import Seat
from app.ui.widgets.paragraph import Paragraph
from app.ui.widgets.pdf_view import PdfView, Picture

LONGEST_MS: Final = 2_000
"""After this nobody waits any longer for a page that was asked for."""
_DPI: Final = 100

Load = Callable[[], bytes]


class LivePreview(QObject):
    """Be the strip of pages of a dialog; what cannot be drawn is said, and the old page stays.

    The first change is drawn at once. What changes while a page is being drawn is drawn after it,
    together: each page shows what was typed last, and none is drawn for nobody.

    `load` gives what is to be drawn, as the fields stand; it is called in the UI thread and
    returns what is done beside it. None where the fields cannot be read yet.
    """

    def __init__(
        self,
        asker: QWidget,
        seat: Seat,
        places: tuple[PdfView, Paragraph],
        load: Callable[[], Load | None],
    ) -> None:
        super().__init__(asker)
        self._asker, self._seat, self._load = asker, seat, load
        self._view, self._label = places
        self._label.hide()
        self._changed = False
        self._under_way = QTimer(self)
        self._under_way.setSingleShot(True)
        self._under_way.setInterval(LONGEST_MS)
        self._under_way.timeout.connect(self._go_on)

    def refresh(self) -> None:
        """Draw again, once the page that is being drawn has come."""
        if self._under_way.isActive():
            self._changed = True
        else:
            self.draw()

    def draw(self) -> None:
        """Draw what the fields say now."""
        self._changed = False
        load = self._load()
        if load is None:
            return
        self._under_way.start()
        self._seat.doing.look(
            lambda: letters.page_images(load(), _DPI),
            asker=self._asker,
            then=self._show,
            key="preview",
            refused=self._complain,
        )

    def complain(self, sentence: str) -> None:
        """Say why there is no page; the one before stays."""
        self._label.setText(sentence)
        self._label.setVisible(bool(sentence))

    def _show(self, pictures: Sequence[Picture]) -> None:
        at = self._view.verticalScrollBar().value()
        self.complain("")
        self._view.show_pages(pictures)
        self._view.verticalScrollBar().setValue(at)
        self._go_on()

    def _complain(self, error: OfficeError) -> None:
        self.complain(error.sentence)
        self._go_on()

    def _go_on(self) -> None:
        self._under_way.stop()
        if self._changed:
            self.draw()
