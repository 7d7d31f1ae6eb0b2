"""The body font draws what it can, the fallback the rest, and what nobody draws is named."""

import pytest

from app.letters import fonts
from app.letters.fonts import MissingGlyph, missing, runs, width


def test_names_that_can_be_printed_are_complete() -> None:
    for name in ("𠮷田", "髙橋", "辻\U000e0100", "邊\U000e0100", "邊\U000e0109", "葛\U000e0101"):
        assert missing(name) == ()


def test_a_sequence_that_no_font_has_is_named_as_a_whole() -> None:
    assert missing("渡邊\U000e0104") == (MissingGlyph("邊\U000e0104", "U+908A U+E0104", 2),)


@pytest.mark.parametrize(
    "code", ["\u202e", "\ue000", "\x1b", "\ud842", "\U0010ffff", "😀", "\u200d"]
)
def test_codes_that_are_no_printable_text_are_missing(code: str) -> None:
    assert [glyph.position for glyph in missing(f"あ{code}")] == [2]


def test_newlines_and_tabs_are_layout_and_not_missing() -> None:
    assert missing("一\r\n二\t三") == ()


def test_each_character_comes_from_the_first_font_that_has_it() -> None:
    found = runs("田𠮷邊\U000e0100邊\U000e0109")
    names = [run.typeface.fontName for run in found]
    assert names == ["Sukusuku-mincho", "Sukusuku-fallback"] * 2
    assert [len(run.codes) for run in found] == [1, 1, 1, 1]


def test_runs_of_what_cannot_be_drawn_are_an_error() -> None:
    with pytest.raises(LookupError, match=r"U\+1F600"):
        runs("😀")
    with pytest.raises(LookupError, match=r"U\+1F600"):
        width("😀", 10)


def test_widths_come_from_the_font_that_draws() -> None:
    assert width("様", 10) == pytest.approx(10)
    assert width("邊\U000e0109𠮷", 10) == pytest.approx(20)
    assert width("。", 10) < width("様", 10)


def test_the_large_fallback_is_loaded_only_when_it_is_needed() -> None:
    fonts._registered.cache_clear()
    fonts._drawn_by.cache_clear()
    fonts._advances.cache_clear()
    assert missing("髙橋") == ()
    assert fonts._registered.cache_info().currsize == 1
    assert missing("𠮷") == ()
    assert fonts._registered.cache_info().currsize == 2
