"""What was made on the disk goes again when a beginning fails; what others made stays."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.office import ground


def build(folder: Path, act: Callable[[Path], None]) -> None:
    with ground.building(folder) as fresh:
        act(fresh)


def test_what_was_built_takes_its_place_whole(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b c"
    with ground.building(folder) as fresh:
        (fresh / "file").write_bytes(b"1")
        assert not folder.exists()
        assert fresh.parent == folder.parent
    assert [path.relative_to(tmp_path).as_posix() for path in sorted(tmp_path.rglob("*"))] == [
        "a",
        "a/b c",
        "a/b c/file",
    ]
    assert folder.stat().st_mode & 0o777 == 0o700


def test_an_empty_folder_is_replaced_also_behind_a_link(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "there")
    with ground.building(tmp_path / "link") as fresh:
        (fresh / "file").touch()
    assert (tmp_path / "there" / "file").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link", "there"]


def test_a_failure_leaves_nothing_and_no_folder_made_for_it(tmp_path: Path) -> None:
    def fail(fresh: Path) -> None:
        (fresh / "deep").mkdir()
        (fresh / "deep" / "file").touch()
        (fresh / "link").symlink_to(tmp_path)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build(tmp_path / "a" / "b" / "c", fail)
    assert list(tmp_path.iterdir()) == []


def test_an_empty_folder_stands_again_after_a_failure(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()

    def fail(_fresh: Path) -> None:
        raise ValueError("x")

    with pytest.raises(ValueError, match="x"):
        build(tmp_path / "a", fail)
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_what_another_made_meanwhile_is_neither_replaced_nor_cleared(tmp_path: Path) -> None:
    folder = tmp_path / "a"

    def meanwhile(fresh: Path) -> None:
        (fresh / "mine").touch()
        folder.mkdir()
        (folder / "theirs").write_bytes(b"theirs")

    with pytest.raises(OSError, match="not empty"):
        build(folder, meanwhile)
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {"theirs": b"theirs"}


def test_a_folder_in_which_something_else_came_to_lie_stays(tmp_path: Path) -> None:
    folders = ground.missing(tmp_path / "a" / "b")
    assert folders == (tmp_path / "a" / "b", tmp_path / "a")
    folders[0].mkdir(parents=True)
    (tmp_path / "a" / "other").touch()
    ground.sweep(folders)
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["other"]


def test_nothing_made_is_nothing_to_sweep(tmp_path: Path) -> None:
    ground.sweep([tmp_path / "never"])
    assert list(tmp_path.iterdir()) == []
