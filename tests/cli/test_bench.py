"""`bench`: figures with their baselines and goals, from the source tree only."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.benchmarks import comparison, preview
from tests.benchmarks.comparison_rounds import measured as compared
from tests.benchmarks.figures import Figure, table
from tests.benchmarks.letter_ours import draw
from tests.benchmarks.letters import Round, judged
from tests.cli.conftest import Command

OURS = {"rate": 1500.0, "bytes": 1019.0}
ACT = {"rate": 900.0, "megabytes": 333.0, "locked": 0.9}
FIGURES = judged([Round(OURS, ACT, {"rate": 300.0}, None)])


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Answer for the processes that would measure for minutes."""
    asked: list[list[str]] = []
    said = json.dumps({"figures": [one.document for one in FIGURES]})

    def run(words: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        asked.append(words)
        return subprocess.CompletedProcess(words, 0, said, "")

    monkeypatch.setattr("app.cli.bench.subprocess.run", run)
    return asked


def test_the_figures_come_as_promised(sukusuku: Command, measured: list[list[str]]) -> None:
    said = sukusuku("--json", "bench", "letters")
    assert said.status == 0
    assert measured[0][1:] == ["-m", "tests.benchmarks.letters", "--json"]
    found = said.document["figures"]
    assert {tuple(one) for one in found} == {
        ("name", "value", "unit", "baseline", "ratio", "goal", "met")
    }
    assert found[0]["met"] is True
    assert found[-2]["ratio"] == 5.0


def test_a_baseline_that_is_not_there_is_said(sukusuku: Command, measured: list[list[str]]) -> None:
    said = sukusuku("bench")
    assert [words[2] for words in measured] == [
        "tests.benchmarks.comparison",
        "tests.benchmarks.letters",
        "tests.benchmarks.preview",
    ]
    assert "WeasyPrintは入っていません" in said.out
    assert FIGURES[-1].met is None


def test_an_unknown_benchmark_measures_nothing(sukusuku: Command) -> None:
    said = sukusuku("bench", "speed")
    assert (said.status, "あるのはcomparison、letters" in said.err) == (1, True)


def test_a_program_without_its_source_has_none(
    sukusuku: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("app.cli.bench.root", lambda: tmp_path)
    said = sukusuku("bench", "letters")
    assert (said.status, "ソースツリー" in said.err) == (1, True)


def test_a_missed_goal_is_not_ok() -> None:
    slow = judged([Round({**OURS, "rate": 800.0}, {**ACT, "megabytes": 500.0}, None, None)])
    assert [one.met for one in slow] == [False, True, True, False, None, None, None]
    assert "未達" in table(slow)


def test_of_several_rounds_the_median_counts() -> None:
    rounds = [
        Round({**OURS, "rate": rate}, ACT, {"rate": 300.0}, None) for rate in (1.0, 9e9, 1200.0)
    ]
    assert (judged(rounds)[0].value, judged(rounds)[-2].ratio) == (1200.0, 4.0)


def test_a_goal_of_the_value_is_kept_beside_a_baseline() -> None:
    times = {"baseline": [12.0, 10.0], "ours": [140.0, 190.0, 120.0]}
    middle, slowest = preview.judged({"受付のお知らせ": times})
    assert (middle.value, middle.met, middle.document["goal"]) == (140.0, True, 150)
    assert (slowest.value, slowest.met, slowest.ratio) == (190.0, None, 190 / 11)
    assert "150ミリ秒以下" in table([middle])
    late = {"baseline": [10.0], "ours": [151.0]}
    assert preview.judged({"受付のお知らせ": late})[0].met is False


def test_less_is_better_where_the_goal_says_so() -> None:
    assert Figure("x", 3.0, "MB", 4, at_least=False).met
    assert not Figure("x", 5.0, "MB", 4, at_least=False).met


def test_drawing_is_really_measured() -> None:
    found = draw(20)
    assert found["rate"] > 0
    assert 600 < found["bytes"] < 1_200


def test_a_comparison_is_really_measured() -> None:
    whole, by_line, *steps = comparison.judged(compared(1, clauses=4))
    assert whole.value == by_line.value == sum(one.value or 0 for one in steps)
    assert (whole.goal, by_line.met) == (1, None)
    assert min(whole.ratio or 0, by_line.ratio or 0) > 0
