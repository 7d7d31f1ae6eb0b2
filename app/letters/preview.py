"""Show the pages of a PDF as pictures."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from pypdfium2 import PdfPage

from app.letters.reading import opened

POINTS = 72
AT_ONCE = 8
"""How many pages are drawn while other threads wait for the reader."""


@dataclass(frozen=True)
class PageImage:
    """Hold one page: pixels in rows from the top, three bytes each (red, green, blue)."""

    width: int
    height: int
    rgb: bytes


def page_images(pdf: bytes, dpi: float = 110) -> tuple[PageImage, ...]:
    """Render every page at a resolution in dots per inch."""
    with opened(pdf) as document:
        return tuple(_image(document[index], dpi) for index in range(len(document)))


def first_image(pdf: bytes, dpi: float) -> tuple[PageImage, ...]:
    """Render the first page alone; of the others there is the size, and no pixels yet."""
    with opened(pdf) as document:
        first, *others = (document[index] for index in range(len(document)))
        return (_image(first, dpi), *(_unseen(page, dpi) for page in others))


def other_images(pdf: bytes, dpi: float) -> tuple[PageImage, ...]:
    """Render the pages behind the first."""
    with opened(pdf) as document:
        return tuple(_image(document[index], dpi) for index in range(1, len(document)))


def page_count(pdf: bytes) -> int:
    """Count the pages."""
    with opened(pdf) as document:
        return len(document)


def each_page(pdf: bytes, dpi: float) -> Iterator[PageImage]:
    """Render the pages of a long file as they are asked for, never all of them at once."""
    for start in range(0, page_count(pdf), AT_ONCE):
        yield from _some_pages(pdf, start, dpi)


def _some_pages(pdf: bytes, start: int, dpi: float) -> list[PageImage]:
    with opened(pdf) as document:
        end = min(start + AT_ONCE, len(document))
        return [_image(document[index], dpi) for index in range(start, end)]


def _unseen(page: PdfPage, dpi: float) -> PageImage:
    width, height = (ceil(side * dpi / POINTS) for side in page.get_size())
    return PageImage(width, height, b"")


def _image(page: PdfPage, dpi: float) -> PageImage:
    bitmap = page.render(scale=dpi / POINTS, rev_byteorder=True)
    data, row = memoryview(bitmap.buffer).cast("B"), bitmap.width * 3
    rows = (data[at : at + row] for at in range(0, bitmap.stride * bitmap.height, bitmap.stride))
    return PageImage(bitmap.width, bitmap.height, b"".join(rows))
