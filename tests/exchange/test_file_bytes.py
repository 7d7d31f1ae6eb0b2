from pathlib import Path

import pytest

from app.exchange import file_bytes
from app.exchange.file_bytes import put_bytes, take_bytes
from app.rules.errors import BadFile, Refused


def test_what_was_put_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "一覧.csv"
    put_bytes(path, b"1")
    put_bytes(path, b"2")
    assert take_bytes(path) == b"2"
    assert [one.name for one in tmp_path.iterdir()] == ["一覧.csv"]


def test_missing_files_and_folders_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="見つかりません"):
        take_bytes(tmp_path / "ない.csv")
    with pytest.raises(BadFile, match="開けません"):
        take_bytes(tmp_path)


def test_huge_files_are_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_bytes, "LARGEST_BYTES", 3)
    path = tmp_path / "大.csv"
    path.write_bytes(b"1234")
    with pytest.raises(BadFile, match="大きすぎます"):
        take_bytes(path)


def test_a_place_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="保存できません"):
        put_bytes(tmp_path / "ない" / "一覧.csv", b"1")


def test_a_failed_write_leaves_what_was_there(tmp_path: Path) -> None:
    folder = tmp_path / "一覧.csv"
    folder.mkdir()
    with pytest.raises(Refused):
        put_bytes(folder, b"1")
    assert [one.name for one in tmp_path.iterdir()] == ["一覧.csv"]
