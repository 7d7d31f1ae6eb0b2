import io
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from app.exchange import excel_files
from app.exchange.excel_files import read_excel, write_excel
from app.exchange.sheet_rows import SheetRow
from app.rules.errors import BadFile

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def saved(path: Path, rows: list[list[object]]) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


def test_values_become_what_a_person_would_type(tmp_path: Path) -> None:
    values: list[object] = [
        *("0012", 12, 12.0, 1.5, True, None, "  x "),
        *(date(1990, 4, 1), datetime.fromisoformat("1990-04-01T13:05"), "H2.4.1"),
    ]
    rows = read_excel(saved(tmp_path / "a.xlsx", [values]))
    assert rows == [
        SheetRow(
            1,
            (
                *("0012", "12", "12", "1.5", "TRUE", "", "  x "),
                *("1990-04-01", "1990-04-01 13:05:00", "H2.4.1"),
            ),
            frozenset({1, 2, 3}),
        )
    ]


def test_rows_keep_their_numbers_over_empty_ones(tmp_path: Path) -> None:
    rows = read_excel(saved(tmp_path / "a.xlsx", [["a"], [], [None, " "], ["b"]]))
    assert [(row.row, row.cells) for row in rows] == [(1, ("a",)), (4, ("b",))]


def test_the_first_visible_sheet_is_read(tmp_path: Path) -> None:
    book = Workbook()
    hidden = book.active
    assert hidden is not None
    hidden.append(["古い一覧"])
    hidden.sheet_state = "hidden"
    book.create_sheet("一覧").append(["新しい一覧"])
    book.save(tmp_path / "a.xlsx")
    assert read_excel(tmp_path / "a.xlsx")[0].cells == ("新しい一覧",)


def test_every_cell_is_written_as_text_and_read_back(tmp_path: Path) -> None:
    cells = (
        "=1+1",
        "\r=x",
        "\t@",
        "＝1",
        "-1",
        "0012",
        "TRUE",
        "'=1",
        " 𠮷田 ",
        "辻\U000e0100",
        "a\nb",
    )
    path = tmp_path / "a.xlsx"
    write_excel(path, ("見出し",), [cells])
    assert read_excel(path)[1].cells == cells
    sheet = load_workbook(path).worksheets[0]
    written = [cell for row in sheet.iter_rows(min_row=2) for cell in row]
    assert {(cell.data_type, cell.number_format) for cell in written} == {("s", "@")}


def test_what_a_workbook_cannot_hold_is_shown_as_lost(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_excel(path, ("見出し",), [("試験\x01花子",)])
    assert read_excel(path)[1].cells == ("試験\ufffd花子",)


def test_a_half_file_is_refused(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.xlsx", [["a"]])
    path.write_bytes(path.read_bytes()[:-500])
    with pytest.raises(BadFile, match="途中で切れて"):
        read_excel(path)


@pytest.mark.parametrize(
    "wrong",
    [
        b"<worksheet",
        f"<s xmlns='{MAIN}'><row r='x'><c r='1'/></row></s>".encode(),
        b"\xff\xfe",
        b"",
    ],
)
def test_a_damaged_sheet_is_refused(tmp_path: Path, wrong: bytes) -> None:
    path = saved(tmp_path / "a.xlsx", [["a"]])
    name = "xl/worksheets/sheet1.xml"
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as parts:
        kept = {part: parts.read(part) for part in parts.namelist()}
    with zipfile.ZipFile(path, "w") as parts:
        for part, data in kept.items():
            parts.writestr(part, wrong if part == name else data)
    with pytest.raises(BadFile, match="壊れているか"):
        read_excel(path)


def test_too_many_rows_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(excel_files, "MOST_ROWS", 1)
    assert len(read_excel(saved(tmp_path / "a.xlsx", [["a"], ["b"]]))) == 2
    with pytest.raises(BadFile, match="行が多すぎます"):
        read_excel(saved(tmp_path / "a.xlsx", [["a"], ["b"], ["c"], ["d"]]))
