"""Tell which passages kept their order, so that only the others were moved."""

from collections.abc import Sequence

Reach = tuple[int, int, int]
"""Of a row that ends somewhere: how many passages, how many letters, where the row came from."""

NOWHERE = -1
NOTHING: Reach = (0, 0, NOWHERE)


def kept_in_order(places: Sequence[int], lengths: Sequence[int]) -> frozenset[int]:
    """Return the positions of the longest rising row of `places`.

    Of equally long rows the one with more letters stays: a short clause is moved about a long
    one. `lengths` counts the letters of each position.
    """
    reaches: list[Reach] = []
    best = [NOTHING] * (max(places, default=0) + 2)
    for here, place in enumerate(places):
        before = _best_below(best, place)
        reaches.append((before[0] + 1, before[1] + lengths[here], before[2]))
        _note(best, place, (*reaches[here][:2], here))
    return _trace(reaches)


def _best_below(best: Sequence[Reach], place: int) -> Reach:
    """Return the best row that ends below a place: `best` is a tree of maxima (Fenwick)."""
    found = NOTHING
    while place > 0:
        found = max(found, best[place])
        place &= place - 1
    return found


def _note(best: list[Reach], place: int, reach: Reach) -> None:
    """Take a row that ends at a place into the tree."""
    place += 1
    while place < len(best):
        best[place] = max(best[place], reach)
        place += place & -place


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
