import pytest

from app.exchange.member_columns import COLUMN_OF, REASON_COLUMN, REQUIRED, field_of, is_reason


def test_every_column_names_its_own_field() -> None:
    assert {field_of(column): column for column in COLUMN_OF.values()} == COLUMN_OF


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("ﾌﾘｶﾞﾅ", "kana"),
        ("ふりがな", "kana"),
        ("氏名（カナ）", "kana"),
        ("　組合員　コード ", "member_code"),
        ("組合員番号", "member_code"),
        ("お名前", "name"),
        ("郵便番号（必須）", "postal_code"),
        ("ＴＥＬ", "telephone"),
        ("E-mail", "email"),
        ("同意の有無", "consent.agreed"),
        ("同意年月日", "consent.given_on"),
        ("方針の版", "consent.version_on"),
        ("お子様氏名１", "children.0.name"),
        ("お子さま2 生年月日", "children.1.birth_on"),
        ("子3_フリガナ", "children.2.kana"),
        ("第2子氏名", "children.1.name"),
        ("お子さまの氏名", "children.0.name"),
        ("続柄", "children.0.relationship"),
        ("続柄(9)", "children.8.relationship"),
    ],
)
def test_close_spellings(header: str, field: str) -> None:
    assert field_of(header) == field


@pytest.mark.parametrize("header", ["", "備考", "住所2", "続柄10", "お子さま氏名0", REASON_COLUMN])
def test_other_headers_mean_nothing(header: str) -> None:
    assert field_of(header) is None


def test_our_own_column_of_reasons_is_known() -> None:
    assert is_reason(REASON_COLUMN)
    assert not is_reason("備考")


def test_required_columns_exist() -> None:
    assert set(REQUIRED) <= set(COLUMN_OF)
