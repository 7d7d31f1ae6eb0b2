"""Who asks, and whether it is the person on record."""

import pytest

from app.rules.subjects import (
    child_difference_sentence,
    difference_reason,
    difference_sentence,
    is_same_person,
)


@pytest.mark.parametrize(
    ("name", "kana", "same"),
    [
        ("髙橋花子", "", True),
        ("たかはし　はなこ", "", True),
        ("高橋　太郎", "タカハシ　ハナコ", False),
        ("", "ﾀｶﾊｼ ﾊﾅｺ", True),
        ("高橋　太郎", "タカハシ　タロウ", False),
        ("高橋　太郎", "", False),
        ("", "", False),
    ],
)
def test_names_meet_by_their_spellings_only(name: str, kana: str, *, same: bool) -> None:
    assert is_same_person(name, kana, "高橋　花子", "タカハシ　ハナコ") is same


def test_two_empty_names_are_nobody() -> None:
    assert not is_same_person("", "", "", "")


@pytest.mark.parametrize(
    ("memo", "reason"),
    [
        ("お名前の違い：旧姓のため", "旧姓のため"),
        ("電話あり\n お名前の違い: 通称 \n以上", "通称"),
        ("お名前の違い：", ""),
        ("旧姓かもしれない", ""),
    ],
)
def test_only_a_written_reason_counts(memo: str, reason: str) -> None:
    assert difference_reason(memo) == reason


def test_the_sentence_shows_both_names() -> None:
    sentence = difference_sentence("架空　一子", "架空　二子")
    assert "架空　一子" in sentence
    assert "架空　二子" in sentence


def test_who_is_not_the_child_is_told_how_to_ask() -> None:
    sentence = child_difference_sentence("架空　一子", "架空　二子")
    assert "架空　一子" in sentence
    assert "架空　二子" in sentence
    assert "親権者" in sentence
