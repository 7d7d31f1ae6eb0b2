"""`demo`: a new folder of fictional records, and its letters where they are wanted."""

from pathlib import Path

import pytest

from app.letters import extraction
from tests.cli.conftest import Command


def test_a_new_folder_is_filled_and_opens_with_demo(
    sukusuku: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data, letters = tmp_path / "練習 用", tmp_path / "文書" / "下"
    words = ("--data", data, "--json", "demo", "--members", "3", "--letters", letters)
    found = sukusuku(*words).document
    assert (found["members"], found["letters"], found["data"]) == (3, 2, str(data))
    assert sorted(map(Path, found["files"])) == sorted(letters.iterdir())
    assert "練習用" in extraction.text(next(letters.iterdir()).read_bytes())
    monkeypatch.setenv("SUKUSUKU_PASSWORD", "demo")
    found = sukusuku("--data", data, "--staff", "demo", "--json", "members", "find", "").document
    assert found["total"] == 3
    said = sukusuku(*words)
    assert said.status == 1
    assert "すくすく窓口の記録があります" in said.document["error"]


def test_a_place_for_letters_in_the_way_makes_nothing(sukusuku: Command, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for place in ("file", "file/x"):
        said = sukusuku("--data", tmp_path / "d", "demo", "--letters", tmp_path / place)
        assert said.status == 1
    assert not (tmp_path / "d").exists()


def test_without_letters_the_counts_are_told_in_japanese(sukusuku: Command, tmp_path: Path) -> None:
    said = sukusuku("--data", tmp_path / "d", "demo", "--members", "0")
    assert said.status == 0
    assert "会員 0、同意 0、方針の版 7、再同意の依頼 0、申込の確認待ち 2" in said.out
