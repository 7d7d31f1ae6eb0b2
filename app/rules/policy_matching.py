"""Match the passages of two versions of a policy, though they were moved or renumbered."""

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterator, Mapping, Sequence
from typing import Final

from app.rules.policy_likeness import Scales, near
from app.rules.policy_passages import Passage
from app.rules.policy_rivals import Matches, most_alike

ALIKE = 0.5
"""From this share of common letter pairs on, a passage without its old heading is the same one."""
UNLIKE = 0.1
"""Under this share, two passages under one heading have nothing to do with each other."""

Key = Callable[[Passage], Hashable]


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
        matches |= most_alike(old, new, candidates, least, scales)
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
