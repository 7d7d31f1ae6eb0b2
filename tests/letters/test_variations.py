"""The variation sequences are the ones that an independent reader finds in the same fonts."""

import pytest
from fontTools.ttLib import TTFont

from app.letters.variations import read_variations
from tests.letters.drawn import original


def sequences(font: TTFont) -> dict[str, int]:
    """Read the sequences with fontTools."""
    plain = font.getBestCmap()
    table = next(table for table in font["cmap"].tables if table.format == 14)
    return {
        chr(base) + chr(selector): font.getGlyphID(name or plain[base])
        for selector, entries in table.uvsDict.items()
        for base, name in entries
        if name or base in plain
    }


@pytest.mark.parametrize(
    ("name", "count"), [("BIZUDPMincho-Regular", 10160), ("IPAmjMincho", 11474)]
)
def test_every_sequence_is_read_right(name: str, count: int) -> None:
    font = original(name)
    plain = {code: font.getGlyphID(name) for code, name in font.getBestCmap().items()}
    found = read_variations(font.reader["cmap"], plain)
    assert found == sequences(font)
    assert len(found) == count


def test_a_font_without_sequences_has_none() -> None:
    assert read_variations(b"\x00\x00\x00\x00", {}) == {}
