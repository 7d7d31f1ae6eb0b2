"""The recovery sheet: never beside its records, never over a file, never without records."""

from pathlib import Path

import pytest

from app.office.sheet_place import sheet_place
from app.rules.errors import Refused
from app.storage.errors import KeysUnsure


def lose(sheet: Path, folder: Path, error: BaseException | None = None) -> None:
    with sheet_place(sheet, folder):
        sheet.parent.mkdir(parents=True)
        sheet.write_bytes(b"%PDF")
        raise error or KeyboardInterrupt


def test_a_sheet_that_was_kept_stays(tmp_path: Path) -> None:
    with sheet_place(tmp_path / "s.pdf", tmp_path / "d"):
        (tmp_path / "s.pdf").write_bytes(b"%PDF")
    assert (tmp_path / "s.pdf").read_bytes() == b"%PDF"


def test_without_records_the_sheet_goes_again(tmp_path: Path) -> None:
    sheet = tmp_path / "a" / "b" / "s.pdf"
    with pytest.raises(KeyboardInterrupt):
        lose(sheet, tmp_path / "d")
    assert list(tmp_path.iterdir()) == []


def test_a_sheet_that_may_be_the_one_that_opens_stays(tmp_path: Path) -> None:
    sheet = tmp_path / "a" / "b" / "s.pdf"
    with pytest.raises(KeysUnsure):
        lose(sheet, tmp_path / "d", KeysUnsure("どちらで開くか確かめてください。"))
    assert sheet.read_bytes() == b"%PDF"


def test_a_file_that_is_there_stays(tmp_path: Path) -> None:
    (tmp_path / "memo.txt").write_bytes(b"memo")
    (tmp_path / "lost").symlink_to(tmp_path / "nowhere")
    for name in ("memo.txt", "lost"):
        with pytest.raises(Refused, match="もうあります"), sheet_place(tmp_path / name, tmp_path):
            pytest.fail("went on")
    assert (tmp_path / "memo.txt").read_bytes() == b"memo"
    assert (tmp_path / "lost").is_symlink()


@pytest.mark.parametrize("name", ["d/s.pdf", "link/s.pdf", "x/../d/deep/s.pdf"])
def test_the_data_folder_takes_no_sheet(name: str, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "d")
    with (
        pytest.raises(Refused, match="データフォルダの中には保存できません"),
        sheet_place(tmp_path / name, tmp_path / "d"),
    ):
        pytest.fail("went on")


def test_nor_do_the_records_of_another_folder(made_once: Path, tmp_path: Path) -> None:
    with (
        pytest.raises(Refused, match="データフォルダの中です"),
        sheet_place(made_once / "s.pdf", tmp_path / "d"),
    ):
        pytest.fail("went on")
