"""What the disk refuses while records are exchanged is a sentence, and nothing is lost."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.storage import record_swap, swap_note, whole_files
from app.storage.errors import RecordsOutOfReach
from app.storage.swap_note import Note
from tests.storage.swapped import OLD, build, contents, fill

NEW = {"records.db": b"new records", "keys.json": b"new keys"}
REFUSALS = pytest.mark.parametrize(
    "number", [errno.EROFS, errno.ENOENT, errno.ENOSPC, errno.EACCES, errno.EIO]
)


def refuse(number: int) -> Callable[..., object]:
    """Refuse as the disk does."""

    def refused(*_: object, **__: object) -> object:
        raise OSError(number, os.strerror(number))

    return refused


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Lay out old records with new ones beside them."""
    made = fill(tmp_path)
    build(made)
    return made


@REFUSALS
@pytest.mark.parametrize("step", ["_settle", "_note"])
def test_before_the_note_stands_nothing_is_changed(
    folder: Path, monkeypatch: pytest.MonkeyPatch, number: int, step: str
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(record_swap, step, refuse(number))
        with pytest.raises(RecordsOutOfReach, match="失われていません"):
            record_swap.swap(folder, Note("damaged/a"))
    assert contents(folder) == OLD
    assert not record_swap.is_waiting(folder)
    record_swap.drop_fresh(folder)
    record_swap.finish(folder)
    assert contents(folder) == OLD
    assert not (folder / record_swap.FRESH).exists()


def test_new_records_that_vanished_are_not_put_in_the_place_of_the_old_ones(folder: Path) -> None:
    (folder / record_swap.FRESH / "keys.json").unlink()
    with pytest.raises(RecordsOutOfReach, match="入れ替えられませんでした"):
        record_swap.swap(folder, Note("damaged/a"))
    assert contents(folder) == OLD
    assert not (folder / "damaged").exists()


@REFUSALS
def test_a_full_disk_leaves_no_half_of_a_note(
    folder: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", refuse(number))
        with pytest.raises(OSError, match=os.strerror(number)):
            whole_files.put(folder / swap_note.NOTE, "{}")
    assert contents(folder) == OLD


@REFUSALS
def test_a_file_that_cannot_be_moved_leaves_the_old_records(
    folder: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(Path, "mkdir", refuse(number))
        with pytest.raises(RecordsOutOfReach, match="失われていません"):
            record_swap.swap(folder, Note("damaged/a"))
    assert contents(folder) == OLD
    assert not record_swap.is_waiting(folder)


@REFUSALS
def test_a_note_that_stays_is_taken_away_by_the_next_opening(
    folder: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(record_swap, "_forget", refuse(number))
        with pytest.raises(RecordsOutOfReach, match="どちらも残っています"):
            record_swap.swap(folder, Note("damaged/a"))
    assert record_swap.is_waiting(folder)
    record_swap.finish(folder)
    assert not record_swap.is_waiting(folder)
    assert contents(folder).items() >= NEW.items()
    assert contents(folder / "damaged" / "a") == OLD
