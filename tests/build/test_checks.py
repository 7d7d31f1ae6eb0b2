"""All stages run, the tests last, and one failing stage fails the run."""

import os
from collections.abc import Sequence
from pathlib import Path

import pytest

import checks
from checks import STAGES, run_stages

Command = Sequence[str | Path]


def test_every_stage_runs_even_after_one_failed(capsys: pytest.CaptureFixture[str]) -> None:
    ran: list[str] = []

    def only_lint_fails(command: Command) -> int:
        ran.append(" ".join(str(word) for word in command[2:]))
        return 1 if "check ." in ran[-1] and "--check" not in ran[-1] else 0

    assert run_stages(only_lint_fails, ["tests/rules"]) == 1
    assert ran == ["ruff check .", "ruff format --check .", "mypy", "pytest tests/rules"]
    assert "Failed so far: lint (see above)." in capsys.readouterr().out


@pytest.mark.parametrize("failing", [command[0] for _, command in STAGES])
def test_any_failing_stage_fails_the_run(failing: str) -> None:
    assert run_stages(lambda command: int(failing in command), []) == 1


def test_nothing_failing_is_success() -> None:
    assert run_stages(lambda _: 0, []) == 0


def test_the_tests_are_spread_over_all_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[list[str]] = []
    monkeypatch.setattr(checks, "prepare", lambda **_: None)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    monkeypatch.setattr(checks, "call", lambda command: ran.append([*map(str, command[2:])]))
    assert checks.test(["tests/rules", "-n", "0"]) == 0
    assert ran[-1] == ["pytest", "-n", "3", "--dist", "worksteal", "tests/rules", "-n", "0"]
