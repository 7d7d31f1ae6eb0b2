"""Read the letters of a case as their reader does, and compare them with what they should say."""

import re
from pathlib import Path

import pypdfium2

from app.office import letters, requests
from app.office.desk import Desk
from app.office.rows import LetterRow
from app.rules.ids import RequestId

FOLDER = Path(__file__).with_name("letters")
ANCHOR = re.compile(r"(?m)^記録 \S+ (\d+/\d+)$")
REASON = "物語の文書を読むため"


def expected(name: str) -> str:
    """Return what the letters of a case should say."""
    return (FOLDER / f"{name}.txt").read_text(encoding="utf-8").rstrip("\n")


def read(pdf: bytes) -> str:
    """Read the text of a PDF without a line of the program; the anchor is another each time."""
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    text = "\n".join(pages).replace("\r\n", "\n")
    return ANCHOR.sub(r"記録 {anchor} \1", text)


def letters_of(office: Desk, request_id: int) -> list[LetterRow]:
    """List the letters of a case, the oldest first."""
    page = requests.page(office, RequestId(request_id))
    return sorted(page.letters, key=lambda one: one.id)


def text_of(office: Desk, letter: LetterRow) -> str:
    """Read one letter."""
    return read(letters.pdf(office, letter.id, reprint=False, reason=REASON))


def texts(office: Desk, request_id: int) -> str:
    """Read all letters of a case one after the other, a line of signs between them."""
    return "\n＊＊＊＊＊\n".join(text_of(office, one) for one in letters_of(office, request_id))
