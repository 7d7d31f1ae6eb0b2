"""`encrypt`, `decrypt`, `new-key` and `recovery-sheet`."""

import json
import os
from pathlib import Path

import pytest

from app.letters import extraction
from app.storage.engine import is_plain
from app.storage.errors import RecordsFull
from app.storage.store import RECORDS
from tests.cli.conftest import Command
from tests.office import seats


def test_encryption_is_turned_off_only_when_asked_twice(at_desk: Command, data: Path) -> None:
    said = at_desk("decrypt")
    assert (said.status, "--yes" in said.err) == (1, True)
    assert not is_plain(data / RECORDS)
    assert at_desk("--json", "decrypt", "--yes").document == {"encrypted": False}
    assert is_plain(data / RECORDS)
    said = at_desk("encrypt")
    assert "上書きして消しました" in said.out
    assert not is_plain(data / RECORDS)
    assert at_desk("members", "find", "").status == 0


def test_the_key_changes_and_the_password_stays(at_desk: Command, data: Path) -> None:
    before = (data / "keys.json").read_bytes()
    assert "そのまま使えます" in at_desk("new-key").out
    assert (data / "keys.json").read_bytes() != before
    assert at_desk("history", "verify").status == 0


def test_where_the_disk_fails_at_the_end_the_sheet_in_the_safe_is_the_one(
    at_desk: Command, tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise RecordsFull("ディスクの空きが足りないため、保存できませんでした。")

    before = json.loads((data / "keys.json").read_text("utf-8"))
    with monkeypatch.context() as broken:
        broken.setattr("app.storage.commits.settle", full)
        assert at_desk("recovery-sheet", tmp_path / "s.pdf").status == 1
    assert not (tmp_path / "s.pdf").exists()
    assert json.loads((data / "keys.json").read_text("utf-8")) == before


def test_only_the_system_role_changes_keys(at_desk: Command, tmp_path: Path) -> None:
    for words in (("decrypt", "--yes"), ("new-key",), ("recovery-sheet", tmp_path / "s.pdf")):
        said = at_desk("--staff", seats.CLERK, *words)
        assert (said.status, "システムの仕事です" in said.err) == (1, True)
    assert not (tmp_path / "s.pdf").exists()


def test_the_sheet_is_made_anew(at_desk: Command, tmp_path: Path, data: Path) -> None:
    sheet = tmp_path / "紙" / "復旧.pdf"
    said = at_desk("recovery-sheet", sheet)
    assert (said.status, "前のシートでは" in said.out) == (0, True)
    assert "復旧" in extraction.text(sheet.read_bytes())
    again = at_desk("recovery-sheet", sheet)
    assert (again.status, "もうあります" in again.err) == (1, True)
    inside = at_desk("recovery-sheet", data / "s.pdf")
    assert (inside.status, "データフォルダの中" in inside.err) == (1, True)


def test_a_sheet_that_cannot_be_saved_changes_nothing(
    at_desk: Command, tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    before = (data / "keys.json").read_bytes()
    monkeypatch.setattr("app.cli.recovery_sheet.keep", full)
    said = at_desk("recovery-sheet", tmp_path / "s.pdf")
    assert (said.status, "何も変えていません" in said.err) == (1, True)
    assert (data / "keys.json").read_bytes() == before
