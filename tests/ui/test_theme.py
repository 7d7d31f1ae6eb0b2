import pytest
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.ui import theme
from app.ui.colours import DARK, LIGHT


def test_the_palette_follows_the_colours(qapp: QApplication) -> None:
    theme.dress(qapp, DARK)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.page)
    theme.dress(qapp, LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.page)
    assert theme.colours() is LIGHT


@pytest.mark.parametrize(
    ("word", "pixels", "row"), [("標準", 13, 30), ("大", 15, 32), ("特大", 18, 35)]
)
def test_sizes_change_text_and_rows(qapp: QApplication, word: str, pixels: int, row: int) -> None:
    theme.dress(qapp, LIGHT, word)
    assert (theme.size_word(), theme.text_size(), theme.row_height()) == (word, pixels, row)
    assert qapp.font().pixelSize() == pixels
    assert theme.scaled(130) == 10 * pixels


def test_an_unknown_size_is_the_usual_one(qapp: QApplication) -> None:
    theme.dress(qapp, LIGHT, "小")
    assert theme.size_word() == "標準"


def test_the_style_sheet_is_filled_completely(qapp: QApplication) -> None:
    sheet = qapp.styleSheet()
    assert LIGHT.accent in sheet
    assert "${" not in sheet.split("*/", 1)[1]


@pytest.mark.parametrize("character", ["𠮷", "髙", "﨑", "邊", "辻", "神"])
def test_rare_characters_are_drawn_and_no_box(character: str) -> None:
    assert QFontMetrics(theme.font()).horizontalAdvance(character) > 0
    assert drawn(character) != drawn("\U000f0000")


def drawn(text: str) -> bytes:
    image = QImage(24, 24, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.setFont(theme.font())
    painter.drawText(2, 18, text)
    painter.end()
    return bytes(image.constBits())


@pytest.mark.parametrize("word", ["標準", "大", "特大"])
def test_the_letter_of_a_field_keeps_its_line(qapp: QApplication, qtbot: QtBot, word: str) -> None:
    theme.dress(qapp, LIGHT, word)
    plain, lettered = QLabel("ログイン名(N)"), QLabel("ログイン名(&N)")
    for label in (plain, lettered):
        qtbot.addWidget(label)
        label.setProperty("kind", "muted")
        label.setBuddy(plain)
        label.resize(label.sizeHint())
    without, drawn = plain.grab().toImage(), lettered.grab().toImage()
    theme.dress(qapp, LIGHT)
    assert without.size() == drawn.size()
    assert without != drawn
