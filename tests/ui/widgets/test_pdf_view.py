from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ui.widgets.pdf_view import PdfView, image_of


@dataclass(frozen=True)
class Page:
    width: int
    height: int
    rgb: bytes


def page(red: int) -> Page:
    return Page(21, 30, bytes((red, 0, 0)) * (21 * 30))


def test_pixels_become_an_image() -> None:
    image = image_of(page(200))
    assert (image.width(), image.height()) == (21, 30)
    assert image.pixelColor(20, 29).getRgb() == (200, 0, 0, 255)


def test_pages_stand_below_each_other_as_wide_as_the_view(qtbot: QtBot) -> None:
    view = PdfView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    view.show_pages([page(1), page(2), page(3)])
    assert view.page_count == 3
    first, second = view.findChildren(QLabel)[:2]
    qtbot.waitUntil(lambda: second.y() > first.y())
    assert second.y() >= first.y() + first.height()
    assert 340 < first.width() < 400
    assert abs(first.height() / first.width() - 30 / 21) < 0.02
    narrow = first.width()
    view.resize(300, 300)
    qtbot.waitUntil(lambda: first.width() < narrow)


def test_keys_move_through_the_letter(qtbot: QtBot) -> None:
    view = PdfView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    view.show_pages([page(1), page(2)])
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    QTest.keyClick(view, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert bar.value() == 0
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    view.show_pages([page(9)])
    assert (view.page_count, bar.value()) == (1, 0)
