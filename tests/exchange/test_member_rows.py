from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from app.exchange.member_columns import WHOLE_ROW
from app.exchange.member_rows import read_member_file, read_rows, repeated_codes
from app.exchange.postal_codes import PostalCodes
from app.rules.errors import BadFile
from tests.exchange.member_tables import (
    HEADER,
    TODAY,
    VERSIONS,
    cells,
    csv_text,
    rejected,
    results,
    save,
)


def saved(folder: Path, *rows: list[str]) -> Path:
    return save(folder / "一覧.csv", csv_text(rows))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932", "utf-16"])
def test_a_plain_file_is_accepted_whole(tmp_path: Path, encoding: str) -> None:
    rows = [cells(f"{number:04}") for number in range(20)]
    path = save(tmp_path / "一覧.csv", csv_text(rows), encoding)
    members = [result.member for result in results(path)]
    assert [member.member_code for member in members if member] == [row[0] for row in rows]


def test_rows_are_rejected_at_their_columns_with_value_and_reason(tmp_path: Path) -> None:
    path = saved(tmp_path, cells(), cells("0013", 生年月日="90.4.1", 性別="X9"), cells("0014"))
    result = results(path)[1]
    assert result.member is None
    assert [(cell.row, cell.column, cell.value) for cell in result.rejected] == [
        (3, "性別", "X9"),
        (3, "生年月日", "90.4.1"),
    ]
    assert all(cell.reason.endswith("。") for cell in result.rejected)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        *(
            ("組合員コード", ""),
            ("氏名", "　"),
            ("フリガナ", "試験"),
            ("生年月日", "平成32年1月1日"),
        ),
        *(("住所", ""), ("同意", "いいえ"), ("同意日", "2024-05-09"), ("同意日", "2024-03-31")),
        *(("同意日", "2020-03-31"), ("同意方法", "口頭"), ("郵便番号", "997-03")),
        *(("電話番号", "12"), ("メールアドレス", "x"), ("登録日", "2031/1/1")),
        *(("お子さま氏名1", ""), ("お子さま生年月日1", "2031/1/1"), ("お子さまフリガナ1", "x")),
    ],
)
def test_each_column_is_checked(tmp_path: Path, column: str, value: str) -> None:
    assert rejected(saved(tmp_path, cells(**{column: value}))) == {2: [column]}


def test_a_code_that_stands_twice_rejects_the_later_row(tmp_path: Path) -> None:
    path = saved(tmp_path, cells("0012"), cells("００１２"), cells("12"))
    assert rejected(path) == {3: ["組合員コード"]}
    assert "2行目" in results(path)[1].rejected[0].reason


def test_a_code_counts_also_where_its_first_row_was_rejected(tmp_path: Path) -> None:
    path = saved(tmp_path, cells("0012", 性別="X9"), cells("0012"), cells("A1"), cells("A1"))
    assert rejected(path) == {
        2: ["性別"],
        3: ["組合員コード"],
        4: ["組合員コード"],
        5: ["組合員コード"],
    }


def test_repeated_codes_name_the_first_row(tmp_path: Path) -> None:
    rows = read_member_file(saved(tmp_path, cells("1"), cells("1"), cells(""), cells(""))).rows
    assert repeated_codes(rows) == {3: 2}


def test_registered_codes_are_rejected(tmp_path: Path) -> None:
    path = saved(tmp_path, cells("0012"), cells("0013"))
    found = results(path, registered=frozenset({"0013"}))
    assert [len(result.rejected) for result in found] == [0, 1]
    assert "すでに登録" in found[1].rejected[0].reason


def test_rows_of_the_wrong_width_are_rejected_as_a_whole(tmp_path: Path) -> None:
    text = csv_text([cells()[:5], [*cells("0013"), "余り"], cells("0014")])
    path = save(tmp_path / "一覧.csv", text)
    assert rejected(path) == {2: [WHOLE_ROW], 3: [WHOLE_ROW]}


def test_a_file_cut_off_in_its_last_row_is_noticed(tmp_path: Path) -> None:
    text = csv_text([cells(), cells("0013")])
    path = save(tmp_path / "一覧.csv", text[: text.rindex("試験　次郎") + 2])
    assert rejected(path) == {3: [WHOLE_ROW]}


def test_row_numbers_count_empty_rows_and_not_lines_within_cells(tmp_path: Path) -> None:
    rows = [cells("0012", 住所="山形県\n架空市"), [""] * len(HEADER), cells("A1")]
    assert rejected(saved(tmp_path, *rows)) == {4: ["組合員コード"]}


def test_unread_columns_are_a_warning(tmp_path: Path) -> None:
    path = save(tmp_path / "一覧.csv", csv_text([[*cells(), "x"]], (*HEADER, "備考")))
    assert [(note.row, note.column) for note in read_member_file(path).warnings] == [(1, "備考")]


def test_optional_columns_name_version_and_day_of_receipt(tmp_path: Path) -> None:
    header = (*HEADER, "方針の版", "申込受付日", "センター", "コース")
    row = [*cells(同意日="2024-03-25"), "令和2年4月1日", "R6.3.31", "架空センター", "月1"]
    member = results(save(tmp_path / "一覧.csv", csv_text([row], header)))[0].member
    assert member is not None
    assert member.received_on == date(2024, 3, 31)
    assert (member.centre, member.course) == ("架空センター", "月1")
    assert not member.consent.inferred


def test_a_workbook_with_real_dates_and_numbers(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(HEADER)
    sheet.append([date(1990, 4, 1) if one == "1990-04-01" else one for one in cells("0012")])
    sheet.append([13, *cells()[1:14]])
    book.save(tmp_path / "一覧.xlsx")
    text_code, number_code = results(tmp_path / "一覧.xlsx")
    assert text_code.member is not None
    assert text_code.member.birth_on == date(1990, 4, 1)
    assert text_code.warnings == ()
    assert number_code.member is not None
    assert number_code.member.member_code == "13"
    assert [note.column for note in number_code.warnings] == ["組合員コード"]


def test_doubtful_postal_codes_are_warnings(tmp_path: Path) -> None:
    path = saved(tmp_path, cells("1", 郵便番号="060-0000"), cells("2", 郵便番号="997-0015"))
    found = read_rows(
        read_member_file(path).rows,
        versions=VERSIONS,
        today=TODAY,
        registered=frozenset(),
        postal=PostalCodes(),
    )
    assert [[note.column for note in result.warnings] for result in found] == [["郵便番号"], []]
    assert all(result.member for result in found)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("0012,試験　花子\n", "見出しがありません"),
        ("組合員コード,氏名\n0012,試験　花子\n", "の列がありません"),
        (csv_text([]), "会員の行がありません"),
        (",,\n", "空です"),
    ],
)
def test_files_that_are_no_list_of_members_are_refused(
    tmp_path: Path, text: str, says: str
) -> None:
    with pytest.raises(BadFile, match=says):
        read_member_file(save(tmp_path / "一覧.csv", text))
