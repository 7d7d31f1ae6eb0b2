"""Draw what a test print measures with: frames, a cross at a known place, a line of 100 mm."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from app.letters.marks import Area, Mark, Rule, Text
from app.letters.page import SMALL

_TENTHS: Final = 10
_DASH: Final = 3.0


def cross(x: float, y: float) -> Iterator[Mark]:
    """Mark a point whose distance from the edges tells how far the printer is off."""
    yield Rule(x - 6.0, y, x + 6.0, y, 0.4)
    yield Rule(x, y - 6.0, x, y + 6.0, 0.4)
    yield Text(
        x + 9.0,
        y + 1.1,
        f"十字の中心：紙の左端から{x:g}ミリ、上端から{y:g}ミリ。"
        "ずれている分を「印刷の位置」に入れてください。",
        SMALL,
    )


def measure(x: float, y: float) -> Iterator[Mark]:
    """Draw a line of 100 mm, by which a printer that scales its sheets gives itself away."""
    yield Rule(x, y, x + 100.0, y, 0.6)
    for tenth in range(_TENTHS + 1):
        high = 4.0 if tenth % 5 == 0 else 2.5
        yield Rule(x + 10.0 * tenth, y - high, x + 10.0 * tenth, y, 0.4)
    yield Text(
        x,
        y + 5.0,
        "この線は100ミリです。短いときは、印刷の「用紙に合わせる」を外してください。",
        SMALL,
    )


def on_sheet(area: Area) -> Area:
    """Cut off what lies beside the sheet."""
    return Area(max(area.left, 1.0), max(area.top, 1.0), min(area.right, 209.0), area.bottom)


def frame(area: Area, weight: float) -> tuple[Rule, ...]:
    """Draw the edges of an area."""
    corners = (
        *((area.left, area.top), (area.right, area.top)),
        *((area.right, area.bottom), (area.left, area.bottom), (area.left, area.top)),
    )
    return tuple(Rule(x, y, to_x, to_y, weight) for (x, y), (to_x, to_y) in pairwise(corners))


def dashed(area: Area) -> tuple[Rule, ...]:
    """Draw the edges of an area as broken lines."""
    return tuple(dash for side in frame(area, 0.4) for dash in _dashes(side))


def _dashes(side: Rule) -> Iterator[Rule]:
    long = abs(side.to_x - side.x) + abs(side.to_y - side.y)
    count = max(int(long / _DASH), 1)
    across, down = (side.to_x - side.x) / count, (side.to_y - side.y) / count
    for n in range(0, count, 2):
        x, y = side.x + across * n, side.y + down * n
        yield Rule(x, y, x + across, y + down, side.weight, 0.3)
