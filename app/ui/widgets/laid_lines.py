"""Lay words into lines with room between them, broken between words as long as they fit."""

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from app.ui import theme

LEADING: Final = 5
"""How much higher a line is than its letters: our face leaves nothing between two lines."""
ENDLESS: Final = 10_000
_GLUE: Final = "\u2060"
"""The word joiner: it is not drawn, and no line ends at it."""
_PART: Final = r"[^\s、。（）()・]"
_WORD: Final = re.compile(rf"(?<!{_PART}){_PART}{{2,12}}(?!{_PART})")
"""What stays whole: a name, a day, a short word; longer ones are sentences."""


def laid_out(
    words: str, face: QFont, width: int, formats: Sequence[QTextLayout.FormatRange] = ()
) -> tuple[QTextLayout, int]:
    """Break words into lines of this width; returns them with their height in pixels."""
    layout = QTextLayout(words.replace("\n", "\u2028"), face)
    layout.setFormats(formats)
    wrap = QTextOption(Qt.AlignmentFlag.AlignLeft)
    wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrap)
    leading, down = theme.scaled(LEADING), 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, down + leading / 2))
        down += line.height() + leading
    layout.endLayout()
    return layout, round(down)


def kept_whole(text: str) -> str:
    """Join the characters of each short word, so that no line ends inside a name."""
    return _WORD.sub(lambda found: _GLUE.join(found.group()), text)
