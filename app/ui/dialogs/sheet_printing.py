"""Send a recovery sheet to a printer, without any file of it."""

from PySide6.QtPrintSupport import QPrinter

from app.office import letters
from app.rules.errors import Refused
from app.rules.page_settings import NO_SHIFT, Shift
from app.ui import printing
from app.ui.widgets.pdf_view import image_of


def send(printer: QPrinter, content: bytes, failed: str, shift: Shift = NO_SHIFT) -> None:
    """Draw the sheet onto paper, from memory.

    Raises:
        Refused: the printer took nothing; `failed` says so.
    """
    pages = (image_of(one) for one in letters.page_images(content, printing.DPI))
    if not printing.print_pages(printer, pages, shift):
        raise Refused(failed)
