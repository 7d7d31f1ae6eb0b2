"""Write the comparison of two versions of the policy as a Word document (.docx)."""

import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from app.rules.policy_comparison import Change
from app.rules.policy_marks import Piece
from app.rules.policy_table import UNCHANGED, TableRow

FACE: Final = "BIZ UDPMincho"
WIDTHS_MM: Final = (114.0, 114.0, 29.0)
LEGEND: Final = "下線は、変わったところです。"
BOX: Final = "□"
BOXES: Final = "「□」は、文書に書き表せない符号があったところです。"
_LINE_END: Final = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_UNWRITABLE: Final = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
ROOM_TWIPS: Final = "85"
"""1.5 mm between a cell's edge and its words."""
SHADE: Final = "E8E8E8"
MADE_AT: Final = datetime(2020, 1, 1)  # noqa: DTZ001 - the file says nothing of its own time


@dataclass(frozen=True)
class WordComparison:
    """Hold the rows of a comparison, and what its two sides are called.

    `as_of` says whose policy it is and of which day the table; empty where nobody is named.
    """

    title: str
    before: str
    after: str
    rows: tuple[TableRow, ...]
    amended_left: bool = True
    as_of: str = ""


def word_comparison(facts: WordComparison) -> bytes:
    """Return the document: A4 on its side, the heading row repeated on every page."""
    document = Document()
    _lay_sheet(document)
    title = document.add_paragraph(_plain(facts.title))
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    title.runs[0].font.size = Pt(14)
    if facts.as_of:
        as_of = document.add_paragraph(_plain(facts.as_of))
        as_of.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    changed = any(row.change is not Change.SAME for row in facts.rows)
    for words in _legends(facts.rows) if changed else ():
        document.add_paragraph(words)
    titles = (facts.after, facts.before) if facts.amended_left else (facts.before, facts.after)
    rows = facts.rows if changed else ()
    head, *lines = _table(document, max(1, len(rows))).rows
    _head(head, (*titles, "備考"))
    for line, row in zip(lines, rows, strict=False):
        sides = (row.new, row.old) if facts.amended_left else (row.old, row.new)
        _fill(line, (*sides, (Piece(row.note, marked=False),)))
    if not changed:
        first, *_, last = lines[0].cells
        first.merge(last).text = UNCHANGED
    return _saved(document)


def _legends(rows: Sequence[TableRow]) -> Iterator[str]:
    """Say what the marks of the table mean."""
    yield LEGEND
    words = "".join(piece.words for row in rows for piece in (*row.old, *row.new))
    if _UNWRITABLE.search(_LINE_END.sub("\n", words)):
        yield BOXES


def _lay_sheet(document: WordDocument) -> None:
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(297), Mm(210)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin = section.bottom_margin = Mm(20)
    font = document.styles["Normal"].font
    font.name, font.size = FACE, Pt(10)
    document.styles["Normal"].paragraph_format.line_spacing = 1.2
    fonts = document.styles["Normal"].element.get_or_add_rPr().get_or_add_rFonts()
    fonts.set(qn("w:eastAsia"), FACE)


def _table(document: WordDocument, count: int) -> Table:
    """Make a table of fixed widths for a heading and rows, with room around the words of cells."""
    table: Table = document.add_table(rows=1 + count, cols=len(WIDTHS_MM), style="Table Grid")
    table.autofit = False
    for column, width in zip(table.columns, WIDTHS_MM, strict=True):
        column.width = Mm(width)
    room = OxmlElement("w:tblCellMar")
    for side in ("top", "left", "bottom", "right"):
        edge = OxmlElement(f"w:{side}")
        edge.set(qn("w:w"), ROOM_TWIPS)
        edge.set(qn("w:type"), "dxa")
        room.append(edge)
    properties = table._tbl.tblPr  # noqa: SLF001 - the library has no name for it
    properties.append(room)
    return table


def _head(row: _Row, titles: Sequence[str]) -> None:
    for cell, words in zip(row.cells, titles, strict=True):
        cell.text = _plain(words)
        shade = OxmlElement("w:shd")
        shade.set(qn("w:val"), "clear")
        shade.set(qn("w:fill"), SHADE)
        cell._tc.get_or_add_tcPr().append(shade)  # noqa: SLF001 - nor for this
    properties = row._tr.get_or_add_trPr()  # noqa: SLF001 - the library has no name for it
    properties.append(OxmlElement("w:tblHeader"))
    _measure(row)


def _fill(row: _Row, sides: Iterable[Sequence[Piece]]) -> None:
    for cell, side in zip(row.cells, sides, strict=True):
        _write(cell.paragraphs[0], side)
    _measure(row)


def _write(paragraph: Paragraph, side: Sequence[Piece]) -> None:
    for piece in side:
        if piece.words:
            run = paragraph.add_run(_plain(piece.words))
            run.underline = piece.marked


def _measure(row: _Row) -> None:
    """Say the width at each cell: Word and LibreOffice read different places."""
    cells: Sequence[_Cell] = row.cells
    for cell, width in zip(cells, WIDTHS_MM, strict=True):
        cell.width = Mm(width)


def _plain(words: str) -> str:
    """Write every sign of a line's end as one, and a box for what no XML may hold."""
    return _UNWRITABLE.sub(BOX, _LINE_END.sub("\n", words))


def _saved(document: WordDocument) -> bytes:
    properties = document.core_properties
    properties.author, properties.comments, properties.title = "", "", ""
    properties.created = properties.modified = MADE_AT
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()
