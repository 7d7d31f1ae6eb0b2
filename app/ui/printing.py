"""Print the pages of a letter through the system's own dialog."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

DPI: Final = 200
"""At what resolution pages are drawn for paper; text stays sharp and a page below 12 MB."""


def ask_and_print(asker: QWidget, pages: Sequence[QImage], then: Callable[[], object]) -> None:
    """Let the user choose printer and tray, print on acceptance, and call `then`."""

    def go(printer: QPrinter) -> None:
        if print_pages(printer, pages):
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


def paper() -> QPrinter:
    """Return a printer for A4 sheets without margins of its own."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    return printer


def print_pages(printer: QPrinter, pages: Iterable[QImage]) -> bool:
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
            painter.drawImage(QRectF(0, 0, sheet.width(), sheet.height()), page)
        return painter.isActive() and painter.end()
    except BaseException:
        printer.abort()
        raise
    finally:
        if painter.isActive():
            painter.end()


def _orientation(page: QImage) -> QPageLayout.Orientation:
    """Lay the sheet as the page lies: registers with many columns lie on their side."""
    across = page.width() > page.height()
    return QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
