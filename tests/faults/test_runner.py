"""The full form runs what is not done yet, goes on after a break, and keeps one table."""

import json
import sys
from pathlib import Path

import pytest

from tests.faults import __main__ as runner
from tests.faults import rows, table
from tests.faults.harness import Outcome, Row


class Rows:
    """Stand for the processes of the rows: each tells what it came to, or breaks off."""

    def __init__(self, states: Path) -> None:
        self.states = states
        self.ran: list[str] = []
        self.breaking: set[str] = set()
        self.held = 1

    def run(self, words: list[str]) -> int:
        name = words[3]
        self.ran.append(name)
        if name in self.breaking:
            return 1
        outcome = Outcome(1, self.held, {}, () if self.held else ("It fell.",))
        row = Row(name, "test", "goal", 1, 1)
        told = {"row": vars(row), "outcome": outcome.kept(), "seconds": 0.5}
        Path(words[words.index("--tell") + 1]).write_text(json.dumps(told), encoding="utf-8")
        return 0


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Rows:
    """Let no row really run, and keep states and table in a scratch folder."""
    processes = Rows(tmp_path)
    monkeypatch.setattr(runner, "STATES", tmp_path)
    monkeypatch.setattr(runner, "RESULTS", tmp_path / "RESULTS.md")
    monkeypatch.setattr(runner, "ROOT", tmp_path)
    monkeypatch.setattr(rows, "files", lambda: {"F1": "one", "F2": "two"})
    monkeypatch.setattr(table, "commit", lambda: "0123456")
    monkeypatch.setattr(runner, "started", processes.run)
    return processes


def ask(monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    monkeypatch.setattr(sys, "argv", ["faults", *words])
    return runner.main()


def test_a_run_that_was_broken_off_goes_on(
    ran: Rows, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ran.breaking = {"F2"}
    assert ask(monkeypatch) == 1
    table = ran.states / "RESULTS.md"
    assert "| F1 |" in table.read_text(encoding="utf-8")
    assert "| F2 |" not in table.read_text(encoding="utf-8")
    ran.breaking = set()
    assert ask(monkeypatch) == 0
    assert ran.ran == ["F1", "F2", "F2"]
    assert "F1 was done at 0123456" in capsys.readouterr().out
    assert "| F2 |" in table.read_text(encoding="utf-8")


def test_a_row_that_is_named_runs_anew(ran: Rows, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ask(monkeypatch, "f1") == 0
    assert ask(monkeypatch, "F1", "--jobs", "2") == 0
    assert ask(monkeypatch, "--again") == 0
    assert ran.ran == ["F1", "F1", "F1", "F2"]


def test_a_row_that_missed_its_goal_is_said(ran: Rows, monkeypatch: pytest.MonkeyPatch) -> None:
    ran.held = 0
    assert ask(monkeypatch, "F1") == 1
    text = (ran.states / "RESULTS.md").read_text(encoding="utf-8")
    assert "- F1: **not at its goal** It fell." in text


def test_the_short_form_and_a_trial_leave_the_table_alone(
    ran: Rows, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(2):
        assert ask(monkeypatch, "F1", "--short") == 0
        assert "| F1 | test |" in capsys.readouterr().out
    assert ran.ran == ["F1", "F1"]
    assert ask(monkeypatch, "F1", "--scale", "3") == 0
    assert not (ran.states / "RESULTS.md").exists()


def test_a_row_that_is_none_is_refused(ran: Rows, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ask(monkeypatch, "F99") == 2
    assert ran.ran == []
