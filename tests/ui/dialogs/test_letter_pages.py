"""Pages are drawn for their place, and anew where the place has grown."""

from dataclasses import dataclass

import pytest
from pypdfium2 import PdfPage
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from app.letters import preview
from app.ui.dialogs.issued_letter import draft_sheets
from app.ui.dialogs.letter_dialog import LetterDialog
from app.ui.seat import Seat
from app.ui.widgets import pdf_view
from app.ui.widgets.pdf_view import PdfView, Picture
from tests.ui import request_desk as at
from tests.ui.conftest import Register


@dataclass(frozen=True)
class Page:
    width: int
    height: int
    rgb: bytes


def test_a_page_drawn_for_its_place_fills_it_to_the_pixel(qtbot: QtBot) -> None:
    view = PdfView()
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    dpi = view.sharpness(view.width())
    width, height = (-int(-side / 25.4 * dpi // 1) for side in (210, 297))
    view.show_pages([Page(width, height, bytes(3 * width * height))])
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    qtbot.waitUntil(lambda: not view.is_coarse)
    view.resize(1_000, 500)
    qtbot.waitUntil(lambda: view.is_coarse)
    view.resize(700, 500)
    qtbot.waitUntil(lambda: not view.is_coarse)


def test_a_letter_is_drawn_for_its_window_and_anew_for_a_wider_one(
    seat: Seat, register: Register, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    register("1001", "架空　太郎")
    key = at.take(seat.desk)
    at.identify(seat.desk, key)
    at.decide(seat.desk, key)
    case = at.page_of(seat.desk, key).case
    drawn: list[int] = []
    placed: list[tuple[int, int]] = []
    image, scaled = preview._image, pdf_view._scaled

    def drawing(page: PdfPage, dpi: float) -> preview.PageImage:
        found = image(page, dpi)
        drawn.append(found.width)
        return found

    def scaling(picture: Picture, size: QSize) -> QPixmap:
        placed.append((picture.width, size.width()))
        return scaled(picture, size)

    monkeypatch.setattr(preview, "_image", drawing)
    monkeypatch.setattr(pdf_view, "_scaled", scaling)
    dialog = LetterDialog(seat, draft_sheets(seat.desk, case, case.rights[0]))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: len(drawn) == 2 and seat.doing.is_idle())
    qtbot.waitUntil(lambda: bool(placed))
    assert all(have == wanted for have, wanted in placed)
    dialog.resize(dialog.width() + 200, dialog.height())
    qtbot.waitUntil(lambda: len(drawn) == 4)
    qtbot.waitUntil(lambda: not dialog.ui.pdf_view.is_coarse)
    assert min(drawn[2:]) > max(drawn[:2])
