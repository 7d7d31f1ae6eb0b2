"""Compare two versions of a policy clause by clause (新旧対照表)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.rules.policy_likeness import Scales
from app.rules.policy_matching import match
from app.rules.policy_order import kept_in_order
from app.rules.policy_partings import beside
from app.rules.policy_parts import ClauseStart
from app.rules.policy_passages import Passage, read_passages


class Change(StrEnum):
    """Name what became of a clause."""

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    RENUMBERED = "renumbered"


@dataclass(frozen=True)
class Pair:
    """Hold a clause as it was and as it is; None where the version has none.

    `edited` tells a moved clause whose words changed too. `beside` is the passage of the other
    version out of which an added clause was parted, or into which a removed one went.
    """

    old: Passage | None
    new: Passage | None
    change: Change
    edited: bool = False
    beside: Passage | None = None


@dataclass(frozen=True)
class Comparison:
    """Hold every clause of both versions once: in the new order, removed ones where they were."""

    pairs: Sequence[Pair]

    @property
    def old_text(self) -> str:
        """Put the old version together again, exactly."""
        passages = [pair.old for pair in self.pairs if pair.old is not None]
        return "".join(one.text for one in sorted(passages, key=lambda one: one.place))

    @property
    def new_text(self) -> str:
        """Put the new version together again, exactly."""
        return "".join(pair.new.text for pair in self.pairs if pair.new is not None)

    @property
    def changes(self) -> Sequence[Pair]:
        """Return the clauses that did not stay as they were."""
        return [pair for pair in self.pairs if pair.change is not Change.SAME]


def compare(
    old_text: str,
    new_text: str,
    *,
    old_starts: Sequence[ClauseStart] | None = None,
    new_starts: Sequence[ClauseStart] | None = None,
) -> Comparison:
    """Match the clauses of two texts, read or settled, and say what became of each."""
    old, new = read_passages(old_text, old_starts), read_passages(new_text, new_starts)
    scales = Scales()
    matches = match(old, new, scales)
    pairs = [*_standing(old, new, matches, scales), *_removed(old, new, matches, scales)]
    return Comparison([pair for _, pair in sorted(pairs, key=lambda one: one[0])])


Place = tuple[int, int]
"""A place in the new order, and the old place behind it for what was removed there."""


def _standing(
    old: Sequence[Passage], new: Sequence[Passage], matches: Mapping[int, int], scales: Scales
) -> Iterator[tuple[Place, Pair]]:
    """Give every clause of the new version."""
    here = sorted(matches)
    kept = kept_in_order([matches[one] for one in here], [len(new[one].text) for one in here])
    ordered = {here[position] for position in kept}
    origins = beside(new, old, [one for one in range(len(new)) if one not in matches], scales)
    for place, passage in enumerate(new):
        if place in matches:
            was = old[matches[place]]
            yield (place, NEW), _matched(was, passage, moved=place not in ordered)
        else:
            yield (place, NEW), Pair(None, passage, Change.ADDED, beside=origins.get(place))


NEW = -1


def _matched(old: Passage, new: Passage, *, moved: bool) -> Pair:
    edited = old.core != new.core
    if moved:
        return Pair(old, new, Change.MOVED, edited=edited)
    if edited:
        return Pair(old, new, Change.CHANGED, edited=True)
    return Pair(old, new, Change.SAME if old.folded == new.folded else Change.RENUMBERED)


def _removed(
    old: Sequence[Passage], new: Sequence[Passage], matches: Mapping[int, int], scales: Scales
) -> Iterator[tuple[Place, Pair]]:
    """Give the clauses that went, each behind the clause it stood behind."""
    stands = {there: here for here, there in matches.items()}
    gone = [there for there in range(len(old)) if there not in stands]
    went = beside(old, new, gone, scales)
    for there in gone:
        above = next((stands[one] for one in range(there, NEW, -1) if one in stands), NEW)
        yield (above, there), Pair(old[there], None, Change.REMOVED, beside=went.get(there))
