"""Draw the pages of a scan: those of a PDF, or a picture."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QImage

from app.office import letters
from app.ui.widgets.pdf_view import Picture

PDF: Final = "application/pdf"
DPI: Final = 110


@dataclass(frozen=True)
class _Photograph:
    width: int
    height: int
    rgb: bytes


def pages_of(media_type: str, content: bytes) -> Sequence[Picture]:
    """Draw a file; runs beside the UI thread."""
    return letters.page_images(content, DPI) if media_type == PDF else _photograph(content)


def _photograph(content: bytes) -> Sequence[Picture]:
    """Read a picture; nothing where Qt cannot read it."""
    image = QImage.fromData(content)
    if image.isNull():
        return []
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    wide, line = plain.width() * 3, plain.bytesPerLine()
    data = bytes(plain.constBits())
    rows = (data[at : at + wide] for at in range(0, line * plain.height(), line))
    return [_Photograph(plain.width(), plain.height(), b"".join(rows))]
