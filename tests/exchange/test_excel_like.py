"""A workbook as Excel writes it: every row comes in, or says cell by cell why not."""

from datetime import date
from pathlib import Path

import pytest

from app.exchange.member_rows import RowResult, read_member_file
from tests.exchange.excel_like import FIRST, KINDS, kind_of, write
from tests.exchange.member_tables import HEADER, cells, csv_text, results, save

MEMBERS = 300


@pytest.fixture(scope="module", params=[False, True], ids=["since_1900", "since_1904"])
def found(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[RowResult, ...]:
    path = tmp_path_factory.mktemp("excel") / "会員名簿.xlsx"
    return results(write(path, MEMBERS, since_1904=request.param))


def test_every_row_is_there_under_its_own_number(found: tuple[RowResult, ...]) -> None:
    assert [one.row for one in found] == list(range(FIRST, FIRST + MEMBERS))


def test_every_row_comes_in_or_says_why_not(found: tuple[RowResult, ...]) -> None:
    for one in found:
        kind = kind_of(one.row)
        assert tuple(cell.column for cell in one.rejected) == kind.rejected, one
        assert tuple(cell.column for cell in one.warnings) == kind.warned, one
        assert (one.member is None) == bool(kind.rejected)
        assert all(cell.reason.endswith("。") for cell in one.rejected)
    good = sum(one.member is not None for one in found)
    assert good == MEMBERS - sum(bool(kind.rejected) for kind in KINDS.values()) * 15


def test_what_came_in_is_what_the_sheet_shows(found: tuple[RowResult, ...]) -> None:
    members = [one.member for one in found if one.member]
    assert {member.birth_on for member in members} == {date(1990, 4, 1)}
    assert {member.consent.given_on for member in members} == {date(2024, 5, 1)}
    assert {member.name for member in members} == {"試験　花子"}
    assert {member.kana for member in members} == {"シケン　ハナコ"}
    assert {member.postal_code for member in members} == {"997-0015"}
    assert {member.telephone for member in members} == {"0235000001", "9000000000"}
    assert {member.address for member in members} == {
        "山形県架空市1-1",
        "山形県架空市1-1　架空荘",
    }
    assert sum(len(member.children) for member in members) == 15


def test_a_code_that_lost_its_zeros_is_named_and_one_shown_with_them_keeps_them(
    found: tuple[RowResult, ...],
) -> None:
    lost, padded = found[1], found[2]
    assert lost.member is not None
    assert lost.member.member_code == "5"
    assert "先頭の0が消えていないか" in lost.warnings[0].reason
    assert padded.member is not None
    assert padded.member.member_code == "0000000006"


def test_a_day_without_its_format_says_what_excel_did(found: tuple[RowResult, ...]) -> None:
    (cell,) = found[6].rejected
    assert cell.value == "32964"
    assert "表示形式を「日付」にして" in cell.reason


def test_an_error_of_excel_is_no_address(found: tuple[RowResult, ...]) -> None:
    at = list(KINDS).index("formula_that_failed")
    (cell,) = found[at].rejected
    assert (cell.column, cell.value) == ("住所", "#N/A")
    assert "計算エラー（#N/A）" in cell.reason


def test_the_header_below_a_title_is_found(tmp_path: Path) -> None:
    file = read_member_file(write(tmp_path / "a.xlsx", 1))
    assert (file.header[0], file.rows[0].row) == ("組合員コード", FIRST)


def test_a_csv_saved_by_excel_keeps_lines_within_a_cell_and_its_own_characters(
    tmp_path: Path,
) -> None:
    rows = [
        cells("0012", 氏名="髙橋　①子", 住所="山形県架空市1-1\r\n架空荘 101号"),
        cells("0013", 氏名="﨑山　花子", 住所='山形県架空市"架空"町,1-1'),
    ]
    text = csv_text(rows, HEADER)
    first, second = results(save(tmp_path / "会員.csv", text, "cp932"))
    assert (first.row, second.row) == (2, 3)
    assert first.member is not None
    assert first.member.name == "髙橋　①子"
    assert first.member.address == "山形県架空市1-1　架空荘 101号"
    assert second.member is not None
    assert second.member.address == '山形県架空市"架空"町,1-1'
