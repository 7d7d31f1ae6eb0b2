"""Measure how much two passages say the same, by the pairs of letters they share."""

from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True)
class Likeness:
    """Hold the pairs of neighbouring letters of a passage, each once."""

    pairs: frozenset[tuple[str, str]]

    def with_other(self, other: "Likeness") -> float:
        """Return the share of pairs in common, from 0 to 1 (Dice)."""
        whole = len(self.pairs) + len(other.pairs)
        return 2 * len(self.pairs & other.pairs) / whole if whole else 0.0

    def within(self, other: "Likeness") -> float:
        """Return the share of this passage's pairs that the other has too, from 0 to 1."""
        return len(self.pairs & other.pairs) / len(self.pairs) if self.pairs else 0.0


def likeness(words: str) -> Likeness:
    """Measure words without spaces."""
    return Likeness(frozenset(pairwise(words)))
