"""Give columns less room than they were drawn with, where a large text leaves too little."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

LEAST = 110
"""How narrow a column of long words may become, in pixels at 標準."""


def squeezed(
    drawn: Sequence[int],
    needed: Sequence[int],
    room: int,
    least: int,
    whole: AbstractSet[int] = frozenset(),
) -> list[int]:
    """Return widths that fit into `room` if that is possible.

    First goes what a column does not need for its words; then those give way, down to `least`,
    whose words are cut already, and at last the widest. The columns in `whole` say nothing once
    cut: they get what they need from the start, and give way after all others.
    """
    widths = [max(width, needed[at]) if at in whole else width for at, width in enumerate(drawn)]
    over = sum(widths) - room
    if over <= 0:
        return widths
    spare = [max(0, width - need) for width, need in zip(widths, needed, strict=True)]
    taken = min(over, sum(spare))
    if taken > 0:
        share = taken / sum(spare)
        widths = [width - round(part * share) for width, part in zip(widths, spare, strict=True)]
    order = sorted(
        range(len(widths)), key=lambda at: (at in whole, needed[at] <= widths[at], -widths[at])
    )
    for at in order:
        over = max(0, sum(widths) - room)
        widths[at] = max(min(least, widths[at]), widths[at] - over)
    return widths
