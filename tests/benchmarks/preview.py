"""Measure how long a letter takes from the click to its first page on the screen: `bench preview`.

The program is started once and used as at a desk: encrypted records to practise on, a window
without a screen, everything opened several times. What the machine does beside falls on the
baseline too, which is drawn anew before each opening.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

from tests.benchmarks import preview_ours
from tests.benchmarks.figures import Figure, table

GOAL_MS, ROUNDS, WARM = 150, 3, 1
BASELINE = "1枚の手紙を描いて絵にするだけ（reportlabとPDFium）"
Measured = Mapping[str, Mapping[str, Sequence[float]]]


def main(words: Sequence[str]) -> int:
    """Measure and print; 1 where a goal is not met."""
    asked = _read(words)
    if asked.step:
        found = preview_ours.measure(Path(asked.step), WARM, asked.rounds, _tell)
        print(json.dumps(found))  # noqa: T201 - for the process that asked
        return 0
    figures = judged(measured(asked.rounds))
    if asked.json:
        print(json.dumps({"figures": [one.document for one in figures]}, ensure_ascii=False))  # noqa: T201
    else:
        print(table(figures))  # noqa: T201
    return int(any(one.met is False for one in figures))


def measured(rounds: int) -> Measured:
    """Make records to practise on, and open everything in them in a process of its own."""
    with tempfile.TemporaryDirectory(prefix="sukusuku-") as scratch:
        records = Path(scratch) / "records"
        _tell("練習用の記録を作っています。")
        _apart("app", "--data", str(records), "--json", "demo")
        said = _apart("tests.benchmarks.preview", "--step", str(records), "--rounds", str(rounds))
    return dict(json.loads(said.splitlines()[-1]))


def judged(found: Measured) -> Sequence[Figure]:
    """Hold the median of each opening against the goal, and tell its slowest one too."""
    medians = [_figure(f"{name}：中央値", one, median, goal=GOAL_MS) for name, one in found.items()]
    return [*medians, *(_figure(f"{name}：最も遅い回", one, max) for name, one in found.items())]


def _figure(
    name: str, one: Mapping[str, Sequence[float]], of: object, *, goal: float | None = None
) -> Figure:
    assert callable(of)
    value = of(one["ours"])
    ratio = value / median(one["baseline"])
    return Figure(name, value, "ミリ秒", goal, BASELINE, ratio, at_least=False, of_value=True)


def _apart(*words: str) -> str:
    """Run a module in a process of its own, without a screen; how far it is, it tells by itself."""
    quiet = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "default.warning=false"}
    line = [sys.executable, "-m", *words]
    done = subprocess.run(
        line, check=True, stdout=subprocess.PIPE, encoding="utf-8", env={**os.environ, **quiet}
    )
    return done.stdout


def _tell(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)  # noqa: T201 - for whoever waits


def _read(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench preview")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--step", help=argparse.SUPPRESS)
    return parser.parse_args(words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
