"""Where somebody lives is found in any words, and little else with it (L-06)."""

import pytest

from app.rules.told_places import telling


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("住所を米沢市秘密町9-9に直してほしい", "住所を■に直してほしい"),
        ("電話は０２３８－１１－１２２２へ", "電話は■へ"),
        ("0238111222に電話", "■に電話"),
        ("〒992-0001 山形県米沢市架空1", "〒■ ■"),
        ("neu@example.jpへ", "■へ"),
        ("架空荘2号にいる", "■にいる"),
        ("受付番号26-0012のお名前", "受付番号26-0012のお名前"),
        ("登録の内容すべて", "登録の内容すべて"),
    ],
)
def test_only_what_tells_is_found(words: str, left: str) -> None:
    assert telling(["架空荘2号", "2"]).sub("■", words) == left
