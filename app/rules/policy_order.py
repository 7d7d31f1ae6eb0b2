"""Tell which passages kept their order, so that only the others were moved."""

from collections.abc import Sequence

Reach = tuple[int, int, int]
"""Of a row that ends somewhere: how many passages, how many letters, where the row came from."""

NOWHERE = -1


def kept_in_order(places: Sequence[int], lengths: Sequence[int]) -> frozenset[int]:
    """Return the positions of the longest rising row of `places`.

    Of equally long rows the one with more letters stays: a short clause is moved about a long
    one. `lengths` counts the letters of each position.
    """
    reaches: list[Reach] = []
    for here, place in enumerate(places):
        before = max(
            ((*reaches[there][:2], there) for there in range(here) if places[there] < place),
            default=(0, 0, NOWHERE),
        )
        reaches.append((before[0] + 1, before[1] + lengths[here], before[2]))
    return _trace(reaches)


def _trace(reaches: Sequence[Reach]) -> frozenset[int]:
    """Follow the best row from its end to its beginning."""
    if not reaches:
        return frozenset()
    here = max(range(len(reaches)), key=lambda place: reaches[place][:2])
    kept = set()
    while here != NOWHERE:
        kept.add(here)
        here = reaches[here][2]
    return frozenset(kept)
