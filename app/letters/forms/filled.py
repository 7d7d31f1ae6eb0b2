"""Print what is known into its box: smaller or in more lines where it is long, never out of it."""

from app.letters.forms.facts import shown
from app.letters.lines import break_lines
from app.letters.marks import MM, Mark, Text

SIZES = (11.0, 10.5, 10.0, 9.5, 9.0, 8.5)
LEADING = 1.35
ASCENT = 0.88


def filled(text: str, x: float, room: float, height: float) -> tuple[tuple[Mark, ...], float]:
    """Return the marks of a text and the height that its box needs: more only where it must."""
    value = shown(text)
    if not value:
        return (), height
    for size in SIZES:
        lines = break_lines(value, room, size)
        needed = _tall(len(lines), size)
        if needed <= height:
            break
    tall = max(height, needed)
    first = (tall - needed) / 2 + _pad(size) + size * ASCENT / MM
    step = size * LEADING / MM
    marks = tuple(Text(x, first + step * at, one, size) for at, one in enumerate(lines))
    return marks, tall


def _tall(count: int, size: float) -> float:
    return count * size * LEADING / MM + 2 * _pad(size)


def _pad(size: float) -> float:
    return 0.15 * size / MM
