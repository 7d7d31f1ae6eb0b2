from pathlib import Path

import pytest

from app.exchange.member_rows import read_member_file
from app.exchange.member_table import open_table
from app.rules.errors import BadFile
from tests.exchange.member_tables import HEADER, cells, csv_text, rejected, save

FOREIGN = ("No", "なまえ欄", "よみ欄", "うまれた日", "すまい", "○×", "書いた日")
BY_HAND = {0: "member_code", 1: "name", 2: "kana", 3: "birth_on", 4: "address"} | {
    5: "consent.agreed",
    6: "consent.given_on",
}
ROW = (
    "0012",
    "試験　花子",
    "シケン　ハナコ",
    "1990-04-01",
    "山形県架空市1-1",
    "はい",
    "2024-05-01",
)


def test_columns_show_their_first_values_and_what_they_are_taken_for(tmp_path: Path) -> None:
    rows = [cells("0012"), cells("0013"), cells("0013"), cells("0014"), cells("0015")]
    table = open_table(save(tmp_path / "a.csv", csv_text(rows, (*HEADER, "備考"))))
    code, name, *_, remark = table.columns
    assert (code.title, code.field) == ("組合員コード", "member_code")
    assert code.samples == ("0012", "0013", "0014")
    assert name.samples == ("試験　花子",)
    assert (remark.field, remark.samples) == ("", ())
    assert table.has_header


def test_a_field_in_two_columns_belongs_to_the_first(tmp_path: Path) -> None:
    header = (*HEADER, "お名前")
    table = open_table(save(tmp_path / "a.csv", csv_text([[*cells(), "別名"]], header)))
    assert [column.title for column in table.columns if column.field == "name"] == ["氏名"]


def test_titles_above_the_header_are_passed_over_and_rows_keep_their_numbers(
    tmp_path: Path,
) -> None:
    text = csv_text([cells(生年月日="平成32年1月1日")])
    path = save(tmp_path / "a.csv", f"会員名簿,,\n\n2026年4月1日 現在,,\n{text}")
    assert read_member_file(path).header == HEADER
    assert rejected(path) == {5: ["生年月日"]}


def test_columns_can_be_named_by_hand(tmp_path: Path) -> None:
    path = save(tmp_path / "a.csv", csv_text([ROW], FOREIGN))
    table = open_table(path)
    assert not table.has_header
    with pytest.raises(BadFile, match="見出しがありません"):
        read_member_file(path)
    file = read_member_file(path, BY_HAND)
    assert file.rows[0].draft.name == "試験　花子"
    assert file.rows[0].draft.consent.given_on == "2024-05-01"
    assert file.header[:2] == ("組合員コード", "氏名")
    assert file.warnings == ()


def test_a_column_left_out_by_hand_is_not_understood_again(tmp_path: Path) -> None:
    path = save(tmp_path / "a.csv", csv_text([[*ROW, "090-0000-0000"]], (*FOREIGN, "電話番号")))
    file = read_member_file(path, BY_HAND)
    assert file.rows[0].draft.telephone == ""
    again = save(tmp_path / "b.csv", csv_text([file.rows[0].cells], file.header))
    assert read_member_file(again).rows[0].draft == file.rows[0].draft


@pytest.mark.parametrize(
    ("mapping", "says"),
    [
        ({**BY_HAND, 6: ""}, "「同意日」の列がありません"),
        ({**BY_HAND, 6: "address"}, "「住所」の列が2つ以上"),
        ({}, "の列がありません"),
        ({**BY_HAND, 6: "bogus"}, "取り込めない項目があります"),
    ],
)
def test_what_is_named_by_hand_is_checked_too(
    mapping: dict[int, str], says: str, tmp_path: Path
) -> None:
    path = save(tmp_path / "a.csv", csv_text([ROW], FOREIGN))
    with pytest.raises(BadFile, match=says):
        read_member_file(path, mapping)
