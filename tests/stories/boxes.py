"""Look at a drawn page as a reader does: is there a box where a character should stand?"""

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRawFont

from app.letters.marks import MM, SHEET_HEIGHT, Area
from app.letters.preview import PageImage, page_images
from app.letters.reading import opened
from app.paths import resource
from tests.letters.drawn import places

DPI = 300
MM_PER_INCH = 25.4
FACES = ("BIZUDPMincho-Regular.ttf", "ipamjm.ttf")
SIDE = 24
"""Every picture is brought to this many pixels each way before it is compared."""
LIKE = 60
"""Pictures that differ by less than this, of 255, show the same thing."""


def name_pictures(pdf: bytes) -> list[QImage]:
    """Cut the addressee's name out of the picture of the first page, character by character."""
    page = _as_image(page_images(pdf, DPI)[0])
    cells = _cells(pdf)
    sama = next(area for text, area in places(pdf) if text == "様")
    beside = [cell for cell in cells if abs(cell.top - sama.top) < 1 and cell.left < sama.left]
    pictures = [page.copy(_pixels(cell)) for cell in beside]
    return [picture for picture in pictures if has_ink(picture)]


def _cells(pdf: bytes) -> list[Area]:
    """List where the characters of the first page stand, whatever they read back as."""
    with opened(pdf) as document:
        texts = document[0].get_textpage()
        boxes = [texts.get_charbox(at, loose=True) for at in range(texts.count_chars())]
    return [
        Area(left / MM, SHEET_HEIGHT - top / MM, right / MM, SHEET_HEIGHT - bottom / MM)
        for left, bottom, right, top in dict.fromkeys(boxes)
        if right > left
    ]


def has_ink(picture: QImage) -> bool:
    """Tell whether anything is drawn here."""
    return not _ink(picture).isEmpty()


def is_box(picture: QImage) -> bool:
    """Tell whether this is the sign that one of the fonts draws for what it does not have."""
    return any(_distance(_brought(picture), _brought(box)) < LIKE for box in box_pictures(200))


@lru_cache
def box_pictures(size: int) -> tuple[QImage, ...]:
    """Draw the sign of each font for a missing character."""
    return tuple(_glyph(str(resource("fonts", face)), size) for face in FACES)


def _glyph(face: str, size: int) -> QImage:
    """Draw the first glyph of a font, which stands for every missing one."""
    picture = QImage(2 * size, 2 * size, QImage.Format.Format_Grayscale8)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(size / 2, size * 1.5)
    painter.fillPath(QRawFont(face, size).pathForGlyph(0), QColor("black"))
    painter.end()
    return picture


def _as_image(page: PageImage) -> QImage:
    """Turn the pixels of a page into a grey picture."""
    row = page.width * 3
    picture = QImage(page.rgb, page.width, page.height, row, QImage.Format.Format_RGB888)
    return picture.convertToFormat(QImage.Format.Format_Grayscale8)


def _pixels(area: Area) -> QRect:
    """Turn a place in mm into pixels."""
    scale = DPI / MM_PER_INCH
    width, height = area.right - area.left, area.bottom - area.top
    return QRectF(area.left * scale, area.top * scale, width * scale, height * scale).toRect()


def _brought(picture: QImage) -> list[int]:
    """Cut a picture to its ink and bring it to one size."""
    same = picture.copy(_ink(picture)).scaled(
        SIDE, SIDE, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    return [same.pixelColor(x, y).lightness() for y in range(SIDE) for x in range(SIDE)]


def _ink(picture: QImage) -> QRect:
    """Find the part of a picture where something is drawn."""
    dark = [
        (x, y)
        for y in range(picture.height())
        for x in range(picture.width())
        if picture.pixelColor(x, y).lightness() < 128
    ]
    if not dark:
        return QRect()
    across, down = sorted(x for x, _y in dark), sorted(y for _x, y in dark)
    return QRect(across[0], down[0], across[-1] - across[0] + 1, down[-1] - down[0] + 1)


def _distance(one: list[int], other: list[int]) -> float:
    """Measure how much two pictures differ, from 0 to 255."""
    return sum(abs(a - b) for a, b in zip(one, other, strict=True)) / len(one)
