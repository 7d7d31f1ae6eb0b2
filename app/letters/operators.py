"""Write marks as the operators of a page's content, for pages that no canvas draws."""

from collections.abc import Iterable, Iterator

from app.letters.alphabet import Alphabet
from app.letters.marks import MM, SHEET_HEIGHT, Box, Mark, Rule, Text


def content(alphabet: Alphabet, marks: Iterable[Mark]) -> str:
    """Return what draws the marks in the fonts of any document that has settled the alphabet.

    It leaves the page's state as it finds it: black, and nothing between the characters.
    """
    return "\n".join(_operators(alphabet, mark) for mark in marks)


def bars(boxes: Iterable[Box]) -> str:
    """Return what fills boxes in black, as the bars of a barcode, in one path."""
    return f"{' '.join(map(_rectangle, boxes))} f"


def shape(mark: Rule | Box) -> str:
    """Return what draws a line or a filled rectangle."""
    if isinstance(mark, Rule):
        return " ".join(_rule(mark))
    return f"q {mark.grey:g} g {_rectangle(mark)} f Q"


def _operators(alphabet: Alphabet, mark: Mark) -> str:
    return _text(alphabet, mark) if isinstance(mark, Text) else shape(mark)


def _text(alphabet: Alphabet, mark: Text) -> str:
    shown = alphabet.show(mark.text, mark.face, mark.size)
    line = f"BT {mark.x * MM:.2f} {_up(mark.y):.2f} Td {shown} ET"
    if not (mark.grey or mark.tracking):
        return line
    return f"q {mark.grey:g} g {mark.tracking * MM:.3f} Tc {line} Q"


def _rule(mark: Rule) -> Iterator[str]:
    yield f"q {mark.grey:g} G {mark.weight:g} w"
    yield f"{mark.x * MM:.3f} {_up(mark.y):.3f} m"
    yield f"{mark.to_x * MM:.3f} {_up(mark.to_y):.3f} l S Q"


def _rectangle(box: Box) -> str:
    x, y = f"{box.x * MM:.2f}", f"{_up(box.y + box.height):.2f}"
    return f"{x} {y} {box.width * MM:.2f} {box.height * MM:.2f} re"


def _up(y: float) -> float:
    return (SHEET_HEIGHT - y) * MM
