"""Measure how much two passages say the same, by the pairs of letters they share."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count, pairwise
from typing import Final

MOST_WEIGHED: Final = 100_000
"""So many pairs of passages are weighed at most; of more, only those that stand near."""


@dataclass(frozen=True)
class Likeness:
    """Hold the pairs of neighbouring letters of a passage, each once."""

    pairs: frozenset[tuple[str, str]]

    def with_other(self, other: "Likeness") -> float:
        """Return the share of pairs in common, from 0 to 1 (Dice)."""
        whole = len(self.pairs) + len(other.pairs)
        return 2 * len(self.pairs & other.pairs) / whole if whole else 0.0


def likeness(words: str) -> Likeness:
    """Measure words without spaces."""
    return Likeness(frozenset(pairwise(words)))


@dataclass(frozen=True)
class Weight:
    """Hold the pairs of letters of one of many passages as the bits of a number."""

    bits: int
    count: int

    def with_other(self, other: "Weight") -> float:
        """Return the share of pairs in common, from 0 to 1 (Dice)."""
        whole = self.count + other.count
        return 2 * (self.bits & other.bits).bit_count() / whole if whole else 0.0

    def within(self, other: "Weight") -> float:
        """Return the share of this passage's pairs that the other has too, from 0 to 1."""
        return (self.bits & other.bits).bit_count() / self.count if self.count else 0.0


class Scales:
    """Weigh many passages against each other: each once, and each pair of them in no time.

    Sets of letters would do, but take twenty times as long where all meet all.
    """

    def __init__(self) -> None:
        self._places = defaultdict[tuple[str, str], int](count().__next__)
        self._known: dict[str, Weight] = {}

    def weight(self, words: str) -> Weight:
        """Weigh words without spaces; what was weighed before is remembered."""
        if words not in self._known:
            self._known[words] = self._weighed(words)
        return self._known[words]

    def _weighed(self, words: str) -> Weight:
        places = [*map(self._places.__getitem__, set(pairwise(words)))]
        row = bytearray(max(places, default=0) // 8 + 1)
        for place in places:
            row[place >> 3] |= 1 << (place & 7)
        return Weight(int.from_bytes(row, "little"), len(places))


def near(place: int, others: Sequence[int], count: int) -> Sequence[int]:
    """Return those of the sorted places that each of `count` passages is weighed against."""
    reach = max(1, MOST_WEIGHED // count)
    first = min(bisect_left(others, place) - reach // 2, len(others) - reach)
    return others[max(0, first) :][:reach]
