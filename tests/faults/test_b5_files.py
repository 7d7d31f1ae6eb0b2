"""Malformed files of records are refused by a sentence; the judge sees a crash and a lost file."""

from pathlib import Path

import pytest

from tests.faults import b5_files
from tests.faults.rows import short_form
from tests.office import seats


def test_malformed_files_of_records_are_a_sentence_and_stay(tmp_path: Path) -> None:
    outcome = short_form(b5_files, tmp_path)
    assert outcome.is_whole, outcome.notes


def test_a_crash_and_a_lost_file_are_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "records"
    seats.begin(folder)

    def crash(_folder: Path) -> None:
        raise ValueError("unforeseen")

    def lose(folder: Path) -> None:
        (folder / "keys.json").unlink()

    for reading, end in ((crash, "crash: ValueError"), (lose, "a file is gone")):
        monkeypatch.setattr(b5_files, "_read", reading)
        assert b5_files.judged(folder) == end
