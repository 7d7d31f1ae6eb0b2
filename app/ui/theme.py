"""Give every window one face: Fusion, our two palettes, our fonts, three sizes."""

from dataclasses import dataclass
from string import Template
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from app.paths import resource
from app.ui.colours import DARK, LIGHT, Colours

FAMILY: Final = "BIZ UDPGothic"
FALLBACK: Final = "IPAmjMincho"
SIZES: Final = {"標準": 13, "大": 15, "特大": 18}
"""Text heights in pixels (device-independent) by the word the menu shows."""


@dataclass
class _Worn:
    """Remember what the application wears now; there is one application per process."""

    colours: Colours = LIGHT
    size: str = "標準"


_worn = _Worn()


def colours() -> Colours:
    """Return the colours in use now; ask again at every paint, they follow the system."""
    return _worn.colours


def text_size() -> int:
    """Return the height of ordinary text in pixels."""
    return SIZES[_worn.size]


def size_word() -> str:
    """Return the word of the size in use: 標準, 大 or 特大."""
    return _worn.size


def row_height() -> int:
    """Return the height of a table row: 30 px at 標準."""
    return text_size() + 17


def scaled(pixels: int) -> int:
    """Scale a measure drawn for 標準 to the size in use."""
    return round(pixels * text_size() / SIZES["標準"])


def font(*, steps: int = 0, bold: bool = False) -> QFont:
    """Return the office face, `steps` pixels larger (or smaller) than ordinary text."""
    face = QFont(FAMILY)
    face.setPixelSize(text_size() + steps)
    face.setBold(bold)
    return face


def load_fonts() -> None:
    """Register the shipped faces, the second for characters the first lacks (𠮷, variants).

    Raises:
        RuntimeError: a font file is missing from the installation.
    """
    for name in ("BIZUDPGothic-Regular.ttf", "BIZUDPGothic-Bold.ttf", "ipamjm.ttf"):
        if QFontDatabase.addApplicationFont(str(resource("fonts", name))) < 0:
            raise RuntimeError(f"font file missing: {name}")
    QFont.insertSubstitutions(FAMILY, [FALLBACK])


def wear(application: QApplication, size: str = "標準") -> None:
    """Dress the application in the system's light or dark scheme and the given text size."""
    dark = application.styleHints().colorScheme() == Qt.ColorScheme.Dark
    dress(application, DARK if dark else LIGHT, size)


def dress(application: QApplication, chosen: Colours, size: str = "標準") -> None:
    """Dress the application in exactly these colours and this text size."""
    _worn.colours = chosen
    _worn.size = size if size in SIZES else "標準"
    application.setStyle("Fusion")
    application.setFont(font())
    application.setPalette(_palette(chosen))
    application.setStyleSheet(_style_sheet(chosen))


def follow_system(application: QApplication) -> None:
    """Change between light and dark whenever the system does."""
    hints = application.styleHints()
    hints.colorSchemeChanged.connect(lambda _scheme: wear(application, _worn.size))


def _palette(chosen: Colours) -> QPalette:
    """Translate our colours into Qt's roles."""
    role = QPalette.ColorRole
    pairs = {
        role.Window: chosen.page,
        role.WindowText: chosen.text,
        role.Base: chosen.surface,
        role.AlternateBase: chosen.raised,
        role.Text: chosen.text,
        role.Button: chosen.raised,
        role.ButtonText: chosen.text,
        role.BrightText: chosen.danger,
        role.ToolTipBase: chosen.surface,
        role.ToolTipText: chosen.text,
        role.PlaceholderText: chosen.muted,
        role.Highlight: chosen.accent_soft,
        role.HighlightedText: chosen.text,
        role.Link: chosen.accent,
        role.LinkVisited: chosen.accent,
        role.Accent: chosen.accent,
        role.Mid: chosen.line,
        role.Light: chosen.surface,
        role.Dark: chosen.line_strong,
    }
    palette = QPalette()
    for one, colour in pairs.items():
        palette.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(chosen.faint))
    return palette


def _style_sheet(chosen: Colours) -> str:
    """Fill the style sheet that ships with the program with colours and measures."""
    text = resource("look", "style.qss").read_text(encoding="utf-8")
    values = dict(chosen.named())
    values |= {
        "size": str(text_size()),
        "small": str(text_size() - 1),
        "large": str(text_size() + 2),
        "title": str(text_size() + 8),
        "control": str(text_size() + 19),
        "row": str(row_height()),
        "icons": resource("icons").as_posix(),
    }
    return Template(text).substitute(values)
