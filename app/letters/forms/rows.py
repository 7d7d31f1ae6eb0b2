"""Lay the rows of a form: a label, and beside it room for a hand or what is known already."""

from collections.abc import Sequence

from app.letters.flow import Row
from app.letters.forms.filled import filled
from app.letters.forms.marks import framed, label_of, tick
from app.letters.marks import Box, Mark, Rule, Text, fitted, lowered, millimetres
from app.letters.page import LEFT, RIGHT

LABEL = 38.0
AT = LEFT + LABEL
PAD = 2.5
LINE = 9.5
"""The height of a line to write on, in mm."""
TICKS = 8.0
SIZE = 11.0
NOTE = 8.5
_INNER = 30.0
_BETWEEN = 5.0
_PALE = 0.6


def line(label: str, value: str = "", height: float = 11.0, note: str = "") -> Row:
    """Leave room beside a label, or print what is known; a note stands small at its top."""
    room = RIGHT - AT - 2 * PAD
    if value:
        marks, height = filled(value, AT + PAD, room, height)
        return framed(label, height, marks, LABEL)
    return framed(
        label, height, (Text(AT + PAD, 3.8, note, NOTE, grey=0.3),) if note else (), LABEL
    )


def gaps(label: str, text: str, height: float = 11.0) -> Row:
    """Print words with gaps to write into, such as those of a day."""
    size = fitted(text, SIZE, RIGHT - AT - 2 * PAD)
    return framed(label, height, (Text(AT + PAD, height / 2 + 1.8, text, size),), LABEL)


def halves(first: tuple[str, str], second: tuple[str, str], height: float = 11.0) -> Row:
    """Set two labels with their rooms, or what is known, in one row."""
    middle = (AT + RIGHT - _INNER) / 2 + 4.0
    begin = middle + _INNER
    left, tall = filled(first[1], AT + PAD, middle - AT - 2 * PAD, height)
    right, taller = filled(second[1], begin + PAD, RIGHT - begin - 2 * PAD, height)
    height = max(tall, taller)
    inner: tuple[Mark, ...] = (
        Box(middle, 0.0, _INNER, height),
        label_of(second[0], middle, _INNER, height),
        *(Rule(x, 0.0, x, height) for x in (middle, begin)),
    )
    return framed(first[0], height, (*inner, *left, *right), LABEL)


def choices(label: str, words: Sequence[str], ticked: frozenset[str] = frozenset()) -> Row:
    """Set boxes to tick beside a label, as many in a line as have room."""
    marks: list[Mark] = []
    x, at = AT + PAD, 0
    for word in words:
        size = fitted(word, SIZE, RIGHT - AT - 12.0)
        wide = 5.6 + millimetres(word, size)
        if x + wide > RIGHT - 1.0 and x > AT + PAD:
            x, at = AT + PAD, at + 1
        marks += tick(x, TICKS * at + 2.6, word, size, done=word in ticked)
        x += wide + _BETWEEN
    return framed(label, TICKS * (at + 1) + 2.0, marks, LABEL)


def writing(label: str, count: int, value: str = "", note: str = "") -> Row:
    """Leave lines to write on; what is known stands above those that are left."""
    height = LINE * count + (4.0 if note else 0.0)
    marks, tall = filled(value, AT + PAD, RIGHT - AT - 2 * PAD, LINE)
    height = max(height, tall)
    ruled = (y for place in range(1, count) if (y := height - LINE * place) >= tall - 0.1)
    rules = (Rule(AT + PAD, y, RIGHT - PAD, y, 0.3, _PALE) for y in ruled)
    words = (Text(AT + PAD, 4.2, note, fitted(note, NOTE, RIGHT - AT - 2 * PAD), grey=0.3),)
    return framed(label, height, (*rules, *marks, *(words if note and not value else ())), LABEL)


def address(label: str, code: str, value: str, height: float = 20.0) -> Row:
    """Leave room for a postal code and an address in two lines, or print them."""
    sign = Text(AT + PAD, 6.0, f"〒{code}" if code or value else "〒　　　　　　－", SIZE)
    marks, tall = filled(value, AT + PAD, RIGHT - AT - 2 * PAD, height - 8.0)
    return framed(label, tall + 8.0, (sign, *lowered(marks, 7.6)), LABEL)
