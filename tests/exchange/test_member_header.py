import pytest

from app.exchange.member_columns import REASON_COLUMN
from app.exchange.member_header import match_header
from app.rules.errors import BadFile
from tests.exchange.member_tables import HEADER


def test_columns_may_stand_in_any_order() -> None:
    header = match_header(HEADER[::-1], "一覧.csv")
    assert header.fields[0] == "children.0.relationship"
    assert header.fields[-1] == "member_code"
    assert header.unknown == ()


def test_all_but_the_last_children_must_be_there() -> None:
    assert match_header(HEADER, "一覧.csv").needed_width == HEADER.index("登録日") + 1


def test_unknown_columns_are_named_but_our_own_is_not() -> None:
    assert match_header((*HEADER, "備考", "", REASON_COLUMN), "一覧.csv").unknown == ("備考",)


def test_a_row_of_data_is_no_header() -> None:
    with pytest.raises(BadFile, match="見出しがありません"):
        match_header(("0012", "試験　花子", "シケン　ハナコ"), "一覧.csv")


def test_a_missing_required_column_is_named() -> None:
    with pytest.raises(BadFile, match="「住所」「同意日」の列がありません"):
        match_header([title for title in HEADER if title not in {"住所", "同意日"}], "一覧.csv")


def test_a_column_in_two_spellings_is_named() -> None:
    with pytest.raises(BadFile, match="「氏名」の列が2つ以上"):
        match_header((*HEADER, "お名前"), "一覧.csv")
