"""What was made on the disk goes again when a beginning fails; what stood before stays."""

from pathlib import Path

from app.office import ground


def test_all_that_was_made_goes_with_the_folders_made_for_it(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b" / "c"
    found = ground.before(folder)
    (folder / "deep").mkdir(parents=True)
    (folder / "deep" / "file").touch()
    (folder / "link").symlink_to(tmp_path)
    found.clear()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_stood_before_stays_empty(tmp_path: Path) -> None:
    found = ground.before(tmp_path)
    (tmp_path / "file").touch()
    found.clear()
    assert list(tmp_path.iterdir()) == []
    assert tmp_path.is_dir()


def test_a_folder_in_which_something_else_came_to_lie_stays(tmp_path: Path) -> None:
    folders = ground.missing(tmp_path / "a" / "b")
    assert folders == (tmp_path / "a" / "b", tmp_path / "a")
    folders[0].mkdir(parents=True)
    (tmp_path / "a" / "other").touch()
    ground.sweep(folders)
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["other"]


def test_nothing_made_is_nothing_to_clear(tmp_path: Path) -> None:
    ground.before(tmp_path / "a").clear()
    ground.sweep([tmp_path / "never"])
    assert list(tmp_path.iterdir()) == []
