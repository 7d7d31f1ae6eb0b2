"""Measure bulk letters against typst and WeasyPrint, all in one run: `bench letters`.

Everything is measured in processes of its own, in turns, so that what else the machine does falls
on all alike; of several rounds the median counts.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from statistics import median

from tests.benchmarks import letter_baselines, letter_ours
from tests.benchmarks.figures import Figure, table
from tests.benchmarks.letter_people import make_office

LETTERS, ROUNDS = 10_000, 3
TYPST, WEASYPRINT = 2_000, 100
"""How many letters the baselines get; with more, neither becomes any faster."""
STEPS: Mapping[str, Callable[[str], object]] = {
    "make": lambda given: make_office(Path(given.partition("=")[2]), int(given.partition("=")[0])),
    "draw": lambda given: letter_ours.draw(int(given)),
    "act": lambda given: letter_ours.act(Path(given)),
    "typst": lambda given: letter_baselines.typst(int(given)),
    "weasyprint": lambda given: letter_baselines.weasyprint(int(given)),
}
Measured = Mapping[str, float]


@dataclass(frozen=True)
class Round:
    """Hold what was measured in one round; None where a baseline is not installed."""

    draw: Measured
    act: Measured
    typst: Measured | None
    weasyprint: Measured | None


def main(words: Sequence[str]) -> int:
    """Measure and print; 1 where a goal is not met."""
    asked = _read(words)
    if asked.step:
        name, given = asked.step
        print(json.dumps(STEPS[name](given)))  # noqa: T201 - for the process that asked
        return 0
    figures = judged(measured(asked.letters, asked.rounds))
    if asked.json:
        print(json.dumps({"figures": [one.document for one in figures]}, ensure_ascii=False))  # noqa: T201
    else:
        print(table(figures))  # noqa: T201
    return int(any(one.met is False for one in figures))


def measured(letters: int, rounds: int) -> Sequence[Round]:
    """Measure all in turns, as often as asked."""
    with tempfile.TemporaryDirectory(prefix="sukusuku-") as scratch:
        records = Path(scratch) / "made" / "records"
        _apart("make", f"{letters}={records}")
        return [
            Round(
                _apart("draw", str(letters)),
                _apart("act", str(records)),
                _baseline("typst", min(TYPST, letters)),
                _baseline("weasyprint", min(WEASYPRINT, letters)),
            )
            for _ in range(rounds)
        ]


def judged(rounds: Sequence[Round]) -> Sequence[Figure]:
    """Take the medians, and hold them against the goals."""

    def middle(of: str, key: str) -> float:
        found: list[float] = [getattr(one, of)[key] for one in rounds]
        return median(found)

    drawn = middle("draw", "rate")
    return [
        Figure("文書を描く速さ", drawn, "通/秒", 1_000),
        Figure("番号・記録・保管まで全体の速さ", middle("act", "rate"), "通/秒", 300),
        Figure(
            "1通の大きさ（字体を除く）", middle("draw", "bytes"), "バイト", 1_200, at_least=False
        ),
        Figure("使った記憶域", middle("act", "megabytes"), "MB", 400, at_least=False),
        Figure("書込みを独り占めした時間", middle("act", "locked"), "秒"),
        _against("typst", "typst（1つの文書として）", 3, rounds, drawn),
        _against("weasyprint", "WeasyPrint", 20, rounds, drawn),
    ]


def _against(name: str, words: str, goal: float, rounds: Sequence[Round], drawn: float) -> Figure:
    pairs = [(one.draw, getattr(one, name)) for one in rounds]
    ratios = [ours["rate"] / other["rate"] for ours, other in pairs if other]
    if not ratios:
        return Figure("文書を描く速さ", None, "通/秒", goal, f"{words}は入っていません")
    return Figure("文書を描く速さ", drawn, "通/秒", goal, words, median(ratios))


def _baseline(name: str, count: int) -> Measured | None:
    return _apart(name, str(count)) if find_spec(name) else None


def _apart(name: str, given: str) -> dict[str, float]:
    """Do one step in a process of its own."""
    words = [sys.executable, "-m", "tests.benchmarks.letters", "--step", name, given]
    done = subprocess.run(words, check=True, capture_output=True, text=True, encoding="utf-8")
    return dict(json.loads(done.stdout) or {})


def _read(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench letters")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--letters", type=int, default=LETTERS)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--step", nargs=2, help=argparse.SUPPRESS)
    return parser.parse_args(words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
