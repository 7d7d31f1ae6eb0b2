"""What the file draws is the glyph of the shipped font, and it reads back as what it is."""

from io import BytesIO

import pikepdf
import pytest

from app.letters import disclosure
from tests.letters.drawn import drawn, expected_outline
from tests.letters.samples import WHOLE, named

NAMES = [
    "𠮷田",
    "髙橋",
    "辻\U000e0100",
    "邊\U000e0100",
    "邊\U000e0109",
    "葛\U000e0100",
    "葛\U000e0101",
    "葛葛\U000e0100葛\U000e0101",
    "神\ufa19\ufa26",
    "\U000206ec槗",
    "<b>架空</b> & {x}",
]


@pytest.mark.parametrize("name", NAMES)
def test_each_character_is_drawn_with_its_own_glyph(name: str) -> None:
    found = drawn(disclosure.draw(named(name)))
    assert all(character.glyph for character in found)
    for character in found:
        assert character.outline == expected_outline(character.font, character.text)
    assert name in "".join(character.text for character in found)


def test_sequences_look_different_from_their_base() -> None:
    found = {
        c.text: c.outline for c in drawn(disclosure.draw(named("葛葛\U000e0100辻辻\U000e0100")))
    }
    assert found["葛"] != found["葛\U000e0100"]
    assert found["辻"] != found["辻\U000e0100"]


def test_a_sequence_like_its_base_shares_the_glyph_and_keeps_its_selector() -> None:
    found = drawn(disclosure.draw(named("葛葛\U000e0101")))
    glyphs = {c.text: c.glyph for c in found if c.text[0] == "葛"}
    assert set(glyphs) == {"葛", "葛\U000e0101"}
    assert len(set(glyphs.values())) == 1


def test_fonts_are_embedded_as_small_subsets() -> None:
    pdf = disclosure.draw(named("𠮷田"))
    with pikepdf.open(BytesIO(pdf)) as document:
        fonts = document.pages[0].Resources.Font
        names = {str(font.BaseFont) for font in fonts.values()}
    assert names == {
        "/SUKUSU+BIZUDPMincho-Regular",
        "/SUKUSU+BIZUDPGothic-Regular",
        "/SUKUSU+IPAmjMincho",
    }
    assert len(pdf) < 150_000


def test_a_letter_without_rare_characters_carries_no_fallback_font() -> None:
    assert b"IPAmj" not in disclosure.draw(WHOLE)
    assert b"IPAmj" in disclosure.draw(named("𠮷田"))


def test_widths_in_the_file_are_those_of_the_glyphs_behind_the_last_full_metric() -> None:
    pdf = disclosure.draw(named("邊\U000e0109"))
    with pikepdf.open(BytesIO(pdf)) as document:
        fonts = [f for f in document.pages[0].Resources.Font.values() if "IPAmj" in str(f.BaseFont)]
        widths = [float(width) for width in fonts[0].DescendantFonts[0].W[1]]
    assert widths[1:] == [1000.0] * len(widths[1:])
