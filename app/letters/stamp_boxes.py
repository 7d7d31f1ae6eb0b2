"""Draw the boxes in which people put their seals when a sheet goes round (回覧印)."""

from collections.abc import Iterator, Sequence

from app.letters.marks import Box, Mark, Rule, centred, fitted

SIDE, LABEL, TOP = 16.0, 4.6, 7.0
SIZE = 7.5
APART = 2.0


def left_of(labels: Sequence[str], right: float) -> float:
    """Return where something else may end that stands beside the boxes; `right` without any."""
    return right - SIDE * len(labels) - APART if labels else right


def stamp_boxes(labels: Sequence[str], right: float) -> Iterator[Mark]:
    """Place a box for each label side by side, the last one ending at `right`."""
    if not labels:
        return
    left, bottom = right - SIDE * len(labels), TOP + LABEL + SIDE - 2.0
    yield Box(left, TOP, SIDE * len(labels), LABEL)
    for place, label in enumerate(labels):
        size = fitted(label, SIZE, SIDE - 1.5, "gothic")
        yield centred(left + SIDE * (place + 0.5), TOP + 3.3, label, size, "gothic")
    for place in range(len(labels) + 1):
        x = left + SIDE * place
        yield Rule(x, TOP, x, bottom, 0.4)
    for y in (TOP, TOP + LABEL, bottom):
        yield Rule(left, y, right, y, 0.4)
