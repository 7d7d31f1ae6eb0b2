"""Read what a PDF really draws, from its own objects and without the program's code."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from struct import pack

import pikepdf
from fontTools.ttLib import TTFont
from pypdfium2 import raw

from app.letters.marks import MM, SHEET_HEIGHT, Area
from app.letters.reading import opened
from app.paths import resource

FILES = {
    "BIZUDPMincho-Regular": "BIZUDPMincho-Regular.ttf",
    "BIZUDPGothic-Regular": "BIZUDPGothic-Regular.ttf",
    "BIZUDPGothic-Bold": "BIZUDPGothic-Bold.ttf",
    "IPAmjMincho": "ipamjm.ttf",
}

HYPHENS = {0xFFFE: 0x2D, 2: 0x2D}  # what the reader makes of "-" before a new line
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Drawn:
    """Hold one drawn character: what it reads back as, its font, its glyph's outline."""

    text: str
    font: str
    glyph: int
    outline: str


def drawn(pdf: bytes) -> tuple[Drawn, ...]:
    """List the characters that the pages draw, in the order of drawing."""
    with pikepdf.open(BytesIO(pdf)) as document:
        return tuple(character for page in document.pages for character in _of_page(page))


def text_of(pdf: bytes) -> str:
    """Read the text by the fonts' own ToUnicode maps."""
    return "".join(character.text for character in drawn(pdf))


def _of_page(page: pikepdf.Page) -> Iterator[Drawn]:
    fonts = {name: _Font(font) for name, font in page.Resources.Font.items()}
    current = None
    for step in pikepdf.parse_content_stream(page):
        if str(step.operator) == "Tf":
            current = fonts[str(step.operands[0])]
        elif str(step.operator) == "Tj":
            assert current is not None
            yield from current.characters(bytes(step.operands[0]))


class _Font:
    """Read one font of the file: codes to text, codes to glyphs, glyphs to outlines."""

    def __init__(self, font: pikepdf.Object) -> None:
        inner = font.DescendantFonts[0]
        self.name = str(font.BaseFont).split("+")[1]
        self.glyphs = bytes(inner.CIDToGIDMap.read_bytes())
        self.outlines = TTFont(BytesIO(inner.FontDescriptor.FontFile2.read_bytes()))
        pairs = re.findall(rb"<([0-9A-F]{4})> <([0-9A-F]+)>", font.ToUnicode.read_bytes())
        self.texts = {
            int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in pairs
        }

    def characters(self, codes: bytes) -> Iterator[Drawn]:
        for at in range(0, len(codes), 2):
            code = int.from_bytes(codes[at : at + 2], "big")
            glyph = int.from_bytes(self.glyphs[2 * code : 2 * code + 2], "big")
            yield Drawn(self.texts[code], self.name, glyph, outline_of(self.outlines, glyph))


def outline_of(font: TTFont, glyph: int) -> str:
    """Write the shape of a glyph, its parts resolved."""
    points, ends, _ = font["glyf"][font.getGlyphName(glyph)].getCoordinates(font["glyf"])
    return f"{list(points)} {list(ends)}"


@lru_cache
def original(name: str) -> TTFont:
    """Open a font as it ships."""
    return TTFont(BytesIO(resource("fonts", FILES[name]).read_bytes()), lazy=True)


def expected_outline(name: str, text: str) -> str:
    """Find the shape that the shipped font gives to a character or a variation sequence."""
    font = original(name)
    glyph_name = font.getBestCmap()[ord(text[0])]
    if len(text) > 1:
        table = next(table for table in font["cmap"].tables if table.format == 14)
        own = dict(table.uvsDict[ord(text[1])])[ord(text[0])]
        glyph_name = own or glyph_name
    return outline_of(font, font.getGlyphID(glyph_name))


def places(pdf: bytes, page: int = 0) -> tuple[tuple[str, Area], ...]:
    """List each visible character of a page with its box in mm from the left and top edge."""
    with opened(pdf) as document:
        texts = document[page].get_textpage()
        found = [
            (raw.FPDFText_GetUnicode(texts, index), texts.get_charbox(index, loose=True))
            for index in range(texts.count_chars())
        ]
    return tuple((text, _in_mm(*box)) for text, box in _paired(found) if text.strip())


def _paired(found: list[tuple[int, Box]]) -> Iterator[tuple[str, Box]]:
    """Join the two halves in which the reader gives what lies beyond U+FFFF."""
    high = 0
    for code, box in found:
        if 0xD800 <= code <= 0xDBFF:
            high = code
        else:
            pair = pack("<HH", high, code) if high else pack("<H", HYPHENS.get(code, code))
            high = 0
            yield pair.decode("utf-16-le"), box


def text_within(pdf: bytes, area: Area) -> str:
    """Read what the first page says in one of its areas, in the reader's order."""
    with opened(pdf) as document:
        texts, up = document[0].get_textpage(), SHEET_HEIGHT
        box = (area.left, up - area.bottom, area.right, up - area.top)
        return str(texts.get_text_bounded(*(edge * MM for edge in box)))


def shapes(pdf: bytes, page: int = 0) -> tuple[Area, ...]:
    """List the boxes of all lines and filled rectangles of a page, in mm."""
    with opened(pdf) as document:
        found = document[page].get_objects([raw.FPDF_PAGEOBJ_PATH])
        return tuple(_in_mm(*shape.get_bounds()) for shape in found)


def _in_mm(left: float, bottom: float, right: float, top: float) -> Area:
    return Area(left / MM, SHEET_HEIGHT - top / MM, right / MM, SHEET_HEIGHT - bottom / MM)
