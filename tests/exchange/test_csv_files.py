from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.exchange import csv_files
from app.exchange.csv_files import read_csv, write_csv
from app.exchange.sheet_rows import SheetRow
from app.rules.errors import BadFile
from tests.exchange.member_tables import save

HEADER = ("氏名", "住所")
SIGNS = st.characters(codec="utf-8", exclude_categories=["Cc"], include_characters="\t\r\n")
CELLS = st.text(SIGNS, max_size=12)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "utf-16"])
@pytest.mark.parametrize("mark", [",", "\t", ";"])
def test_usual_encodings_and_delimiters(tmp_path: Path, encoding: str, mark: str) -> None:
    lines = [
        "氏名,住所,備考",
        "試験花子,山形県架空市架空町一丁目,なし",
        "架空太郎,秋田県架空市,あり",
    ]
    path = save(tmp_path / "a.csv", "\r\n".join(lines).replace(",", mark), encoding)
    assert [list(row.cells) for row in read_csv(path)] == [line.split(",") for line in lines]


@pytest.mark.parametrize("mark", ["\t", ";"])
def test_a_title_above_does_not_choose_the_delimiter(tmp_path: Path, mark: str) -> None:
    text = f"会員の一覧\r\n\r\n氏名{mark}住所\r\n試験花子{mark}山形県\r\n"
    rows = read_csv(save(tmp_path / "a.csv", text))
    assert [row.cells for row in rows] == [
        ("会員の一覧",),
        ("氏名", "住所"),
        ("試験花子", "山形県"),
    ]


def test_rows_are_numbered_as_excel_shows_them(tmp_path: Path) -> None:
    text = '氏名,住所\r\n\r\n試験花子,"山形県\r\n架空市"\r\n,\r\n　, \r\n架空太郎,秋田県\r\n'
    rows = read_csv(save(tmp_path / "a.csv", text))
    assert rows[1:] == [
        SheetRow(3, ("試験花子", "山形県\r\n架空市")),
        SheetRow(6, ("架空太郎", "秋田県")),
    ]


def test_quotation_marks_hold_commas_and_themselves(tmp_path: Path) -> None:
    rows = read_csv(save(tmp_path / "a.csv", '氏名,住所\n"試験, 花子","架空""一番館"""\n'))
    assert rows[1].cells == ("試験, 花子", '架空"一番館"')


@pytest.mark.parametrize("text", ['氏名,住所\n試験花子,"山形県', '氏名,住所\n"試験"花子,山形県\n'])
def test_an_open_quotation_mark_is_named_by_its_row(tmp_path: Path, text: str) -> None:
    with pytest.raises(BadFile, match="2行目"):
        read_csv(save(tmp_path / "a.csv", text))


@pytest.mark.parametrize(
    "data", [b"", b"\xef\xbb\xbf", b" \r\n", b"\x89PNG\r\n\x1a\n", b"a,b\n\0\0"]
)
def test_files_that_are_no_text_are_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(data)
    with pytest.raises(BadFile):
        read_csv(path)


def test_too_many_rows_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_files, "MOST_ROWS", 2)
    assert len(read_csv(save(tmp_path / "a.csv", "a\n1\n2\n"))) == 3
    with pytest.raises(BadFile, match="行が多すぎます"):
        read_csv(save(tmp_path / "a.csv", "a\n1\n2\n3\n"))


def test_excel_is_told_the_encoding(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    write_csv(path, HEADER, [["𠮷田", "=1+1"]])
    assert path.read_bytes() == "\ufeff氏名,住所\r\n𠮷田,'=1+1\r\n".encode()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.tuples(CELLS, CELLS, st.just("架空")), max_size=5))
def test_what_was_written_is_read_back_exactly(
    tmp_path: Path, rows: list[tuple[str, str, str]]
) -> None:
    path = tmp_path / "a.csv"
    write_csv(path, (*HEADER, "備考"), rows)
    assert [row.cells for row in read_csv(path)[1:]] == rows
