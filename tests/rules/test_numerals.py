import pytest

from app.rules.numerals import arabic, narrow, plain_dashes, plain_digits


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("三十一", "31"),
        ("三一", "31"),
        ("十", "10"),
        ("二〇二六", "2026"),
        ("百二十三", "123"),
        ("千", "1000"),
    ],
)
def test_kanji_numerals_become_digits(text: str, expected: str) -> None:
    assert arabic(text) == expected


def test_numerals_inside_a_date_keep_their_places() -> None:
    assert arabic("昭和五十六年八月五日") == "昭和56年8月5日"


def test_only_full_width_digits_become_plain() -> None:
    assert plain_digits("０００５①") == "0005①"


def test_every_dash_becomes_a_hyphen() -> None:
    assert plain_dashes("1−2－3ー4–5") == "1-2-3-4-5"


def test_narrow_drops_all_spaces() -> None:
    assert narrow("　９９７ － ００１５ ") == "997-0015"
