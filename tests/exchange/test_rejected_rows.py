from pathlib import Path

import pytest

from app.exchange.csv_files import read_csv
from app.exchange.member_columns import REASON_COLUMN
from app.exchange.member_rows import MemberFile, read_member_file
from app.exchange.rejected_rows import write_rejected
from tests.exchange.member_tables import HEADER, cells, csv_text, rejected, results, save

HOSTILE = [
    "=1+1",
    "+1",
    "-1",
    "@x",
    "\t=1",
    "\r=1",
    "＝1",
    "＋1",
    "－1",
    "＠x",
    "'=1",
    "　=1",
    '"x"',
    "a,b",
]


def reimported(source: Path, target: Path) -> tuple[MemberFile, MemberFile]:
    file = read_member_file(source)
    write_rejected(target, file, results(source))
    return file, read_member_file(target)


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_rejected_rows_come_back_exactly(tmp_path: Path, suffix: str) -> None:
    rows = [cells(f"{place}", 性別="X9", 受付者=text) for place, text in enumerate(HOSTILE)]
    source = save(tmp_path / "一覧.csv", csv_text(rows))
    file, again = reimported(source, tmp_path / f"要修正.{suffix}")
    assert [row.draft for row in again.rows] == [row.draft for row in file.rows]
    assert again.warnings == ()


def test_only_rejected_rows_are_written_with_every_reason(tmp_path: Path) -> None:
    path = tmp_path / "要修正.csv"
    source = save(
        tmp_path / "一覧.csv", csv_text([cells("1"), cells("2", 性別="X", 住所=""), cells("3")])
    )
    file = read_member_file(source)
    assert write_rejected(path, file, results(source)) == 1
    header, row = read_csv(path)
    assert header.cells == (REASON_COLUMN, *HEADER)
    assert row.cells[0].startswith("性別：")
    assert "住所：" in row.cells[0]
    assert row.cells[1:] == tuple(cells("2", 性別="X", 住所=""))


def test_rows_of_the_wrong_width_stay_rejected(tmp_path: Path) -> None:
    source = save(tmp_path / "一覧.csv", csv_text([cells()[:12], [*cells("2"), "", "余り"]]))
    target = tmp_path / "要修正.csv"
    reimported(source, target)
    assert rejected(target) == rejected(source)


def test_the_reasons_of_an_earlier_import_are_not_kept(tmp_path: Path) -> None:
    source = save(tmp_path / "一覧.csv", csv_text([cells(性別="X")]))
    first, second = tmp_path / "1.csv", tmp_path / "2.csv"
    reimported(source, first)
    reimported(first, second)
    assert second.read_bytes() == first.read_bytes()
