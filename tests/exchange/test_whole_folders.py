"""A folder of files is there whole, or not at all."""

from pathlib import Path

import pytest

from app.exchange.file_bytes import RECORDS_AND_KEYS
from app.exchange.whole_folders import drafted_folder, refuse_folder
from app.rules.errors import Refused


@pytest.fixture
def records(tmp_path: Path) -> Path:
    folder = tmp_path / "記録"
    folder.mkdir()
    for name in RECORDS_AND_KEYS:
        (folder / name).write_bytes(b"x")
    return folder


def left_over(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.endswith(".part")]


@pytest.mark.parametrize("empty_before", [True, False])
def test_a_settled_folder_bears_its_name(
    tmp_path: Path, records: Path, *, empty_before: bool
) -> None:
    place = tmp_path / "新しい" / "一式"
    if empty_before:
        place.mkdir(parents=True)
    with drafted_folder(place, records=records) as draft:
        draft.put("01_架空.csv", b"a")
        assert not place.exists() or not any(place.iterdir())
        draft.settle()
    assert [(path.name, path.read_bytes()) for path in place.iterdir()] == [("01_架空.csv", b"a")]
    assert left_over(place.parent) == []


def test_a_folder_that_was_not_settled_leaves_nothing(tmp_path: Path, records: Path) -> None:
    place = tmp_path / "一式"

    def give_up() -> None:
        with drafted_folder(place, records=records) as draft:
            draft.put("01_架空.csv", b"a")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        give_up()
    assert not place.exists()
    assert left_over(tmp_path) == []


def test_a_settled_folder_can_be_taken_back_and_one_that_is_not_is_left_alone(
    tmp_path: Path, records: Path
) -> None:
    place = tmp_path / "一式"
    with drafted_folder(place, records=records) as draft:
        draft.put("01_架空.csv", b"a")
        place.mkdir()
        draft.withdraw()
        assert place.exists()
        draft.settle()
        draft.withdraw()
    assert not place.exists()


def test_what_holds_something_is_left_alone(tmp_path: Path, records: Path) -> None:
    place = tmp_path / "一式"
    place.mkdir()
    (place / "前の.pdf").write_bytes(b"before")
    with pytest.raises(Refused, match="すでにファイルがあります"):
        refuse_folder(place, records=records)
    with pytest.raises(Refused, match="すでにファイルがあります"):
        refuse_folder(place / "前の.pdf", records=records)
    assert [path.name for path in place.iterdir()] == ["前の.pdf"]


@pytest.mark.parametrize("inside", [".", "中", "中/一式"])
def test_it_never_lies_among_the_records(records: Path, inside: str) -> None:
    with pytest.raises(Refused, match="データフォルダの中"):
        refuse_folder(records / inside, records=records)
    assert {path.name for path in records.iterdir()} == set(RECORDS_AND_KEYS)


def test_a_place_that_fills_meanwhile_is_refused(tmp_path: Path, records: Path) -> None:
    place = tmp_path / "一式"

    def fill_and_settle() -> None:
        with drafted_folder(place, records=records) as draft:
            draft.put("01_架空.csv", b"a")
            place.mkdir()
            (place / "ほかの.pdf").write_bytes(b"other")
            draft.settle()

    with pytest.raises(Refused, match="書き出せませんでした"):
        fill_and_settle()
    assert [path.name for path in place.iterdir()] == ["ほかの.pdf"]
    assert left_over(tmp_path) == []


def test_below_a_file_there_is_no_place(tmp_path: Path, records: Path) -> None:
    (tmp_path / "架空").write_bytes(b"")
    with (
        pytest.raises(Refused, match="書き出せませんでした"),
        drafted_folder(tmp_path / "架空" / "一式", records=records),
    ):
        pass
