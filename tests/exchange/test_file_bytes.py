import os
from pathlib import Path

import pytest

from app.exchange import file_bytes
from app.exchange.file_bytes import RECORDS_AND_KEYS, put_bytes, refuse_place, take_bytes
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


def test_a_file_longer_than_is_said_of_it_is_not_read_to_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "伸びる.csv"
    path.write_bytes(b"1234")
    told = tuple(path.stat())
    short = os.stat_result((*told[:6], 1, *told[7:]))
    monkeypatch.setattr(Path, "stat", lambda *_, **_named: short)
    assert take_bytes(path) == b"1234"
    monkeypatch.setattr(file_bytes, "LARGEST_BYTES", 3)
    with pytest.raises(BadFile, match="大きすぎます"):
        take_bytes(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name")
def test_a_pipe_is_no_file_and_nobody_waits_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "管")
    with pytest.raises(BadFile, match="ふつうのファイルではありません"):
        take_bytes(tmp_path / "管")


def test_a_place_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="保存できません"):
        put_bytes(tmp_path / "ない" / "一覧.csv", b"1")


def test_a_failed_write_leaves_what_was_there(tmp_path: Path) -> None:
    folder = tmp_path / "一覧.csv"
    folder.mkdir()
    with pytest.raises(Refused):
        put_bytes(folder, b"1")
    assert [one.name for one in tmp_path.iterdir()] == ["一覧.csv"]


@pytest.mark.parametrize("name", ["records.db", "keys.json", "records.db-wal", "別.csv"])
@pytest.mark.parametrize("held", ["records.db", "keys.json"])
def test_nothing_is_written_into_a_data_folder(name: str, held: str, tmp_path: Path) -> None:
    (tmp_path / held).write_bytes(b"held")
    with pytest.raises(Refused, match="データフォルダの中"):
        put_bytes(tmp_path / name, b"1")
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == {held: b"held"}


def test_a_folder_inside_a_data_folder_belongs_to_it(tmp_path: Path) -> None:
    for name in RECORDS_AND_KEYS:
        (tmp_path / name).touch()
    for path in (tmp_path, tmp_path / "a", tmp_path / "a" / "b" / "c.csv"):
        with pytest.raises(Refused, match="データフォルダの中"):
            refuse_place(path)
    refuse_place(tmp_path.parent / "c.csv")


def test_one_foreign_name_further_up_does_not_close_all_below(tmp_path: Path) -> None:
    (tmp_path / "keys.json").touch()
    refuse_place(tmp_path / "a" / "c.csv")


def test_a_data_folder_that_is_still_empty_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="データフォルダの中"):
        refuse_place(tmp_path / "d" / "c.csv", folder=tmp_path / "d")


def test_links_are_followed(tmp_path: Path) -> None:
    (tmp_path / "d").mkdir()
    (tmp_path / "d" / "keys.json").write_bytes(b"held")
    (tmp_path / "link.csv").symlink_to(tmp_path / "d" / "keys.json")
    (tmp_path / "folder").symlink_to(tmp_path / "d")
    for path in (tmp_path / "link.csv", tmp_path / "folder" / "x.csv"):
        with pytest.raises(Refused, match="データフォルダの中"):
            put_bytes(path, b"1")
    assert (tmp_path / "d" / "keys.json").read_bytes() == b"held"


def test_a_file_that_is_read_is_not_written_over(tmp_path: Path) -> None:
    source = tmp_path / "会員.csv"
    source.touch()
    (tmp_path / "soft").symlink_to(source)
    (tmp_path / "hard").hardlink_to(source)
    for name in ("会員.csv", "soft", "hard", "./x/../会員.csv"):
        with pytest.raises(Refused, match="ほかのファイル"):
            refuse_place(tmp_path / name, sources=[source])
    with pytest.raises(Refused, match="ほかのファイル"):
        refuse_place(tmp_path / "new", sources=[tmp_path / "x" / ".." / "new"])
    refuse_place(tmp_path / "new", sources=[source])


def test_a_pipe_or_a_device_keeps_its_place() -> None:
    put_bytes(Path(os.devnull), b"1")
    assert not Path(os.devnull).is_file()


def test_only_its_owner_reads_what_was_written(tmp_path: Path) -> None:
    path = tmp_path / "一覧.csv"
    path.write_bytes(b"0")
    path.chmod(0o644)
    put_bytes(path, b"1")
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_part_of_somebody_else_is_neither_followed_nor_overwritten(tmp_path: Path) -> None:
    (tmp_path / "other").write_bytes(b"other")
    (tmp_path / "一覧.csv.part").symlink_to(tmp_path / "other")
    put_bytes(tmp_path / "一覧.csv", b"1")
    assert (tmp_path / "other").read_bytes() == b"other"
    assert (tmp_path / "一覧.csv.part").is_symlink()


@pytest.mark.parametrize("broken", ["os.fdopen", "Path.replace"])
def test_an_interrupted_write_leaves_no_part(
    broken: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "一覧.csv"
    put_bytes(path, b"1")

    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(f"app.exchange.file_bytes.{broken}", stop)
    with pytest.raises(KeyboardInterrupt):
        put_bytes(path, b"2")
    monkeypatch.undo()
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == {"一覧.csv": b"1"}
