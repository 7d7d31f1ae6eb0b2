"""Match the passages of two versions of a policy, though they were moved or renumbered."""

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterator, Mapping, Sequence
from heapq import heapify, heappop, heappush
from typing import Final

from app.rules.policy_likeness import Scales, Weight, near
from app.rules.policy_passages import Passage

ALIKE = 0.5
"""From this share of common letter pairs on, a passage without its old heading is the same one."""
UNLIKE = 0.1
"""Under this share, two passages under one heading have nothing to do with each other."""

Matches = dict[int, int]
"""The old place of each new place that has one."""

Key = Callable[[Passage], Hashable]
Rival = tuple[float, int, int, int]
"""How unlike two passages are (the least first), how far apart, the old place, the new one."""


def match(old: Sequence[Passage], new: Sequence[Passage], scales: Scales) -> Matches:
    """Match what is the same, then what is called the same, then what is alike."""
    matches: Matches = {}
    for key in SAME:
        for theirs, ours in _groups(old, new, matches, key):
            matches |= dict(zip(ours, theirs, strict=False))
    for key, least in ALIKE_BY:
        candidates = {
            here: near(here, theirs, len(ours))
            for theirs, ours in _groups(old, new, matches, key)
            for here in ours
        }
        matches |= _by_likeness(old, new, candidates, least, scales)
    return matches


def _words(passage: Passage) -> Hashable:
    return passage.folded


def _core(passage: Passage) -> Hashable:
    return passage.core


def _title(passage: Passage) -> Hashable:
    """Return what a passage is called; one without a heading by its kind."""
    return (passage.name, passage.is_dated) if passage.name else (passage.is_dated, passage.number)


def _anything(_passage: Passage) -> Hashable:
    return None


def _groups(
    old: Sequence[Passage], new: Sequence[Passage], matches: Matches, key: Key
) -> Iterator[tuple[Sequence[int], Sequence[int]]]:
    """Give the places of both versions under each key, in their order, without the matched."""
    theirs = _places(old, set(matches.values()), key)
    ours = _places(new, matches, key)
    yield from ((theirs[name], places) for name, places in ours.items() if name in theirs)


def _places(
    passages: Sequence[Passage], taken: Collection[int], key: Key
) -> Mapping[Hashable, Sequence[int]]:
    places: defaultdict[Hashable, list[int]] = defaultdict(list)
    for place, passage in enumerate(passages):
        if place not in taken:
            places[key(passage)].append(place)
    return places


SAME: Final[Sequence[Key]] = (_words, _core)
ALIKE_BY: Final[Sequence[tuple[Key, float]]] = ((_title, UNLIKE), (_anything, ALIKE))


def _by_likeness(
    old: Sequence[Passage],
    new: Sequence[Passage],
    candidates: Mapping[int, Sequence[int]],
    least: float,
    scales: Scales,
) -> Matches:
    """Match the most alike first; of two equally alike the nearer."""
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
        left = [one for one in candidates[here] if one not in taken]
        if there not in taken:
            found[here] = there
            taken.add(there)
        elif left:
            heappush(waiting, _best(here, scales.weight(new[here].core), left, weights))
    return found


def _best(here: int, weight: Weight, theirs: Sequence[int], weights: Mapping[int, Weight]) -> Rival:
    return min(
        (-weight.with_other(weights[there]), abs(there - here), there, here) for there in theirs
    )
