"""Somebody is known on a paper by name or reading, and by something else that is hers."""

from datetime import date

import pytest

from app.rules.known_names import Known, names_in

HANAKO = Known.of(
    ("架空　花子", "カクウ　ハナコ"),
    telephones=("0235000001",),
    addresses=("山形県鶴岡市末広町架空1-1", ""),
    births=(date(1990, 4, 1), None),
)


@pytest.mark.parametrize(
    ("name", "kana", "hers"),
    [
        ("架空花子", "", True),
        ("ｶｸｳ ﾊﾅｺ", "", True),
        ("かくう　はなこ", "", True),
        ("", "カクウ　ハナコ", True),
        # The reading beside a written name proves nothing.
        ("架空　華子", "カクウ　ハナコ", False),
        ("架空　花", "", False),
        ("", "", False),
    ],
)
def test_she_bears_her_name_in_every_usual_spelling(name: str, kana: str, *, hers: bool) -> None:
    assert HANAKO.bears(name, kana) is hers


def test_nobody_is_known_by_an_empty_name() -> None:
    assert not Known.of(("", "　")).bears("", "")


@pytest.mark.parametrize(
    ("telephone", "address", "birth", "hers"),
    [
        ("０２３５－００－０００１", "", "", True),
        ("0235-00-0002", "", "", False),
        ("", "山形県鶴岡市末広町架空１－１", "", True),
        ("", "鶴岡市末広町架空1-1", "", True),
        ("", "1-1", "", False),
        ("", "", "平成2年4月1日", True),
        ("", "", "1990-04-02", False),
        ("", "", "春ごろ", False),
        ("", "", "", False),
    ],
)
def test_a_namesake_is_told_from_her(
    telephone: str, address: str, birth: str, *, hers: bool
) -> None:
    assert HANAKO.shares(telephone, address, birth) is hers


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("架空　花子", {"架空花子"}),
        ("架空 花子 様", {"架空花子"}),
        ("架空花子さん、試験次郎氏", {"架空花子", "試験次郎"}),
        ("架空花子（カクウ　ハナコ）ほか2名", {"架空花子", "カクウハナコ", "2名"}),
        ("", set()),
    ],
)
def test_the_names_in_a_line_are_read_one_by_one(text: str, found: set[str]) -> None:
    assert names_in(text) == found
