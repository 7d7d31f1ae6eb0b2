"""A room in which records are unpacked goes again; a dead one is swept, a live one never."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.storage import left_behind, record_swap, rooms

TWO_DAYS_S = 172_800


def aged(path: Path) -> Path:
    """Let a file or folder be two days old."""
    at = path.stat().st_mtime - TWO_DAYS_S
    os.utime(path, (at, at))
    return path


def left_in(place: Path) -> Path:
    """Leave a room as a killed program does."""
    place.mkdir(parents=True, exist_ok=True)
    room = place / f"{rooms.PREFIX}dead"
    room.mkdir()
    (room / "records.db").write_bytes(b"of everybody")
    (place / f"{room.name}.lock").touch()
    return aged(room)


def test_a_room_leaves_nothing(tmp_path: Path) -> None:
    with rooms.room(tmp_path) as place:
        (place / "records.db").write_bytes(b"of everybody")
        assert place.stat().st_mode & 0o777 == 0o700
    assert list(tmp_path.iterdir()) == []


def test_a_dead_room_is_swept_and_one_of_today_stays(tmp_path: Path) -> None:
    dead, young = left_in(tmp_path), tmp_path / f"{rooms.PREFIX}young"
    young.mkdir()
    rooms.sweep(tmp_path)
    assert not dead.exists()
    assert list(tmp_path.iterdir()) == [young]
    assert rooms.standing(tmp_path) == [young]


def test_a_room_in_which_somebody_works_stays_however_old(tmp_path: Path) -> None:
    with rooms.room(tmp_path) as place:
        aged(place)
        rooms.sweep(tmp_path)
        assert place.is_dir()
    assert list(tmp_path.iterdir()) == []


def test_a_room_without_a_lock_goes_by_its_age(tmp_path: Path) -> None:
    dead = left_in(tmp_path)
    (tmp_path / f"{dead.name}.lock").unlink()
    rooms.sweep(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_lock_without_its_room_goes_as_well(tmp_path: Path) -> None:
    aged(tmp_path / left_in(tmp_path).name).rename(tmp_path / "away")
    aged(tmp_path / f"{rooms.PREFIX}dead.lock")
    rooms.sweep(tmp_path)
    assert [one.name for one in tmp_path.iterdir()] == ["away"]


def test_a_scanner_that_holds_a_file_for_a_moment_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, held = shutil.rmtree, [1, 2]

    def rmtree(place: Path, *, ignore_errors: bool = False) -> None:
        if held:
            held.pop()
            return
        real(place, ignore_errors=ignore_errors)

    monkeypatch.setattr(shutil, "rmtree", rmtree)
    with rooms.room(tmp_path) as place:
        (place / "records.db").touch()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "where", [lambda one: one, lambda one: one / "backups", lambda one: one.parent]
)
def test_what_a_killed_program_left_around_a_folder_is_swept(
    tmp_path: Path, where: Callable[[Path], Path]
) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    dead = left_in(where(folder))
    assert left_behind.standing(folder) == [dead]
    left_behind.sweep(folder)
    assert left_behind.standing(folder) == []
    assert not dead.exists()


def test_records_that_never_took_their_place_go_unless_they_wait_for_it(tmp_path: Path) -> None:
    (tmp_path / record_swap.FRESH).mkdir()
    left_behind.sweep(tmp_path)
    assert (tmp_path / record_swap.FRESH).is_dir()  # they may be the only ones
    for name in ("records.db", "keys.json", "restore.json"):
        (tmp_path / name).touch()
    left_behind.sweep(tmp_path)
    assert (tmp_path / record_swap.FRESH).is_dir()
    assert left_behind.standing(tmp_path) == []
    (tmp_path / "restore.json").unlink()
    assert left_behind.standing(tmp_path) == [tmp_path / record_swap.FRESH]
    with record_swap.alone(tmp_path):  # somebody builds there just now
        left_behind.sweep(tmp_path)
        assert (tmp_path / record_swap.FRESH).is_dir()
    left_behind.sweep(tmp_path)
    assert not (tmp_path / record_swap.FRESH).exists()


def test_drafts_of_small_files_go_and_files_of_others_stay(tmp_path: Path) -> None:
    second = tmp_path / "second"
    second.mkdir()
    drafts = [tmp_path / f".{stem}-abcd_123" for stem in ("erased", "keys", "restore", "tries")]
    theirs = [tmp_path / ".keys-of-the-house", second / ".keys-abcd_123"]
    for one in (*drafts, second / ".erased-abcd_123", *theirs):
        one.touch()
        aged(one)
    (tmp_path / ".erased-of_today").touch()
    left_behind.sweep(tmp_path, second)
    assert {one for one in tmp_path.rglob("*") if one.is_file()} == {
        *theirs,
        tmp_path / ".erased-of_today",
    }
