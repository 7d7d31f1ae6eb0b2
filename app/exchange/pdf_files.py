"""Take the text out of a PDF, and make its paragraphs whole again."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from pypdfium2 import PdfDocument, PdfiumError, PdfTextPage

from app.rules.errors import BadFile

MOST_PAGES = 200
_PAGE_NUMBER = re.compile(
    r"[-‐–—\s]*[0-9０-９]{1,3}[-‐–—\s]*|[0-9]{1,3}\s*[/／]\s*[0-9]{1,3}|[Pp]\.?\s*[0-9]+"
)
_RADICALS = re.compile("[\u2e80-\u2fdf]")  # what some PDFs give for the kanji of the same shape
_ENDS = "。:：」』)）】］〕>＞"
_NEW_PART = re.compile(
    r"[(（【［\[〔「<＜■□◆◇●○◎・※①-⑳⑴-⒇#-]|第[0-9０-９一二三四五六七八九十]+[条章]|附\s*則|別[表記紙]|"
    r"[0-9０-９]{1,3}[、.．)）,\s]|[ア-ン][、.．)）]|"
    r"(?:[12][0-9]{3}|[１２][０-９]{3}|明治|大正|昭和|平成|令和)\s*[0-9０-９元]*\s*年|制定|改[訂定正]|施行"
)
_WIDE_GAP = 1.45
_SLACK_IN_LETTERS = 2.5


@dataclass(frozen=True)
class _Row:
    """Hold one printed line, its edges from the left and the bottom, and its height, in points."""

    text: str
    right: float = 0.0
    bottom: float = 0.0
    height: float = 0.0


def pdf_text(data: bytes, *, what: str) -> str:
    """Read the lines of a PDF: broken sentences rejoined, gaps kept, page numbers left out.

    Raises:
        BadFile: damaged, locked, very long, or a picture without text.
    """
    try:
        with PdfDocument(data) as document:
            if len(document) > MOST_PAGES:
                raise BadFile(
                    f"{what}は{len(document)}ページあり、方針の文書として長すぎます。"
                    "方針のページだけのPDFを選び直してください。何も変わっていません。"
                )
            pages = [_page_rows(page.get_textpage()) for page in document]
    except PdfiumError as error:
        raise BadFile(
            f"{what}は壊れているか、パスワードがかかっているPDFです。"
            "開けるPDFか、文字のファイル（.txt）を選び直してください。何も変わっていません。"
        ) from error
    if not any(row.text for page in pages for row in page):
        raise BadFile(
            f"{what}には文字がありません（紙を読み取った画像のPDFのようです）。"
            "文字の入ったPDFか、文字のファイル（.txt）を選び直してください。何も変わっていません。"
        )
    return "\n".join(_rejoined([row for page in pages for row in _without_number(page)]))


def _page_rows(page: PdfTextPage) -> list[_Row]:
    """Read the lines of a page with the place of each on the paper."""
    rows, start = [], 0
    for line in re.split(r"(?<=\n)", page.get_text_range()):
        words = _mended(line)
        if words:
            first = start + len(line) - len(line.lstrip())
            last = start + len(line.rstrip()) - 1
            rows.append(_placed(page, words, first, last))
        start += len(line)
    return rows


def _placed(page: PdfTextPage, words: str, first: int, last: int) -> _Row:
    try:
        _, bottom, _, top = page.get_charbox(first, loose=True)
        _, _, right, _ = page.get_charbox(last, loose=True)
    except (PdfiumError, ValueError):
        return _Row(words)
    return _Row(words, right, bottom, abs(top - bottom))


def _mended(line: str) -> str:
    """Put back the hyphen at a line's end and the kanji that came as radicals."""
    line = line.replace("\ufffe", "-").replace("\x02", "-").replace("\0", "")
    return _RADICALS.sub(lambda sign: unicodedata.normalize("NFKC", sign.group()), line).strip()


def _without_number(page: Sequence[_Row]) -> list[_Row]:
    """Drop the page number from the head or the foot of a page."""
    last = len(page) - 1
    return [
        row
        for place, row in enumerate(page)
        if not (place in {0, last} and _PAGE_NUMBER.fullmatch(row.text))
    ]


def _rejoined(rows: Sequence[_Row]) -> Iterator[str]:
    """Join a line to the one above where the paper alone parted them; keep wide gaps."""
    edge = max((row.right for row in rows), default=0.0)
    usual = _usual_step(rows)
    paragraph = ""
    for above, row in zip([None, *rows], rows, strict=False):
        if above and _runs_on(above, row, edge):
            paragraph += row.text
            continue
        if above:
            yield paragraph
            if usual and above.bottom - row.bottom > usual * _WIDE_GAP:
                yield ""
        paragraph = row.text
    yield paragraph


def _usual_step(rows: Sequence[_Row]) -> float:
    steps = [above.bottom - row.bottom for above, row in pairwise(rows)]
    return median([step for step in steps if step > 0] or [0.0])


def _runs_on(above: _Row, row: _Row, edge: float) -> bool:
    """Say whether a line fills its place and does not end, and the next begins nothing new."""
    full = above.right > edge - _SLACK_IN_LETTERS * max(above.height, 1.0)
    return full and above.text[-1] not in _ENDS and not _NEW_PART.match(row.text)
