"""Draw the program's own icons in the colour of the moment."""

from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.paths import resource
from app.ui import theme

SCALES: Final = (1, 2, 3)
"""Device pixels per pixel to draw for: 100 %, 200 %, 300 %."""


@cache
def _drawing(name: str) -> str:
    """Read the SVG text of an icon of resources/icons."""
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@cache
def picture(name: str, colour: str, size: int = 20, scale: int = 1) -> QPixmap:
    """Return an icon of `size` pixels in one colour, drawn for `scale` device pixels each."""
    drawing = _drawing(name).replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    pixmap = QPixmap(size * scale, size * scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size * scale, size * scale))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap


def icon(name: str, colour: str = "") -> QIcon:
    """Return an icon for buttons and tabs, by default in the colour of quiet text.

    It keeps the colours of the moment: ask again when the palette changes.
    """
    colours = theme.colours()
    made = QIcon()
    for scale in SCALES:
        made.addPixmap(picture(name, colour or colours.muted, 20, scale))
        made.addPixmap(picture(name, colours.faint, 20, scale), QIcon.Mode.Disabled)
    return made
