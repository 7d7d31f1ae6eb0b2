"""Read the text of a PDF back, and refuse a letter that reads differently from what was meant."""

from collections.abc import Iterator, Sequence
from ctypes import POINTER, c_ushort, cast, create_string_buffer
from functools import lru_cache

from pypdfium2 import PdfDocument, PdfPage, raw

from app.letters.flow import Page
from app.letters.marks import Text
from app.letters.reading import opened
from app.letters.refusals import DoesNotReadBack

LINE_END_HYPHENS = {"\ufffe": "-\n", "\x02": "-\n"}  # what PDFium makes of "-" before a new line
LIGATURES = str.maketrans({"ﬁ": "fi", "ﬂ": "fl"})  # PDFium takes these two apart
CLOSE = 12


def page_texts(pdf: bytes) -> tuple[str, ...]:
    """Return the text of each page, lines ended by a newline."""
    with opened(pdf) as document:
        return tuple(_page_text(document, index) for index in range(len(document)))


def text(pdf: bytes) -> str:
    """Return the text of the document, pages one after another."""
    return "\n".join(page_texts(pdf))


def refuse_unreadable(pdf: bytes, pages: Sequence[Page]) -> None:
    """Raise `DoesNotReadBack` unless every page reads back as its marks say, in drawing order.

    Spaces are left out of the comparison: readers guess them from the gaps between characters.
    """
    for number, (read, page) in enumerate(zip(drawn_texts(pdf), pages, strict=True), start=1):
        meant = "".join(mark.text for mark in page if isinstance(mark, Text))
        if _solid(read) != _solid(meant):
            where = _around(_solid(meant), _solid(read))
            raise DoesNotReadBack(
                f"この文書は印刷できません。{number}ページの「{where}」のあたりで、印刷される文字と"
                "元の文字が一致しません。文書は作られていません。"
                "文字を選び直すか、システムの担当者に知らせてください。"
            )


@lru_cache(maxsize=1)
def drawn_texts(pdf: bytes) -> tuple[str, ...]:
    """Read each page in the order of drawing; a reader's own order follows the lines it sees.

    The last letter stays read: whoever has just proved it asks what is in it.
    """
    with opened(pdf) as document:
        return tuple(_mended("".join(_pieces(page))) for page in document)


def _page_text(document: PdfDocument, index: int) -> str:
    page = document[index].get_textpage()
    return _mended(page.get_text_range().replace("\r\n", "\n"))


def _pieces(page: PdfPage) -> Iterator[str]:
    texts = page.get_textpage()
    for piece in page.get_objects([raw.FPDF_PAGEOBJ_TEXT]):
        size = raw.FPDFTextObj_GetText(piece, texts, None, 0)
        buffer = create_string_buffer(size)
        raw.FPDFTextObj_GetText(piece, texts, cast(buffer, POINTER(c_ushort)), size)
        yield buffer.raw.decode("utf-16-le").rstrip("\0")


def _mended(found: str) -> str:
    for read, meant in LINE_END_HYPHENS.items():
        found = found.replace(read, meant)
    return found


def _solid(line: str) -> str:
    return "".join(line.translate(LIGATURES).split())


def _around(meant: str, read: str) -> str:
    same = next(
        (place for place, pair in enumerate(zip(meant, read, strict=False)) if pair[0] != pair[1]),
        min(len(meant), len(read)),
    )
    return meant[max(0, same - CLOSE // 2) : same + CLOSE // 2]
