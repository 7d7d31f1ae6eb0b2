"""Measure how long two versions of a long policy take to be compared: `bench comparison`.

All is reckoning without waiting, so the time of the processor counts, and of several rounds the
median. The baselines know less: one tells neither moves nor letters, the other no clauses.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from statistics import median

from tests.benchmarks.comparison_rounds import PART, Round, measured
from tests.benchmarks.comparison_texts import CLAUSES, LETTERS
from tests.benchmarks.figures import Figure, table

GOAL_S, ROUNDS = 1, 5
BY_LINE = "difflib（行どうし。移った条と文字の違いは分からない）"
BY_LETTER = f"difflib（はじめの{PART}条だけを、文字どうし）"


def main(words: Sequence[str]) -> int:
    """Measure and print; 1 where the goal is not met."""
    asked = _read(words)
    figures = judged(measured(asked.rounds, asked.clauses))
    if asked.json:
        print(json.dumps({"figures": [one.document for one in figures]}, ensure_ascii=False))  # noqa: T201
    else:
        print(table(figures))  # noqa: T201
    return int(any(one.met is False for one in figures))


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


def _read(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench comparison")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--clauses", type=int, default=CLAUSES)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    return parser.parse_args(words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
