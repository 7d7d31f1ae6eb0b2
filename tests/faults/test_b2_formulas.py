"""The short form of B2, and that its judge sees what it is there for."""

import csv
import re
from pathlib import Path

from openpyxl import Workbook

from app.exchange.csv_files import csv_bytes
from tests.faults import b2_formulas
from tests.faults.rows import short_form
from tests.sources import ROOT

WRITER = re.compile(r"csv\.(Dict)?[wW]riter\(|\bWorkbook\(|zipfile\.ZipFile\(\w+, \"w\"")


def test_formulas_stay_text_in_every_export(tmp_path: Path) -> None:
    outcome = short_form(b2_formulas, tmp_path)
    assert outcome.is_whole, outcome.notes
    assert int(outcome.figures["exports"]) > 20


def test_a_formula_that_gets_through_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    with path.open("w", newline="", encoding="utf-8-sig") as file:
        csv.writer(file).writerows([["題", "名"], ["=1+1", "架空"], [" ＠A", "架空"]])
    table = [["題", "名"], ["=1+1", "架空"], [" ＠A", "架空"]]
    assert list(b2_formulas.misread(path, table)) == ["=1+1", " ＠A"]
    book = Workbook()
    assert book.active is not None
    book.active.append(["題", "=1+1"])
    book.save(tmp_path / "export.xlsx")
    assert "=1+1" in list(b2_formulas.misread(tmp_path / "export.xlsx", [["題", "=1+1"]]))


def test_a_text_that_is_lost_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_bytes(csv_bytes(["題"], [["架空"]]))
    assert list(b2_formulas.misread(path, [["題"], ["=1"], ["次"]])) == ["=1", "次"]


def test_every_table_leaves_by_the_two_writers() -> None:
    """Nobody in the program writes a CSV or a workbook but the writers that this row tries."""
    found = {
        path.stem
        for path in (ROOT / "app").rglob("*.py")
        if WRITER.search(path.read_text(encoding="utf-8"))
    }
    assert found == {"csv_files", "workbook_parts"}
