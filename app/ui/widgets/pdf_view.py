"""Show the pages of a letter as pictures, one below the other."""

from collections.abc import Sequence
from typing import Final, Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
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


class _Sheet(QLabel):
    """Be one page; its pixels are scaled when it is first seen in its size, and only then."""

    def __init__(self, strip: QWidget, picture: Picture, number: int) -> None:
        super().__init__(strip)
        self.setAccessibleName(f"{number}枚目")
        self.setFrameShape(QFrame.Shape.Box)
        self.setProperty("kind", "paper")
        self._picture = picture
        self._scaled = QPixmap()

    def take(self, picture: Picture) -> None:
        """Show this picture of the same page."""
        self._picture, self._scaled = picture, QPixmap()
        self.update()

    def height_for(self, room: int) -> int:
        """Return how high the page is in this width, with its frame."""
        return max(1, round(self._picture.height * room / self._picture.width)) + 2

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame and the page in it; a page that is still to come is white paper."""
        super().paintEvent(event)
        place, ratio = self.contentsRect(), self.devicePixelRatioF()
        wanted = QSize(round(place.width() * ratio), round(place.height() * ratio))
        if self._scaled.size() != wanted and self._picture.rgb:
            self._scaled = _scaled(self._picture, wanted)
        QPainter(self).drawPixmap(place, self._scaled)


class PdfView(QScrollArea):
    """Be a strip of pages as wide as the view; the arrow and page keys move through it.

    Pages may come later than their size: `show_pages` takes them without pixels, `fill` with.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets: list[_Sheet] = []
        self._room = 0
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
        return len(self._sheets)

    def show_pages(self, pictures: Sequence[Picture]) -> None:
        """Show these pages from the top of the first one."""
        for sheet in self._sheets:
            sheet.hide()
            sheet.deleteLater()
        self._sheets = [
            _Sheet(self._strip, one, number) for number, one in enumerate(pictures, start=1)
        ]
        for sheet in self._sheets:
            self._column.addWidget(sheet)
        self.verticalScrollBar().setValue(0)
        self._room = 0
        self._fit()

    def fill(self, pictures: Sequence[Picture]) -> None:
        """Show the pixels of the pages behind the first, whose places are here; nothing moves."""
        for sheet, picture in zip(self._sheets[1:], pictures, strict=True):
            sheet.take(picture)

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

    def _fit(self) -> None:
        """Give every page the width there is, unless it has that already."""
        room = max(1, min(self.viewport().width() - 2 * MARGIN, WIDEST))
        if room == self._room:
            return
        self._room = room
        for sheet in self._sheets:
            sheet.setFixedSize(room + 2, sheet.height_for(room))
        heights = sum(sheet.height() + MARGIN for sheet in self._sheets)
        self._strip.setMinimumHeight(MARGIN + heights)


def _scaled(picture: Picture, size: QSize) -> QPixmap:
    whole, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return QPixmap.fromImage(image_of(picture).scaled(size, whole, smooth))


def image_of(picture: Picture) -> QImage:
    """Turn the pixels of a page into an image that owns them."""
    row = picture.width * 3
    form = QImage.Format.Format_RGB888
    return QImage(picture.rgb, picture.width, picture.height, row, form).copy()
