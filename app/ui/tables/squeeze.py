"""Give columns less room than they were drawn with, where a large text leaves too little."""

from collections.abc import Sequence

LEAST = 110
"""How narrow a column of long words may become, in pixels at 標準."""


def squeezed(drawn: Sequence[int], needed: Sequence[int], room: int, least: int) -> list[int]:
    """Return widths that fit into `room` if that is possible.

    First goes what a column does not need for its words; then those give way, down to `least`,
    whose words are cut already, and at last the widest.
    """
    widths = list(drawn)
    over = sum(widths) - room
    if over <= 0:
        return widths
    spare = [max(0, width - need) for width, need in zip(widths, needed, strict=True)]
    taken = min(over, sum(spare))
    if taken > 0:
        share = taken / sum(spare)
        widths = [width - round(part * share) for width, part in zip(widths, spare, strict=True)]
    order = sorted(range(len(widths)), key=lambda at: (needed[at] <= widths[at], -widths[at]))
    for at in order:
        over = max(0, sum(widths) - room)
        widths[at] = max(min(least, widths[at]), widths[at] - over)
    return widths
