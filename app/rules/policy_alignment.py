"""Align two rows of words: what stands in both, in order, and what differs between."""

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Final

from app.rules.policy_order import kept_in_order

PATIENCE: Final = 20_000
"""So many pairs of equal words are weighed one by one; giant wordings are parted before."""

Words = Sequence[str]
Stretch = tuple[bool, str, str]
"""Whether both say the same there, and what each says."""


def aligned(ours: Words, theirs: Words) -> Iterator[Stretch]:
    """Give the stretches of both rows in order; put together they are the rows."""
    effort = _effort(ours, theirs)
    if effort <= PATIENCE:
        yield from _between(ours, theirs, effort)
        return
    head = _shared(ours, theirs)
    tail = _shared(ours[head:][::-1], theirs[head:][::-1])
    here, there = len(ours) - tail, len(theirs) - tail
    yield True, "".join(ours[:head]), "".join(theirs[:head])
    yield from _parted(ours[head:here], theirs[head:there])
    yield True, "".join(ours[here:]), "".join(theirs[there:])


def _shared(ours: Words, theirs: Words) -> int:
    """Count the words at the beginning that are the same."""
    pairs = enumerate(zip(ours, theirs, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(ours), len(theirs)))


def _effort(ours: Words, theirs: Words) -> int:
    counts = Counter(theirs)
    return sum(counts[word] * count for word, count in Counter(ours).items())


def _matched(ours: Words, theirs: Words) -> Iterator[Stretch]:
    codes = SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes()
    for tag, first, last, begin, end in codes:
        yield tag == "equal", "".join(ours[first:last]), "".join(theirs[begin:end])


def _parted(ours: Words, theirs: Words) -> Iterator[Stretch]:
    """Part giant rows at the words that stand once in each; without one they differ as a whole."""
    once = _once(theirs)
    anchors = [(place, once[word]) for word, place in _once(ours).items() if word in once]
    kept = kept_in_order([there for _, there in anchors], [len(ours[one]) for one, _ in anchors])
    parted = [anchors[place] for place in sorted(kept)]
    for (here, there), (next_here, next_there) in pairwise(
        ((-1, -1), *parted, (len(ours), len(theirs)))
    ):
        before, after = ours[here + 1 : next_here], theirs[there + 1 : next_there]
        yield from _between(before, after, _effort(before, after))
        if next_here < len(ours):
            yield True, ours[next_here], theirs[next_there]


def _between(ours: Words, theirs: Words, effort: int) -> Iterator[Stretch]:
    """Match word by word, unless nothing is the same or there is too much of it."""
    if 0 < effort <= PATIENCE:
        yield from _matched(ours, theirs)
    elif ours or theirs:
        yield False, "".join(ours), "".join(theirs)


def _once(words: Words) -> dict[str, int]:
    """Return the places of the words that stand once."""
    counts = Counter(words)
    return {word: place for place, word in enumerate(words) if counts[word] == 1}
