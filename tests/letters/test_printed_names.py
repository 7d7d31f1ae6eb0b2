"""Every name that is printed reads back exactly; every other name is refused by its codes."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.letters import disclosure
from app.letters.characters import clean, code_of, units
from app.letters.extraction import text
from app.letters.fonts import missing
from app.letters.refusals import GlyphsMissing
from tests.letters.drawn import drawn
from tests.letters.samples import ADDRESSEE, NONE_HELD

PRINTED = [
    "𠮷田　花子",
    "髙橋　美咲",
    "辻\U000e0100　花子",
    "邊\U000e0100　太郎",
    "邊\U000e0109　太郎",
    "葛\U000e0100城　葛\U000e0101子",
    "神\ufa19　都\ufa26",
    "槗本　\U000206ec",
]
IDEOGRAPHS = st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF)
RARE = st.characters(min_codepoint=0x20000, max_codepoint=0x2A6DF)
KANA = st.characters(min_codepoint=0x3041, max_codepoint=0x30FE)
SEQUENCES = st.builds(
    "".join,
    st.tuples(st.sampled_from("辻邊葛邉齋祇逢飴鯖辺"), st.integers(0xE0100, 0xE0112).map(chr)),
)
NAMES = st.lists(st.one_of(IDEOGRAPHS, IDEOGRAPHS, KANA, SEQUENCES, RARE), min_size=1, max_size=8)


def letter_to(name: str) -> bytes:
    return disclosure.draw(replace(NONE_HELD, addressee=replace(ADDRESSEE, name=name)))


@pytest.mark.parametrize("name", PRINTED)
def test_names_of_the_field_read_back_exactly(name: str) -> None:
    assert f"\n{name}　様" in text(letter_to(name))


def test_the_sequence_in_neither_font_is_refused() -> None:
    with pytest.raises(GlyphsMissing, match=r"お名前の1文字目.*（U\+908A U\+E0104）"):
        letter_to("邊\U000e0104")


@settings(max_examples=250, deadline=None)
@given(NAMES)
def test_any_name_is_printed_exactly_or_refused(parts: list[str]) -> None:
    name = "".join(parts)
    gone = missing(name)
    if gone:
        with pytest.raises(GlyphsMissing) as refusal:
            letter_to(name)
        assert gone[0].code in refusal.value.sentence
        return
    found = drawn(letter_to(name))
    assert all(character.glyph for character in found)
    printed = [character.text for character in found]
    start = next(i for i in range(len(printed)) if printed[i : i + 2] == ["　", "様"])
    assert "".join(printed[:start]).endswith(clean(name))


@given(st.text(max_size=30))
def test_what_is_missing_is_counted_in_visible_characters(typed: str) -> None:
    for glyph in missing(typed):
        assert glyph.code == code_of(glyph.character)
        assert 1 <= glyph.position <= len(units(typed))
