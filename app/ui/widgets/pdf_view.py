"""Show the pages of a letter as pictures, one below the other."""

from collections.abc import Sequence
from typing import Final, Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

MARGIN: Final = 16
WIDEST: Final = 1100
"""How wide a page is shown at most, in pixels: paper is not read larger than life."""
A4_INCHES: Final = 210 / 25.4
HAIR: Final = 0.5
"""What is kept off a width in pixels: a page is rounded up to whole ones."""


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

    @property
    def is_coarse(self) -> bool:
        """Tell whether the page has fewer pixels than its place."""
        wanted = round(self.contentsRect().width() * self.devicePixelRatioF())
        return bool(self._picture.rgb) and self._picture.width < wanted - 1

    def height_for(self, room: int) -> int:
        """Return how high the page is in this width, with its frame."""
        return max(1, round(self._picture.height * room / self._picture.width)) + 2

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame and the page in it; a page that is still to come is white paper."""
        super().paintEvent(event)
        place, ratio = self.contentsRect(), self.devicePixelRatioF()
        wanted = QSize(round(place.width() * ratio), round(place.height() * ratio))
        if self._picture.rgb and not _is_near(self._scaled.size(), wanted):
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

    def sharpness(self, width: int) -> float:
        """Return the dots per inch at which A4 fills a view of this width, and need not be scaled.

        The view stands for its own width once it is shown; before, it has none yet.
        """
        room = self._room_in(width - self.verticalScrollBar().sizeHint().width())
        return (room * self.devicePixelRatioF() - HAIR) / A4_INCHES

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

    @property
    def is_coarse(self) -> bool:
        """Tell whether a page has fewer pixels than its place: the view has grown since."""
        return any(sheet.is_coarse for sheet in self._sheets)

    def fill(self, pictures: Sequence[Picture], start: int = 1) -> None:
        """Show the pixels of pages whose places are here, those behind the first; nothing moves."""
        for sheet, picture in zip(self._sheets[start:], pictures, strict=True):
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
        room = self._room_in(self.viewport().width())
        if room == self._room:
            return
        self._room = room
        for sheet in self._sheets:
            sheet.setFixedSize(room + 2, sheet.height_for(room))
        heights = sum(sheet.height() + MARGIN for sheet in self._sheets)
        self._strip.setMinimumHeight(MARGIN + heights)

    @staticmethod
    def _room_in(width: int) -> int:
        return max(1, min(width - 2 * MARGIN, WIDEST))


def _is_near(size: QSize, wanted: QSize) -> bool:
    """Tell whether pixels fit as they are: a page may be one pixel higher than its place."""
    return size.width() == wanted.width() and abs(size.height() - wanted.height()) <= 1


def _scaled(picture: Picture, size: QSize) -> QPixmap:
    """Scale a page to its place, unless it was drawn for it: scaling takes as long as drawing."""
    if _is_near(QSize(picture.width, picture.height), size):
        return QPixmap.fromImage(image_of(picture))
    whole, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return QPixmap.fromImage(image_of(picture).scaled(size, whole, smooth))


def image_of(picture: Picture) -> QImage:
    """Turn the pixels of a page into an image that owns them."""
    row = picture.width * 3
    form = QImage.Format.Format_RGB888
    return QImage(picture.rgb, picture.width, picture.height, row, form).copy()
