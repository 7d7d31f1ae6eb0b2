import pytest
from PySide6.QtGui import QColor

from app.paths import resource
from app.ui import theme
from app.ui.icons import icon, picture

NAMES = sorted(path.stem for path in resource("icons").glob("*.svg"))


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_drawn(name: str) -> None:
    image = picture(name, "#ff0000", 20).toImage()
    inked = [
        image.pixelColor(x, y)
        for x in range(20)
        for y in range(20)
        if image.pixelColor(x, y).alpha()
    ]
    assert len(inked) > 10


def test_an_icon_takes_the_colour_it_is_given() -> None:
    image = picture("add", "#ff0000", 20).toImage()
    assert image.pixelColor(10, 10) == QColor("#ff0000")


def test_an_icon_is_sharp_on_fine_screens() -> None:
    fine = picture("add", "#000000", 20, 2)
    assert (fine.width(), fine.devicePixelRatio()) == (40, 2.0)


def test_an_icon_is_quiet_unless_told_otherwise() -> None:
    image = icon("add").pixmap(20, 20).toImage()
    assert image.pixelColor(image.width() // 2, image.height() // 2) == QColor(
        theme.colours().muted
    )
