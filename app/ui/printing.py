"""Print the pages of a letter through the system's own dialog."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

DPI: Final = 200
"""At what resolution pages are drawn for paper; text stays sharp and a page below 12 MB."""


def ask_and_print(asker: QWidget, pages: Sequence[QImage], then: Callable[[], object]) -> None:
    """Let the user choose printer and tray, print on acceptance, and call `then`."""
    printer = paper()
    dialog = QPrintDialog(printer, asker)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def go(result: int) -> None:
        if result == QDialog.DialogCode.Accepted and print_pages(printer, pages):
            then()

    dialog.finished.connect(go)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()


def paper() -> QPrinter:
    """Return a printer for A4 sheets without margins of its own."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    return printer


def print_pages(printer: QPrinter, pages: Sequence[QImage]) -> bool:
    """Draw each page onto a sheet of its own, in its true size; false where nothing was printed."""
    painter = QPainter()
    if not pages or not painter.begin(printer):
        return False
    for at, page in enumerate(pages):
        if at:
            printer.newPage()
        sheet = printer.paperRect(QPrinter.Unit.DevicePixel)
        painter.drawImage(QRectF(0, 0, sheet.width(), sheet.height()), page)
    return painter.end()
