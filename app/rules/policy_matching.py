"""Match the passages of two versions of a policy, though they were moved or renumbered."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import product

from app.rules.policy_likeness import likeness
from app.rules.policy_passages import Passage

ALIKE = 0.5
"""From this share of common letter pairs on, a passage without its old heading is the same one."""
UNLIKE = 0.1
"""Under this share, two passages under one heading have nothing to do with each other."""

Matches = dict[int, int]
"""The old place of each new place that has one."""

KEYS: tuple[Callable[[Passage], Hashable], ...] = (
    lambda passage: passage.folded,
    lambda passage: passage.core,
)


def match(old: Sequence[Passage], new: Sequence[Passage]) -> Matches:
    """Match what is the same, then what is called the same, then what is alike."""
    matches: Matches = {}
    for key in KEYS:
        matches |= dict(_by_key(old, new, matches, key))
    for pairs, least in ((_named(old, new), UNLIKE), (_everything(old, new), ALIKE)):
        matches |= _by_likeness(old, new, _free(pairs, matches), least)
    return matches


def _by_key(
    old: Sequence[Passage],
    new: Sequence[Passage],
    matches: Matches,
    key: Callable[[Passage], Hashable],
) -> Iterator[tuple[int, int]]:
    """Match passages with the same key; doubles in their order."""
    waiting: defaultdict[Hashable, list[int]] = defaultdict(list)
    for there in sorted(set(range(len(old))) - set(matches.values()), reverse=True):
        waiting[key(old[there])].append(there)
    for here, passage in enumerate(new):
        if here not in matches and waiting[key(passage)]:
            yield here, waiting[key(passage)].pop()


def _named(old: Sequence[Passage], new: Sequence[Passage]) -> Iterator[tuple[int, int]]:
    """Give the pairs under one heading, and the two blocks of the policy's own dates."""
    places: defaultdict[Hashable, list[int]] = defaultdict(list)
    for there, passage in enumerate(old):
        places[_title(passage)].append(there)
    for here, passage in enumerate(new):
        yield from ((there, here) for there in places[_title(passage)])


def _title(passage: Passage) -> Hashable:
    """Return what a passage is called; one without a heading by its kind."""
    return (passage.name, passage.is_dated) if passage.name else (passage.is_dated, passage.number)


def _everything(old: Sequence[Passage], new: Sequence[Passage]) -> Iterator[tuple[int, int]]:
    return product(range(len(old)), range(len(new)))


def _free(pairs: Iterable[tuple[int, int]], matches: Matches) -> Sequence[tuple[int, int]]:
    """Keep the pairs of which neither is matched."""
    taken = set(matches.values())
    return [(there, here) for there, here in pairs if there not in taken and here not in matches]


def _by_likeness(
    old: Sequence[Passage],
    new: Sequence[Passage],
    pairs: Sequence[tuple[int, int]],
    least: float,
) -> Matches:
    """Match the most alike first; of two equally alike the nearer."""
    ours = {there: likeness(old[there].core) for there, _ in pairs}
    theirs = {here: likeness(new[here].core) for _, here in pairs}
    scored = [(ours[there].with_other(theirs[here]), there, here) for there, here in pairs]
    found: Matches = {}
    for score, there, here in sorted(scored, key=lambda one: (-one[0], abs(one[1] - one[2]))):
        if score >= least and here not in found and there not in found.values():
            found[here] = there
    return found
