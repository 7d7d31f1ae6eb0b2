"""Show the pages of a letter as pictures, one below the other."""

from collections.abc import Sequence
from typing import Final, Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

MARGIN: Final = 16
WIDEST: Final = 1100
"""How wide a page is shown at most, in pixels: paper is not read larger than life."""


class Picture(Protocol):
    """Be one page: rows of pixels from the top, three bytes each."""

    @property
    def width(self) -> int:
        """Return the width in pixels."""

    @property
    def height(self) -> int:
        """Return the height in pixels."""

    @property
    def rgb(self) -> bytes:
        """Return the pixels."""


class PdfView(QScrollArea):
    """Be a strip of pages as wide as the view; the arrow and page keys move through it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: list[QPixmap] = []
        self._labels: list[QLabel] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        strip = self._strip = QWidget(self)
        strip.setProperty("kind", "clear")
        self._column = QVBoxLayout(strip)
        self._column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._column.setSpacing(MARGIN)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.setWidget(strip)

    @property
    def page_count(self) -> int:
        """Return how many pages are shown."""
        return len(self._pages)

    def show_pages(self, pictures: Sequence[Picture]) -> None:
        """Show these pages from the top of the first one."""
        for label in self._labels:
            label.hide()
            label.deleteLater()
        self._pages = [QPixmap.fromImage(image_of(one)) for one in pictures]
        self._labels = [self._label(at + 1) for at in range(len(self._pages))]
        self.verticalScrollBar().setValue(0)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the pages follow the width of the view."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn a page with PgUp and PgDn, go to the ends with Home and End."""
        bar = self.verticalScrollBar()
        steps = {
            Qt.Key.Key_Home: bar.minimum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        if event.key() in steps:
            bar.setValue(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _label(self, number: int) -> QLabel:
        """Make the sheet of one page."""
        label = QLabel(self._strip)
        label.setAccessibleName(f"{number}枚目")
        label.setFrameShape(QFrame.Shape.Box)
        label.setProperty("kind", "paper")
        self._column.addWidget(label)
        return label

    def _fit(self) -> None:
        """Scale every page to the width there is."""
        ratio = self.devicePixelRatioF()
        room = min(self.viewport().width() - 2 * MARGIN, WIDEST)
        length = MARGIN
        for label, page in zip(self._labels, self._pages, strict=True):
            width = max(1, int(room * ratio))
            shown = page.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
            shown.setDevicePixelRatio(ratio)
            label.setPixmap(shown)
            label.setFixedSize(shown.deviceIndependentSize().toSize() + QSize(2, 2))
            length += label.height() + MARGIN
        self._strip.setMinimumHeight(length)


def image_of(picture: Picture) -> QImage:
    """Turn the pixels of a page into an image that owns them."""
    row = picture.width * 3
    form = QImage.Format.Format_RGB888
    return QImage(picture.rgb, picture.width, picture.height, row, form).copy()
