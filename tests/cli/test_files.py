"""What a command writes: never over the records, their keys, or a file it reads."""

from pathlib import Path

import pytest

from app.exchange.file_bytes import RECORDS_AND_KEYS
from app.storage.key_file import FILE_NAME
from app.storage.store import RECORDS
from tests.cli.conftest import Command

ROWS = "組合員コード,組合員氏名\n1,架空　花子\n"


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    path = tmp_path / "会員.csv"
    path.write_text(ROWS, encoding="utf-8")
    return path


def content(folder: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in sorted(folder.iterdir())}


@pytest.mark.parametrize("name", ["records.db", "keys.json", "新しい.csv"])
@pytest.mark.parametrize(
    "words",
    [
        ("members", "export", "{}", "--purpose", "点検"),
        ("policy", "history", "--pdf", "{}"),
        ("members", "import", "{rows}", "--rejected", "{}"),
        ("policy", "parse", "{rows}", "--out", "{}"),
        ("members", "find", "x", "--out", "{}"),
        ("history", "verify", "--json", "--out", "{}"),
    ],
)
def test_no_command_writes_into_the_data_folder(
    words: tuple[str, ...], name: str, at_desk: Command, data: Path, rows: Path
) -> None:
    before = content(data)
    said = at_desk(*(word.format(data / name, rows=rows) for word in words))
    assert (said.status, "データフォルダの中" in said.err) == (1, True)
    assert content(data) == before


def test_nor_into_the_folder_of_other_records(sukusuku: Command, data: Path, rows: Path) -> None:
    before = content(data)
    said = sukusuku("policy", "parse", rows, "--out", data / "keys.json")
    assert (said.status, "データフォルダの中" in said.err) == (1, True)
    assert content(data) == before


@pytest.mark.parametrize(
    "words",
    [
        ("members", "import", "{rows}", "--rejected", "{rows}"),
        ("members", "import", "{rows}", "--accept-good", "--rejected", "{link}"),
        ("policy", "parse", "{rows}", "--out", "{rows}"),
        ("members", "export", "{new}", "--purpose", "点検", "--out", "{new}"),
        ("policy", "history", "--pdf", "{new}", "--out", "{new}"),
        ("init", "--admin", "a", "--recovery-sheet", "{new}", "--out", "{new}"),
    ],
)
def test_no_command_writes_over_a_file_it_reads_or_writes(
    words: tuple[str, ...], at_desk: Command, rows: Path, tmp_path: Path
) -> None:
    (tmp_path / "link.csv").symlink_to(rows)
    places = {"rows": rows, "link": tmp_path / "link.csv", "new": tmp_path / "new"}
    said = at_desk("--json", *(word.format(**places) for word in words))
    assert (said.status, said.document) == (1, {"error": said.err.removesuffix("\n")})
    assert "同じ操作で使うほかのファイル" in said.err
    assert rows.read_text("utf-8") == ROWS
    assert not (tmp_path / "new").exists()


def test_a_data_folder_that_is_made_takes_nothing_else_in(
    sukusuku: Command, tmp_path: Path
) -> None:
    data = tmp_path / "d"
    for words in (
        ("init", "--admin", "a", "--recovery-sheet", tmp_path / "s.pdf", "--out", data / "x"),
        ("demo", "--letters", data / "文書"),
    ):
        said = sukusuku("--data", data, *words)
        assert (said.status, "データフォルダの中" in said.err) == (1, True)
        assert list(tmp_path.iterdir()) == []


def test_links_in_a_circle_are_told(at_desk: Command, tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    said = at_desk("members", "find", "x", "--out", tmp_path / "a")
    assert (said.status, "確かめられません" in said.err) == (1, True)


def test_the_files_that_are_protected_are_those_of_the_records() -> None:
    assert set(RECORDS_AND_KEYS) == {RECORDS, FILE_NAME}
