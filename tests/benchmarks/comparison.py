"""Measure how long two versions of a long policy take to be compared: `bench comparison`.

Of several rounds the median counts; what else the machine does falls on the baselines too. They
know less than the program: one tells neither moves nor letters, the other no clauses.
"""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from statistics import median
from time import perf_counter

from app.rules.policy_comparison import compare
from app.rules.policy_table import table_rows
from tests.benchmarks.comparison_texts import CLAUSES, LETTERS, Versions, versions
from tests.benchmarks.figures import Figure, table

GOAL_S, ROUNDS, PART = 1, 5, 10
BY_LINE = "difflib（行どうし。移った条と文字の違いは分からない）"
BY_LETTER = f"difflib（はじめの{PART}条だけを、文字どうし）"


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


def main(words: Sequence[str]) -> int:
    """Measure and print; 1 where the goal is not met."""
    asked = _read(words)
    figures = judged(measured(asked.rounds, asked.clauses))
    if asked.json:
        print(json.dumps({"figures": [one.document for one in figures]}, ensure_ascii=False))  # noqa: T201
    else:
        print(table(figures))  # noqa: T201
    return int(any(one.met is False for one in figures))


def measured(rounds: int, clauses: int = CLAUSES) -> Sequence[Round]:
    """Compare the versions and do what the baselines do, in turns."""
    whole, part = versions(clauses), versions(min(PART, clauses))
    return [_round(whole, part) for _ in range(rounds)]


def judged(rounds: Sequence[Round]) -> Sequence[Figure]:
    """Take the medians, and hold the whole against the goal and both baselines."""
    name, ours = f"{CLAUSES}条×{LETTERS:,}字の見比べ", median(one.ours for one in rounds)
    by_letter = median(one.ours / one.letters for one in rounds)
    by_line = median(one.ours / one.lines for one in rounds)
    shown = {"at_least": False, "of_value": True}
    return [
        Figure(name, ours, "秒", GOAL_S, BY_LETTER, by_letter, **shown),
        Figure(name, ours, "秒", None, BY_LINE, by_line, **shown),
        Figure("うち、条の突合せ", median(one.matched for one in rounds), "秒"),
        Figure("うち、変わった文字の印", median(one.marked for one in rounds), "秒"),
    ]


def _round(whole: Versions, part: Versions) -> Round:
    begun = perf_counter()
    compared = compare(whole.old, whole.new)
    matched = perf_counter() - begun
    return Round(
        matched,
        _timed(lambda: table_rows(compared)),
        _timed(lambda: _difflib(whole.old.splitlines(), whole.new.splitlines())),
        _timed(lambda: _difflib(part.old, part.new)),
    )


def _difflib(old: Sequence[str], new: Sequence[str]) -> object:
    return SequenceMatcher(None, old, new, autojunk=False).get_opcodes()


def _timed(step: Callable[[], object]) -> float:
    begun = perf_counter()
    step()
    return perf_counter() - begun


def _read(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench comparison")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--clauses", type=int, default=CLAUSES)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    return parser.parse_args(words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
