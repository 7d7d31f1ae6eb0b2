"""A small list is read by its titles, from a CSV as from a workbook."""

from pathlib import Path

import pytest

from app.exchange.csv_files import write_csv
from app.exchange.excel_files import write_excel
from app.exchange.titled_rows import ListColumns, read_list
from app.rules.errors import BadFile

COLUMNS = ListColumns(
    "名簿", {"number": ("職員番号", "番号"), "name": ("氏名",), "note": ("備考",)}, ("name",)
)


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_rows_are_found_below_their_titles(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"名簿.{suffix}"
    write = write_excel if suffix == "xlsx" else write_csv
    rows = [
        ["", "", ""],
        ["番 号", "（氏名）", "所属"],
        ["0012", " 架空　一郎 ", "見本店"],
        ["", "架空"],
    ]
    write(path, ["2026年度の名簿"], rows)
    read = read_list(path, COLUMNS)
    assert [row.row for row in read.rows] == [4, 5]
    assert [(row.value("number"), row.value("name"), row.value("note")) for row in read.rows] == [
        ("0012", "架空　一郎", ""),
        ("", "架空", ""),
    ]
    assert read.unread == ("所属",)
    assert read.fields == {"number", "name"}


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([], "見出しの行がありません。「氏名」"),
        ([["a", "b"]], "見出しの行がありません"),
        ([["職員番号", "備考"], ["1", ""]], "「氏名」の列がありません"),
        ([["氏名", "番号", "職員番号"], ["架空", "1", "2"]], "「職員番号」の列が2つ以上"),
        ([["氏名", "備考"]], "見出しだけで、名簿の行がありません"),
    ],
)
def test_a_list_that_is_not_understood_says_why(
    rows: list[list[str]], words: str, tmp_path: Path
) -> None:
    path = tmp_path / "名簿.csv"
    write_csv(path, ["架空の生協"], rows)
    with pytest.raises(BadFile, match=words):
        read_list(path, COLUMNS)
