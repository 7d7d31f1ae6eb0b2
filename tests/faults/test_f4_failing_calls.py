"""Whichever call of the program fails, nothing is lost, and a sentence says so."""

from pathlib import Path

import pytest

from tests.faults import doomed, f4_failing_calls
from tests.faults.rows import short_form


@pytest.mark.usefixtures("strace")
def test_whichever_call_fails_nothing_is_lost(tmp_path: Path) -> None:
    outcome = short_form(f4_failing_calls, tmp_path)
    assert outcome.is_whole, outcome.notes


@pytest.mark.usefixtures("strace")
def test_a_call_that_fails_really_fails(tmp_path: Path) -> None:
    def work(tell: doomed.Tell) -> None:
        (tmp_path / "a").write_bytes(b"1")
        tell("one")
        (tmp_path / "b").write_bytes(b"2")
        tell("two")

    log, words = tmp_path / "log", ("-e", "trace=write", "-e", "inject=write:error=EIO:when=2")
    told = doomed.traced(work, log, *words)
    assert told.acknowledged == ("one",)
    assert "OSError" in told.broken
    assert not told.is_plain
    assert doomed.run(work).finished
