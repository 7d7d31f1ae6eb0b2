"""F10 in its short form, and proof that it could fail."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.faults import f10_guesses
from tests.faults.guess_folders import most_in_an_hour
from tests.faults.harness import Progress
from tests.faults.rows import short_form


def test_guesses_are_few_and_the_sheet_opens_what_is_left(tmp_path: Path) -> None:
    outcome = short_form(f10_guesses, tmp_path)
    assert outcome.is_whole, outcome.notes


def test_without_waits_the_row_would_fail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.rules.tries.wait_s", lambda *_: 0)
    outcome = f10_guesses.guessed(40, tmp_path / "g", 1, Progress())
    assert not outcome.is_whole


def test_the_fullest_hour_is_found() -> None:
    start = datetime(2026, 4, 20, tzinfo=UTC)
    assert most_in_an_hour([start + timedelta(minutes=10 * one) for one in range(12)]) == 6
    assert most_in_an_hour([]) == 0
