"""The fault tests are started with everything they need, and told which rows are wanted."""

import pytest

import faults


def test_the_rows_that_are_named_are_run(monkeypatch: pytest.MonkeyPatch) -> None:
    prepared: list[bool] = []
    called: list[list[str]] = []

    def note(words: list[object]) -> int:
        called.append([str(word) for word in words])
        return 7

    def prepare(*, tests: bool) -> None:
        prepared.append(tests)

    monkeypatch.setattr(faults, "prepare", prepare)
    monkeypatch.setattr(faults, "call", note)
    assert faults.faults(["F1", "--short"]) == 7
    assert prepared == [True]
    assert called[0][1:] == ["-m", "tests.faults", "F1", "--short"]
