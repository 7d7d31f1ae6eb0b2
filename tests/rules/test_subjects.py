"""Who asks, and whether it is the person on record."""

from dataclasses import replace

import pytest

from app.rules.identity import RequesterKind
from app.rules.subjects import (
    difference_reason,
    difference_sentence,
    is_another_parent,
    is_of_the_child,
    is_same_person,
)
from tests.rules.desk_cases import CASE


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


def test_only_a_parent_of_another_name_is_another_parent() -> None:
    parent = replace(CASE, requester_kind=RequesterKind.parent)
    assert is_another_parent(parent, "", "試験　太郎", "シケン　タロウ")
    assert not is_another_parent(parent, "", "架空　花子", "カクウ　ハナコ")
    assert not is_another_parent(CASE, "", "試験　太郎", "シケン　タロウ")


def test_the_child_and_the_consent_are_of_the_child() -> None:
    keys = ("child.1", "consent.2", "consent.2.note", "name", "request.1", "letter.1")
    assert [key for key in keys if is_of_the_child(key)] == ["child.1", "consent.2"]
