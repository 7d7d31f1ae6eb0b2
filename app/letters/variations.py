"""Read which variation sequences a font draws (OpenType cmap, subtable format 14)."""

from collections.abc import Iterator, Mapping
from struct import unpack_from

FORMAT = 14
UNICODE_PLATFORM, SEQUENCES = 0, 5


def read_variations(cmap: bytes, glyph_of: Mapping[int, int]) -> dict[str, int]:
    """Return base + selector → glyph number for every sequence of the `cmap` table.

    `glyph_of` are the font's plain characters: a "default" sequence looks like its base.
    """
    start = _subtable(cmap)
    found: dict[str, int] = {}
    if start is None:
        return found
    for record in range(unpack_from(">L", cmap, start + 6)[0]):
        at = start + 10 + 11 * record
        selector = chr(_three_bytes(cmap, at))
        default, other = unpack_from(">LL", cmap, at + 3)
        if default:
            for base in _default_bases(cmap, start + default):
                found[chr(base) + selector] = glyph_of.get(base, 0)
        if other:
            for base, glyph in _own_glyphs(cmap, start + other):
                found[chr(base) + selector] = glyph
    return {sequence: glyph for sequence, glyph in found.items() if glyph}


def _subtable(cmap: bytes) -> int | None:
    for index in range(unpack_from(">H", cmap, 2)[0]):
        platform, encoding, offset = unpack_from(">HHL", cmap, 4 + 8 * index)
        kind = unpack_from(">H", cmap, offset)[0]
        if (platform, encoding, kind) == (UNICODE_PLATFORM, SEQUENCES, FORMAT):
            return int(offset)
    return None


def _default_bases(cmap: bytes, start: int) -> Iterator[int]:
    for index in range(unpack_from(">L", cmap, start)[0]):
        at = start + 4 + 4 * index
        first = _three_bytes(cmap, at)
        yield from range(first, first + cmap[at + 3] + 1)


def _own_glyphs(cmap: bytes, start: int) -> Iterator[tuple[int, int]]:
    for index in range(unpack_from(">L", cmap, start)[0]):
        at = start + 4 + 5 * index
        yield _three_bytes(cmap, at), unpack_from(">H", cmap, at + 3)[0]


def _three_bytes(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 3], "big")
