import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.office import letters, page_settings
from app.office.desk import Desk
from app.rules.page_settings import Shift
from app.ui import printing
from app.ui.progress import Stopped
from app.ui.seat import Seat


def page(colour: str) -> QImage:
    image = QImage(248, 351, QImage.Format.Format_RGB888)
    image.fill(QColor(colour))
    return image


def into_file(path: Path) -> QPrinter:
    printer = printing.paper()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_each_page_fills_a_sheet_of_its_own(qtbot: QtBot, tmp_path: Path) -> None:
    assert qtbot
    path = tmp_path / "printed.pdf"
    assert printing.print_pages(into_file(path), [page("#c00000"), page("#0000c0")])
    sheets = letters.page_images(path.read_bytes(), 36)
    assert len(sheets) == 2
    for sheet, colour in zip(sheets, (b"\xc0\x00\x00", b"\x00\x00\xc0"), strict=True):
        middle = 3 * (sheet.height // 2 * sheet.width + sheet.width // 2)
        near = sheet.rgb[middle : middle + 3]
        assert all(abs(one - other) < 12 for one, other in zip(near, colour, strict=True))


def test_a_page_that_lies_on_its_side_gets_such_a_sheet(qtbot: QtBot, tmp_path: Path) -> None:
    assert qtbot
    path = tmp_path / "printed.pdf"
    across = page("#c00000").scaled(351, 248)
    assert printing.print_pages(into_file(path), [page("#0000c0"), across, page("#0000c0")])
    sheets = letters.page_images(path.read_bytes(), 36)
    assert [sheet.width > sheet.height for sheet in sheets] == [False, True, False]


def test_a_printer_s_sheets_are_moved_as_it_needs(qtbot: QtBot, tmp_path: Path) -> None:
    assert qtbot
    path = tmp_path / "moved.pdf"
    printer = into_file(path)
    assert printing.print_pages(printer, [page("#c00000")], Shift(20.0, 30.0))
    (sheet,) = letters.page_images(path.read_bytes(), 36)
    inch = 25.4

    def at(x: float, y: float) -> bytes:
        place = 3 * (int(y / inch * 36) * sheet.width + int(x / inch * 36))
        return sheet.rgb[place : place + 3]

    assert at(18.0, 100.0) == at(100.0, 28.0) == b"\xff\xff\xff"
    assert at(23.0, 100.0)[0] == at(100.0, 33.0)[0]
    assert at(23.0, 33.0)[0] < 0xD0


def test_the_shift_of_the_office_is_asked_for_beside_the_window(
    seat: Seat, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = into_file(tmp_path / "never.pdf")
    page_settings.change_shift(seat.desk, printer.printerName(), Shift(1.0, 2.0))
    asker, found, threads = QWidget(), list[Shift](), list[int]()
    qtbot.addWidget(asker)
    real = page_settings.shift_of

    def noted(desk: Desk, name: str) -> Shift:
        threads.append(threading.get_ident())
        return real(desk, name)

    monkeypatch.setattr(page_settings, "shift_of", noted)
    printing.ask_shift(asker, printer, found.append)
    assert found == [Shift()]
    asker.seat = seat  # type: ignore[attr-defined]
    printing.ask_shift(asker, printer, found.append)
    qtbot.waitUntil(lambda: found == [Shift(), Shift(1.0, 2.0)])
    assert threads != []
    assert threading.get_ident() not in threads


def test_nothing_is_not_printed(qtbot: QtBot, tmp_path: Path) -> None:
    assert qtbot
    assert not printing.print_pages(into_file(tmp_path / "none.pdf"), [])


def test_a_job_that_breaks_off_is_thrown_away(qtbot: QtBot, tmp_path: Path) -> None:
    assert qtbot
    printer = into_file(tmp_path / "broken.pdf")

    def pages() -> Iterator[QImage]:
        yield page("#c00000")
        raise Stopped

    with pytest.raises(Stopped):
        printing.print_pages(printer, pages())
    assert printer.printerState() != QPrinter.PrinterState.Active


def test_the_system_is_asked_for_the_printer(qtbot: QtBot, tmp_path: Path) -> None:
    asker = QWidget()
    qtbot.addWidget(asker)
    said: list[str] = []
    printing.ask_and_print(asker, [page("#000000")], lambda: said.append("printed"))
    dialog = asker.findChild(QPrintDialog)
    assert dialog is not None
    assert dialog.isVisible()
    path = tmp_path / "printed.pdf"
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(path))
    dialog.done(QDialog.DialogCode.Rejected)
    assert not path.exists()
    dialog.finished.emit(QDialog.DialogCode.Accepted)
    assert said == ["printed"]
    assert path.read_bytes().startswith(b"%PDF-")
