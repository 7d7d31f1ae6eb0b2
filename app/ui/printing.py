"""Print the pages of a letter through the system's own dialog."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final
from weakref import ref

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from app.office import page_settings
from app.rules.page_settings import NO_SHIFT, Shift
from app.ui.seat import Seat

DPI: Final = 200
"""At what resolution pages are drawn for paper; text stays sharp and a page below 12 MB."""
_INCH: Final = 25.4


def ask_and_print(asker: QWidget, pages: Sequence[QImage], then: Callable[[], object]) -> None:
    """Let the user choose printer and tray, print on acceptance, and call `then`."""
    # Not the asker itself: this would keep her alive until her dialog is being thrown away.
    whose = ref(asker)

    def go(printer: QPrinter) -> None:
        asker = whose()
        if asker is not None:
            ask_shift(asker, printer, lambda shift: put(printer, shift))

    def put(printer: QPrinter, shift: Shift) -> None:
        if print_pages(printer, pages, shift):
            then()

    ask_printer(asker, go)


def ask_printer(asker: QWidget, then: Callable[[QPrinter], object]) -> None:
    """Let the user choose printer and tray, and call `then` with them on acceptance."""
    printer = paper()
    dialog = QPrintDialog(printer, asker)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def go(result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            then(printer)

    dialog.finished.connect(go)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()


def ask_shift(asker: QWidget, printer: QPrinter, then: Callable[[Shift], object]) -> None:
    """Ask by how much the office moves this printer's sheets; the letters stay as they are.

    Who has no seat has no office whose printers could be moved.
    """
    seat = getattr(asker, "seat", None)
    if not isinstance(seat, Seat):
        then(NO_SHIFT)
        return
    desk, name = seat.desk, printer.printerName()
    seat.doing.look(lambda: page_settings.shift_of(desk, name), asker=asker, then=then)


def paper() -> QPrinter:
    """Return a printer for A4 sheets without margins of its own."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    return printer


def print_pages(printer: QPrinter, pages: Iterable[QImage], shift: Shift = NO_SHIFT) -> bool:
    """Draw each page onto a sheet of its own, in its true size; false where nothing was printed.

    Pages may be drawn only as they are asked for, and in another thread; where that raises, the
    job is thrown away.
    """
    painter = QPainter()
    try:
        for page in pages:
            printer.setPageOrientation(_orientation(page))
            if not (printer.newPage() if painter.isActive() else painter.begin(printer)):
                return False
            sheet = printer.paperRect(QPrinter.Unit.DevicePixel)
            across, down = _moved(printer, shift)
            painter.drawImage(QRectF(across, down, sheet.width(), sheet.height()), page)
        return painter.isActive() and painter.end()
    except BaseException:
        printer.abort()
        raise
    finally:
        if painter.isActive():
            painter.end()


def _moved(printer: QPrinter, shift: Shift) -> tuple[float, float]:
    """Return a shift in the dots of a printer."""
    dots = printer.resolution() / _INCH
    return shift.across * dots, shift.down * dots


def _orientation(page: QImage) -> QPageLayout.Orientation:
    """Lay the sheet as the page lies: registers with many columns lie on their side."""
    across = page.width() > page.height()
    return QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
