"""Put a TrueType font into a PDF so that every character draws right and reads back right.

reportlab writes fonts of 256 characters whose ToUnicode breaks beyond U+FFFF, and it cannot
draw variation sequences. This font writes one CIDFontType2 with two-byte codes instead
(ISO 32000-1, 9.7.4 and 9.10.3); a sequence travels through reportlab as one private character.
"""

from functools import cache
from pathlib import Path
from struct import pack, unpack
from weakref import WeakKeyDictionary

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObjectReference,
    PDFStream,
    PDFString,
    PDFZCompress,
)
from reportlab.pdfbase.ttfonts import TTFont

from app.letters.variations import read_variations

PRIVATE = 0xF0000
BLOCK = 100  # a CMap takes no more entries in one beginbfchar
CMAP_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange"""
CMAP_TAIL = """endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


class Used:
    """Remember which characters one document draws, in the order of their first use."""

    def __init__(self) -> None:
        self.codes: list[int] = [0]
        self.places: dict[int, int] = {}
        self.name = ""

    def place(self, code: int) -> int:
        """Return the two-byte code under which the document knows a character."""
        if code not in self.places:
            self.places[code] = len(self.codes)
            self.codes.append(code)
        return self.places[code]


class Typeface(TTFont):
    """Draw plain characters and variation sequences of one font file."""

    def __init__(self, name: str, path: Path) -> None:
        super().__init__(name, str(path), shapable=False)
        # Every document asks for all tables again, and each answer copies up to 40 MB.
        vars(self.face)["get_table"] = cache(self.face.get_table)
        self._mend_advances()
        self.used: WeakKeyDictionary[PDFDocument, Used] = WeakKeyDictionary()
        self.private_of: dict[str, int] = {}
        self.sequence_of: dict[int, str] = {}
        glyphs = self.face.charToGlyph
        for sequence, glyph in sorted(read_variations(self.face.get_table("cmap"), glyphs).items()):
            self._add(sequence, glyph)

    def _mend_advances(self) -> None:
        """Give the glyphs behind the last full metric their advance in font units.

        reportlab 5.1 leaves it in thousandths of the type size there, half of what it is.
        """
        metrics = self.face.hmetrics
        full = unpack(">H", self.face.get_table("hhea")[34:36])[0]
        metrics[full:] = [(metrics[full - 1][0], bearing) for _, bearing in metrics[full:]]

    def _add(self, sequence: str, glyph: int) -> None:
        code = PRIVATE + len(self.private_of)
        self.private_of[sequence], self.sequence_of[code] = code, sequence
        self.face.charToGlyph[code] = glyph
        self.face.charWidths[code] = self.face.hmetrics[glyph][0] * 1000 / self.face.unitsPerEm

    def code_of(self, unit: str) -> int:
        """Return the code that draws a character or a sequence; 0 where the font has none."""
        code = self.private_of.get(unit, 0) if len(unit) > 1 else ord(unit)
        return code if self.face.charToGlyph.get(code) else 0

    def text_of(self, code: int) -> str:
        """Return what the code reads back as."""
        return self.sequence_of.get(code) or chr(code)

    def splitString(  # noqa: N802 - the name by which reportlab calls it
        self, text: str, doc: PDFDocument, encoding: str = "utf-8"
    ) -> list[tuple[int, bytes]]:
        """Encode a run of codes for one document; `encoding` is not used."""
        del encoding
        used = self._used_in(doc)
        return [(0, b"".join(pack(">H", used.place(ord(code))) for code in text))]

    def getSubsetInternalName(  # noqa: N802 - the name by which reportlab calls it
        self, subset: int, doc: PDFDocument
    ) -> str:
        """Name the font inside one document; there is only subset 0."""
        used = self._used_in(doc)
        if not used.name:
            used.name = f"F{len(doc.fontMapping) + 1}+{subset}"
            doc.fontMapping[self.fontName] = f"/{used.name}"
            doc.delayedFonts.append(self)
        return f"/{used.name}"

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802 - reportlab calls it so
        """Write the font with what the document used of it."""
        used = self.used.pop(doc)
        name = f"SUKUSU+{self.face.name.decode()}"
        font = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("Type0"),
                "BaseFont": PDFName(name),
                "Encoding": PDFName("Identity-H"),
                "DescendantFonts": PDFArray([doc.Reference(self._descendant(doc, name, used))]),
                "ToUnicode": _stream(doc, self._to_unicode(used).encode("ascii")),
            }
        )
        fonts = doc.idToObject["BasicFonts"]
        assert isinstance(fonts, PDFDictionary)
        fonts[used.name] = doc.Reference(font, used.name)

    def _used_in(self, doc: PDFDocument) -> Used:
        return self.used.setdefault(doc, Used())

    def _descendant(self, doc: PDFDocument, name: str, used: Used) -> PDFDictionary:
        # As one word: reportlab would format each of the hundreds of numbers by itself.
        widths = " ".join(f"{self.face.getCharWidth(code):.7g}" for code in used.codes)
        system = {
            "Registry": PDFString("Adobe"),
            "Ordering": PDFString("Identity"),
            "Supplement": 0,
        }
        return PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("CIDFontType2"),
                "BaseFont": PDFName(name),
                "CIDSystemInfo": PDFDictionary(system),
                "DW": 1000,
                "W": PDFArray([0, f"[{widths}]"]),
                "CIDToGIDMap": _stream(doc, self._glyph_numbers(used)),
                "FontDescriptor": self.face.addSubsetObjects(doc, name, used.codes),
            }
        )

    def _glyph_numbers(self, used: Used) -> bytes:
        """Number the glyphs as `makeSubset` does: in order, each once (葛 and 葛󠄁 may share)."""
        numbers = {0: 0}
        glyphs = [self.face.charToGlyph.get(code, 0) for code in used.codes]
        return b"".join(pack(">H", numbers.setdefault(glyph, len(numbers))) for glyph in glyphs)

    def _to_unicode(self, used: Used) -> str:
        pairs = [
            f"<{place:04X}> <{self.text_of(code).encode('utf-16-be').hex().upper()}>"
            for place, code in enumerate(used.codes)
            if place
        ]
        blocks = [pairs[at : at + BLOCK] for at in range(0, len(pairs), BLOCK)]
        lines = [
            f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks
        ]
        return "\n".join([CMAP_HEAD, *lines, CMAP_TAIL])


def _stream(doc: PDFDocument, content: bytes) -> PDFObjectReference:
    stream = PDFStream(content=content)
    stream.filters = [PDFZCompress]
    reference: PDFObjectReference = doc.Reference(stream)
    return reference
