"""Lay the rows of a form that is filled in by hand: a label, and boxes to tick or room to write."""

from collections.abc import Iterator, Sequence

from app.letters.flow import Row
from app.letters.marks import Box, Mark, Rule, Text, fitted, millimetres
from app.letters.page import BODY, LEFT, RIGHT, SMALL

LABEL = 34.0
INNER = 26.0
AT = LEFT + LABEL
LINE = 6.6
SIDE = 3.4
BETWEEN = 4.0


def blank(label: str, height: float, note: str = "") -> Row:
    """Leave room to write beside a label; a note stands small at its top."""
    marks = (Text(AT + 2.0, 3.6, note, SMALL - 1.5, grey=0.25),) if note else ()
    return _framed(label, height, marks)


def filled(label: str, text: str, height: float = 9.0) -> Row:
    """Print a text, with gaps to write into, beside a label."""
    size = fitted(text, BODY, RIGHT - AT - 4.0)
    return _framed(label, height, (Text(AT + 2.0, height / 2 + 1.6, text, size),))


def halves(first: str, second: str, height: float = 9.0) -> Row:
    """Leave room to write beside two labels in one row."""
    middle = (AT + RIGHT) / 2 + 4.0
    inner: tuple[Mark, ...] = (
        Box(middle, 0.0, INNER, height),
        _label(second, middle, INNER, height),
        *(Rule(x, 0.0, x, height) for x in (middle, middle + INNER)),
    )
    return _framed(first, height, inner)


def choices(label: str, words: Sequence[str]) -> Row:
    """Set boxes to tick beside a label, as many in a line as have room."""
    marks: list[Mark] = []
    x, line = AT + 2.0, 0
    for word in words:
        wide = SIDE + 1.4 + millimetres(word, BODY)
        if x + wide > RIGHT - 1.0 and x > AT + 2.0:
            x, line = AT + 2.0, line + 1
        marks += _tick(x, LINE * line, word)
        x += wide + BETWEEN
    return _framed(label, LINE * (line + 1) + 1.4, tuple(marks))


def _tick(x: float, y: float, word: str) -> Iterator[Mark]:
    top, bottom = y + 2.0, y + 2.0 + SIDE
    yield from (Rule(x, at, x + SIDE, at, 0.6) for at in (top, bottom))
    yield from (Rule(at, top, at, bottom, 0.6) for at in (x, x + SIDE))
    yield Text(x + SIDE + 1.4, y + 5.1, word, BODY)


def _framed(label: str, height: float, inner: Sequence[Mark]) -> Row:
    marks = (
        Box(LEFT, 0.0, LABEL, height),
        _label(label, LEFT, LABEL, height),
        *inner,
        *(Rule(LEFT, y, RIGHT, y) for y in (0.0, height)),
        *(Rule(x, 0.0, x, height) for x in (LEFT, AT, RIGHT)),
    )
    return Row(height, marks, glued=True)


def _label(label: str, x: float, room: float, height: float) -> Text:
    size = fitted(label, SMALL, room - 3.0, "gothic")
    return Text(x + 1.5, min(height / 2 + 1.4, 6.4), label, size, "gothic")
