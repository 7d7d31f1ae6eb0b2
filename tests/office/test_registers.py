"""A register of the house leaves the program the same on paper, in a workbook and as CSV."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.exchange.csv_files import read_csv
from app.exchange.excel_files import read_excel
from app.letters.extraction import text
from app.office import registers
from app.office.registers import NOTHING, PRACTICE, Register
from app.rules.errors import Refused
from tests.office.seats import Office

ROWS = (("架空の行", "=1+1"), ("二行目\n続き", "0012"))
BOOK = Register("架空の台帳", "架空の前書きです。", (("列", 90.0), ("もう一列", 90.0)), ROWS)


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".XLSX"])
def test_a_file_holds_the_rows_as_text(suffix: str, office: Office, tmp_path: Path) -> None:
    path = tmp_path / f"架空の台帳{suffix}"
    assert registers.write(office.clerk, BOOK, path) == len(ROWS)
    read = read_csv if suffix == ".csv" else read_excel
    assert [row.cells for row in read(path)] == [("列", "もう一列"), *ROWS]


def test_what_leaves_the_program_stands_in_the_log(office: Office, tmp_path: Path) -> None:
    registers.take(office.clerk, BOOK)
    registers.write(office.clerk, BOOK, tmp_path / "架空の台帳.csv")
    with office.manager.look() as unit:
        newest = unit.history.rows(limit=2)
    assert [row.title for row in newest] == ["架空の台帳を書出し", "架空の台帳を印刷"]
    assert [dict(row.values or {}).get("rows") for row in newest] == [2, 2]


def test_a_register_without_rows_says_so(office: Office) -> None:
    assert NOTHING in text(registers.look(office.clerk, replace(BOOK, rows=())))


def test_practice_records_are_marked_in_each_row(office: Office, tmp_path: Path) -> None:
    ring = replace(office.clerk.store.ring, practice=True)
    desk = replace(office.clerk, store=replace(office.clerk.store, ring=ring))
    path = tmp_path / "架空の台帳.csv"
    registers.write(desk, BOOK, path)
    assert all(row.cells[-1] == PRACTICE for row in read_csv(path))


def test_nothing_is_written_among_the_records(office: Office) -> None:
    path = office.folder / "架空の台帳.csv"
    with pytest.raises(Refused):
        registers.write(office.clerk, BOOK, path)
    assert not path.exists()
