"""The benchmarks run beside their baselines, which are installed once and only for them."""

import os
from pathlib import Path

import pytest

import benchmarks

Ran = list[tuple[list[str], dict[str, str]]]


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Ran:
    """Note what would be run, with an empty folder for the baselines."""
    noted: Ran = []

    def note(command: list[object], *, extra: dict[str, str] | None = None) -> int:
        noted.append(([str(word) for word in command[2:]], extra or {}))
        return 0

    monkeypatch.setattr(benchmarks, "prepare", lambda: None)
    monkeypatch.setattr(benchmarks, "call", note)
    monkeypatch.setattr(benchmarks, "KEPT", tmp_path)
    monkeypatch.setattr(benchmarks, "STAMP", tmp_path / "installed.txt")
    return noted


def test_the_baselines_are_installed_once(ran: Ran) -> None:
    assert benchmarks.bench(["letters"]) == 0
    assert [words[:2] for words, _ in ran] == [["pip", "install"], ["app", "bench"]]
    assert benchmarks.bench(["letters"]) == 0
    assert [words for words, _ in ran[2:]] == [["app", "bench", "letters"]]


def test_the_benchmarks_find_what_stands_beside_the_outputs(ran: Ran, tmp_path: Path) -> None:
    benchmarks.bench([])
    assert ran[-1][1]["PYTHONPATH"].split(os.pathsep)[0] == str(tmp_path)


def test_without_a_network_the_figures_come_without_baselines(
    ran: Ran, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail_to_install(command: list[object], *, extra: dict[str, str] | None = None) -> int:
        ran.append(([str(word) for word in command[2:]], extra or {}))
        return int("pip" in map(str, command))

    monkeypatch.setattr(benchmarks, "call", fail_to_install)
    assert benchmarks.bench([]) == 0
    assert "without them" in capsys.readouterr().out
    assert not benchmarks.is_installed()
