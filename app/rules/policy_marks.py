"""Mark the letters in which two wordings of one passage differ."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from app.rules.policy_alignment import aligned
from app.rules.policy_likeness import likeness

LEVELS: Final = tuple(
    re.compile(pattern)
    for pattern in (
        r"[^。\n]*[。\n]|[^。\n]+",
        r"[^、，,・（）()「」\s]+|[\s\S]",
        r"[一-龠々]+|[ァ-ヶー]+|[0-9A-Za-z]+|[０-９]+|[\s\S]",
        r"[\s\S]",
    )
)
"""Sentences, then phrases, then words, then letters: each only inside what differs."""
STRANGE: Final = 0.2
LONG: Final = 40
"""Long wordings that share less are marked whole: marks letter by letter would be confetti."""
LONE: Final = re.compile(r"[ぁ-ん一-龠々ァ-ヶー]")


@dataclass(frozen=True)
class Edit:
    """Hold what stands at one place of both wordings; spaces alone make no difference."""

    old: str
    new: str

    @property
    def is_same(self) -> bool:
        """Tell whether both say the same."""
        return self.old.split() == self.new.split()


@dataclass(frozen=True)
class Piece:
    """Hold some words, and whether the other wording lacks them.

    A marked piece without words is the place where the other wording has more.
    """

    words: str
    marked: bool


def mark(old: str, new: str) -> tuple[Sequence[Piece], Sequence[Piece]]:
    """Return both wordings in pieces: put together they are the wordings, exactly."""
    runs = _closed(_joined((edit.is_same, edit) for edit in _edits(old, new, LEVELS)))
    return (
        _pieces((kept, edit.old) for kept, edit in runs),
        _pieces((kept, edit.new) for kept, edit in runs),
    )


def _edits(old: str, new: str, levels: Sequence[re.Pattern[str]]) -> Iterator[Edit]:
    """Compare at one level, and go one level deeper where something differs."""
    nothing_left = not levels or set(old).isdisjoint(new)
    if nothing_left or old == new or _is_strange(old, new):
        yield Edit(old, new)
        return
    ours, theirs = levels[0].findall(old), levels[0].findall(new)
    for same, before, after in aligned(ours, theirs):
        if same:
            yield Edit(before, after)
        else:
            yield from _edits(before, after, levels[1:])


def _is_strange(old: str, new: str) -> bool:
    if max(len(old), len(new)) < LONG:
        return False
    return likeness(old).with_other(likeness(new)) < STRANGE


def _joined(edits: Iterable[tuple[bool, Edit]]) -> Sequence[tuple[bool, Edit]]:
    """Join neighbours of the same kind."""
    runs = [(kept, [edit for _, edit in run]) for kept, run in groupby(edits, lambda one: one[0])]
    return [
        (kept, Edit("".join(one.old for one in run), "".join(one.new for one in run)))
        for kept, run in runs
    ]


def _closed(runs: Sequence[tuple[bool, Edit]]) -> Sequence[tuple[bool, Edit]]:
    """Mark a letter left alone between two marks with them: 及び → 及び, not 及 and び."""
    ends = {0, len(runs) - 1}
    return _joined(
        (kept and (place in ends or not LONE.fullmatch(edit.new)), edit)
        for place, (kept, edit) in enumerate(runs)
    )


def _pieces(runs: Iterable[tuple[bool, str]]) -> Sequence[Piece]:
    return tuple(Piece(words, marked=not kept) for kept, words in runs if words or not kept)
