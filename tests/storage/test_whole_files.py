"""A small file in its place: whole or not at all, and patient with who reads it."""

import os
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from app.storage import key_file, whole_files
from app.storage.errors import RecordsOutOfReach
from app.storage.key_file import FilePlace

REPLACE, READ = Path.replace, Path.read_text


def refusing(times: float, real: Callable[..., object]) -> Callable[..., object]:
    """Return a call that another program stands in the way of so many times."""
    calls = count(1)

    def call(*given: object, **named: object) -> object:
        if next(calls) <= times:
            raise PermissionError(13, "in use")
        return real(*given, **named)

    return call


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Put a first text in its place."""
    whole_files.put(tmp_path / "a.json", "alt")
    return tmp_path / "a.json"


def test_who_reads_just_then_is_waited_for(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "replace", refusing(3, REPLACE))
    whole_files.put(path, "neu")
    monkeypatch.setattr(Path, "read_text", refusing(3, READ))
    assert whole_files.read(path) == "neu"


def test_who_keeps_it_open_leaves_the_old_one(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whole_files, "PATIENCE_S", 0.0)
    monkeypatch.setattr(Path, "replace", refusing(float("inf"), REPLACE))
    with pytest.raises(PermissionError):
        whole_files.put(path, "neu")
    assert whole_files.read(path) == "alt"
    assert list(path.parent.iterdir()) == [path]


def test_a_ring_that_is_kept_open_is_no_full_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    FilePlace(tmp_path).write("alt")
    monkeypatch.setattr(whole_files, "PATIENCE_S", 0.0)
    monkeypatch.setattr(Path, "replace", refusing(float("inf"), REPLACE))
    with pytest.raises(RecordsOutOfReach, match="ほかのプログラムが開いているか") as told:
        FilePlace(tmp_path).write("neu")
    assert "空き容量" not in told.value.sentence
    assert (tmp_path / key_file.FILE_NAME).read_text("utf-8") == "alt"


def test_once_it_has_its_name_nothing_fails_any_more(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls, real = count(1), os.fsync

    def late(handle: int) -> None:
        if next(calls) > 1:
            raise OSError(5, os.strerror(5))
        real(handle)

    monkeypatch.setattr(os, "fsync", late)
    whole_files.put(path, "neu")
    assert whole_files.read(path) == "neu"
    with pytest.raises(OSError, match="error"):
        whole_files.settle(path.parent)
