"""Typed texts that no letter could carry are refused by name and place."""

import pytest

from app.office import typed
from app.rules.errors import Refused


@pytest.mark.parametrize("text", ["", "架空\r\n\t二行", "邊\U000e0104", "か\u3099", "<b>&", "鷗𠮷"])
def test_what_can_be_seen_is_no_matter_for_complaint(text: str) -> None:
    assert typed.complaint("メモ", text) is None
    typed.refuse_unfit({"メモ": text})


def test_the_complaint_names_field_place_and_code() -> None:
    assert typed.complaint("メモ", "架空\u200b") == (
        "メモの3文字目に、目に見えない文字（U+200B）があります。その文字を消してください。"
    )


def test_a_text_at_its_limit_passes_and_one_above_does_not() -> None:
    assert typed.complaint("名", "あ" * 10, 10) is None
    with pytest.raises(Refused, match=r"名が長すぎます（10文字まで）.*まだ何も記録していません"):
        typed.refuse_unfit({"名": "あ" * 11}, 10)


def test_fields_are_complained_of_one_by_one() -> None:
    fields = {"a": ("甲", "\x00", 9), "b": ("乙", "よい", 9), "c": ("丙", "長い", 1)}
    assert [(one.field, one.sentence[0]) for one in typed.unfit(fields)] == [
        ("a", "甲"),
        ("c", "丙"),
    ]
