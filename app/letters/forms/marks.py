"""Draw the parts of a form's rows: frames, labels, boxes to tick."""

from collections.abc import Iterator, Sequence

from app.letters.flow import Row
from app.letters.marks import Box, Mark, Rule, Text, fitted
from app.letters.page import LEFT, RIGHT

SIDE = 3.8
LABEL_SIZE = 9.5
THIN = 0.4


def framed(label: str, height: float, inner: Sequence[Mark], wide: float) -> Row:
    """Frame a row with its label at the left."""
    return Row(
        height,
        (
            Box(LEFT, 0.0, wide, height),
            label_of(label, LEFT, wide, height),
            *inner,
            *frame(height, (LEFT, LEFT + wide, RIGHT)),
        ),
    )


def label_of(label: str, x: float, room: float, height: float) -> Text:
    """Set a label in its column, near the top of a tall row."""
    size = fitted(label, LABEL_SIZE, room - 3.0, "gothic")
    return Text(x + 1.5, min(height / 2 + 1.5, 7.0), label, size, "gothic")


def frame(height: float, edges: Sequence[float]) -> Iterator[Rule]:
    """Rule the edges of a row, and its top and foot."""
    yield from (Rule(x, 0.0, x, height, THIN) for x in edges)
    yield from (Rule(edges[0], y, edges[-1], y, THIN) for y in (0.0, height))


def tick(x: float, y: float, word: str, size: float, *, done: bool) -> Iterator[Mark]:
    """Set a box to tick before a word; a choice that is known is ticked."""
    yield from (Rule(x, at, x + SIDE, at, 0.6) for at in (y, y + SIDE))
    yield from (Rule(at, y, at, y + SIDE, 0.6) for at in (x, x + SIDE))
    if done:
        yield Rule(x + 0.7, y + 2.0, x + 1.6, y + 3.1, 1.2)
        yield Rule(x + 1.6, y + 3.1, x + 3.4, y + 0.6, 1.2)
    yield Text(x + SIDE + 1.6, y + 3.4, word, size)
