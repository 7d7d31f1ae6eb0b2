"""Show the pages of a PDF as pictures."""

from dataclasses import dataclass

from pypdfium2 import PdfPage

from app.letters.reading import opened

POINTS = 72


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


def _image(page: PdfPage, dpi: float) -> PageImage:
    bitmap = page.render(scale=dpi / POINTS, rev_byteorder=True)
    data, row = bytes(bitmap.buffer), bitmap.width * 3
    rows = (data[at : at + row] for at in range(0, bitmap.stride * bitmap.height, bitmap.stride))
    return PageImage(bitmap.width, bitmap.height, b"".join(rows))
