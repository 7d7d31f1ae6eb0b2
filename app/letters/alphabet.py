"""Know under which code each character of a run stands in its fonts, before a letter is drawn.

Every document that settles the same alphabet knows its characters under the same codes. The codes
are sorted: in the order of use, the table that every letter carries would spell people's names.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from itertools import groupby

from reportlab.pdfgen.canvas import Canvas

from app.letters.characters import units
from app.letters.fonts import Face, runs
from app.letters.ink import new_canvas

_FONT = re.compile(r"/(\S+) 10 Tf")
Lines = Iterable[tuple[str, Face]]


class Alphabet:
    """Hold the characters of a run, and write lines with them as the content of a page does."""

    def __init__(self, lines: Lines) -> None:
        drawn = {
            (unit, face): runs(unit, face)[0]
            for face, texts in _by_face(lines).items()
            for unit in sorted({unit for text in texts for unit in units(text)})
        }
        self.characters = {face: [unit for unit, its in drawn if its == face] for _, face in drawn}
        used: dict[str, set[str]] = {}
        for run in drawn.values():
            used.setdefault(run.typeface.fontName, set()).update(run.codes)
        self._codes = {name: "".join(sorted(codes)) for name, codes in sorted(used.items())}
        fonts = self.settle(new_canvas(BytesIO(), title="", sender=""))
        self._tables: dict[Face, dict[str, tuple[str, str]]] = {}
        for (unit, face), run in drawn.items():
            name = run.typeface.fontName
            # A document counts its characters from 1: 0 is the box for what a font lacks.
            code = f"{self._codes[name].index(run.codes) + 1:04X}"
            self._tables.setdefault(face, {})[unit] = (fonts[name], code)
        self._main = {face: _main(table) for face, table in self._tables.items()}

    def settle(self, canvas: Canvas) -> Mapping[str, str]:
        """Number the characters in the fonts of a new document; return what it calls the fonts."""
        return {name: _settle(canvas, name, codes) for name, codes in self._codes.items()}

    def show(self, text: str, face: Face, size: float) -> str:
        """Return the operators that write a line; raise KeyError for a character not learnt."""
        font, codes = self._main[face]
        try:
            return f"/{font} {size:g} Tf <{''.join(map(codes.__getitem__, text))}> Tj"
        except KeyError:
            return " ".join(self._shown(text, face, size))

    def _shown(self, text: str, face: Face, size: float) -> Iterator[str]:
        table = self._tables[face]
        for font, group in groupby((table[unit] for unit in units(text)), key=lambda one: one[0]):
            yield f"/{font} {size:g} Tf <{''.join(code for _, code in group)}> Tj"


def _by_face(lines: Lines) -> Mapping[Face, set[str]]:
    found: dict[Face, set[str]] = {}
    for text, face in lines:
        found.setdefault(face, set()).add(text)
    return found


def _main(table: Mapping[str, tuple[str, str]]) -> tuple[str, dict[str, str]]:
    """Find the font that draws most of a face, and its codes alone: most lines need no other."""
    ((main, _),) = Counter(font for font, _ in table.values()).most_common(1)
    return main, {unit: code for unit, (font, code) in table.items() if font == main}


def _settle(canvas: Canvas, name: str, codes: str) -> str:
    line = canvas.beginText()
    line.setFont(name, 10)
    line.textOut(codes)
    found = _FONT.search(str(line.getCode()))
    assert found
    return found[1]
