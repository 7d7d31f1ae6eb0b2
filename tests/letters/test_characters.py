"""Typed text stays text, and what the eye sees as one character stays one."""

import pytest

from app.letters.characters import clean, code_of, is_text, one_line, running, units


def test_a_base_and_its_selector_are_one_unit() -> None:
    assert units("渡邊\U000e0100子") == ("渡", "邊\U000e0100", "子")
    assert units("𠮷田") == ("𠮷", "田")
    assert units("\U000e0100") == ("\U000e0100",)
    assert units("辻\U000e0100\U000e0101") == ("辻\U000e0100", "\U000e0101")


def test_clean_changes_only_newlines_odd_spaces_and_loose_kana_marks() -> None:
    assert clean("か\u3099き\u309aは\u309a") == "がき\u309aぱ"
    assert clean("一\r\n二\r三\t四\u00a0五") == "一\n二\n三 四 五"
    assert clean("神\ufa19\ufa26") == "神\ufa19\ufa26"
    assert clean("<b>&amp;</b>") == "<b>&amp;</b>"
    assert clean("") == ""


def test_a_name_typed_on_two_lines_is_one_line() -> None:
    assert one_line("架空\n 太郎\r\n") == "架空 太郎"
    assert one_line("架空　太郎") == "架空　太郎"


def test_running_text_has_no_full_width_digits() -> None:
    assert running("０９月１日") == "09月1日"


@pytest.mark.parametrize("unit", ["\u202e", "\x00", "\x7f", "\ue000", "\u200b", "\ud800", "\u0301"])
def test_codes_that_are_no_text_are_known(unit: str) -> None:
    assert not is_text(unit)


def test_codes_are_named_as_in_the_code_charts() -> None:
    assert code_of("邊\U000e0104") == "U+908A U+E0104"
