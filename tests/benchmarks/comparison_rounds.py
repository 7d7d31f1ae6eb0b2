"""Compare two versions of a long policy, and let difflib do what it can with them, in turns."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from time import process_time

from app.rules.policy_comparison import compare
from app.rules.policy_table import table_rows
from tests.benchmarks.comparison_texts import CLAUSES, Versions, versions

PART = 10
"""So many clauses difflib gets letter by letter: of all of them it would take minutes."""


@dataclass(frozen=True)
class Round:
    """Hold what one round took, in seconds."""

    matched: float
    marked: float
    lines: float
    letters: float

    @property
    def ours(self) -> float:
        """Return the time from two texts to the rows of the table."""
        return self.matched + self.marked


def measured(rounds: int, clauses: int = CLAUSES) -> Sequence[Round]:
    """Compare the versions and do what the baselines do, in turns."""
    whole, part = versions(clauses), versions(min(PART, clauses))
    return [_round(whole, part) for _ in range(rounds)]


def _round(whole: Versions, part: Versions) -> Round:
    begun = process_time()
    compared = compare(whole.old, whole.new)
    matched = process_time() - begun
    return Round(
        matched,
        _timed(lambda: table_rows(compared)),
        _timed(lambda: _difflib(whole.old.splitlines(), whole.new.splitlines())),
        _timed(lambda: _difflib(part.old, part.new)),
    )


def _difflib(old: Sequence[str], new: Sequence[str]) -> object:
    return SequenceMatcher(None, old, new, autojunk=False).get_opcodes()


def _timed(step: Callable[[], object]) -> float:
    begun = process_time()
    step()
    return process_time() - begun
