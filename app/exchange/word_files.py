"""Take the text out of a Word document, every line of it, tables and text boxes included."""

import io
import zlib
from collections.abc import Iterator
from itertools import chain
from zipfile import BadZipFile, ZipFile

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from app.exchange.word_numbers import Numbers
from app.rules.errors import BadFile

LARGEST_UNPACKED_BYTES = 200_000_000
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_DAMAGED = (
    BadZipFile,
    OpcError,
    SyntaxError,
    KeyError,
    ValueError,
    EOFError,
    OSError,
    RuntimeError,
    AttributeError,
    zlib.error,
)
_SIGNS = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}
_UNSEEN = {qn("w:rt"), qn("w:del"), qn("w:pPr"), qn("w:rPr"), qn("w:txbxContent")}
_COPY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


def word_text(data: bytes, *, what: str) -> str:
    """Read the lines of a .docx; the cells of a row stand on one line, parted by tabs.

    Raises:
        BadFile: old, locked, damaged, swollen, or no Word document.
    """
    if data.startswith(_OLD_OFFICE):
        raise BadFile(
            f"{what}は古い形式か、パスワードがかかったWordの文書です。"
            "Wordで開き、パスワードを外して「Word文書（.docx）」で保存し直してください。何も変わっていません。"
        )
    try:
        _refuse_swollen(data, what)
        return "\n".join(_document_rows(Document(io.BytesIO(data))))
    except _DAMAGED as error:
        raise BadFile(
            f"{what}はWordの文書ではないか、壊れています。"
            "元の文書をWordで開いて保存し直してください。何も変わっていません。"
        ) from error


def _refuse_swollen(data: bytes, what: str) -> None:
    with ZipFile(io.BytesIO(data)) as parts:
        if sum(part.file_size for part in parts.infolist()) > LARGEST_UNPACKED_BYTES:
            raise BadFile(
                f"{what}は、開くと大きくなりすぎるため読みませんでした。"
                "方針の文章だけを新しい文書に貼り付けて保存し直してください。何も変わっていません。"
            )


def _document_rows(document: WordDocument) -> Iterator[str]:
    """Read headers, body and footers; a header that stands on many pages counts once."""
    numbers = Numbers(document)
    yield from dict.fromkeys(_edge_rows(document, RELATIONSHIP_TYPE.HEADER, numbers))
    yield from _rows(document.element.body, numbers)
    yield from dict.fromkeys(_edge_rows(document, RELATIONSHIP_TYPE.FOOTER, numbers))


def _edge_rows(document: WordDocument, kind: str, numbers: Numbers) -> Iterator[str]:
    """Read all headers or all footers without their page numbers."""
    for related in document.part.rels.values():
        if related.reltype == kind and not related.is_external:
            for row in _rows(related.target_part.element, numbers):
                if any(sign.isalpha() for sign in row):
                    yield row


def _rows(parent: BaseOxmlElement, numbers: Numbers) -> Iterator[str]:
    """Walk down to the paragraphs, whatever frames stand around them."""
    for child in parent:
        if child.tag == qn("w:p"):
            yield numbers.mark_of(child) + "".join(_words(child))
            yield from chain.from_iterable(
                _rows(box, numbers)
                for box in child.iter(qn("w:txbxContent"))
                if not any(above.tag == _COPY for above in box.iterancestors())
            )
        elif child.tag == qn("w:tr"):
            yield from _table_row(child, numbers)
        elif child.tag not in _UNSEEN and child.tag != _COPY:
            yield from _rows(child, numbers)


def _table_row(row: BaseOxmlElement, numbers: Numbers) -> Iterator[str]:
    """Put the cells of a row side by side, unless one of them holds a text of its own."""
    cells = [[line for line in _rows(cell, numbers) if line.strip()] for cell in row]
    if all(len(cell) <= 1 for cell in cells):
        yield "\t".join(line for cell in cells for line in cell)
    else:
        yield from chain.from_iterable(cells)


def _words(element: BaseOxmlElement) -> Iterator[str]:
    for child in element:
        if child.tag == qn("w:t"):
            yield child.text or ""
        elif child.tag in _SIGNS:
            yield _SIGNS[child.tag]
        elif child.tag not in _UNSEEN and child.tag != _COPY:
            yield from _words(child)
