"""Match passages by their likeness, each to the one that is most like it."""

from collections.abc import Mapping, Sequence
from heapq import heapify, heappop, heappush

from app.rules.policy_likeness import Scales, Weight
from app.rules.policy_passages import Passage

Matches = dict[int, int]
"""The old place of each new place that has one."""
Rival = tuple[float, int, int, int]
"""How unlike two passages are (the least first), how far apart, the old place, the new one."""


def most_alike(
    old: Sequence[Passage],
    new: Sequence[Passage],
    candidates: Mapping[int, Sequence[int]],
    least: float,
    scales: Scales,
) -> Matches:
    """Match the most alike first; of two equally alike the nearer.

    `candidates` are the old places that each new place is weighed against.
    """
    needed = {there for theirs in candidates.values() for there in theirs}
    weights = {there: scales.weight(old[there].core) for there in needed}
    found: Matches = {}
    taken: set[int] = set()
    waiting = [
        _best(here, scales.weight(new[here].core), theirs, weights)
        for here, theirs in candidates.items()
    ]
    heapify(waiting)
    while waiting and -waiting[0][0] >= least:
        *_, there, here = heappop(waiting)
        if there not in taken:
            found[here] = there
            taken.add(there)
        elif left := [one for one in candidates[here] if one not in taken]:
            heappush(waiting, _best(here, scales.weight(new[here].core), left, weights))
    return found


def _best(here: int, weight: Weight, theirs: Sequence[int], weights: Mapping[int, Weight]) -> Rival:
    return min(
        (-weight.with_other(weights[there]), abs(there - here), there, here) for there in theirs
    )
