"""Take a paper that another department delivered: a whole PDF that opens without a password."""

from dataclasses import dataclass
from pathlib import Path

from pypdfium2 import PdfDocument

from app.exchange.evidence_files import take_evidence
from app.rules.errors import BadFile

MOST_PAGES = 300
_PDF = "application/pdf"


@dataclass(frozen=True)
class DeliveredPaper:
    """Hold a paper as it was handed over, and how many pages it has."""

    name: str
    content: bytes
    pages: int


def take_delivered(path: Path) -> DeliveredPaper:
    """Read a delivered paper.

    Raises:
        BadFile: no file, too large, locked, broken, no PDF, or more pages than an answer carries.
    """
    file = take_evidence(path)
    if file.media_type != _PDF:
        raise BadFile(
            f"{file.name}はPDFではありません。回答に添えられるのはPDFだけです。"
            "PDFにしてから選び直してください。何も変わっていません。"
        )
    with PdfDocument(file.content) as document:
        pages = len(document)
    if pages > MOST_PAGES:
        raise BadFile(
            f"{file.name}は{pages}ページあります（{MOST_PAGES}ページまで）。"
            "分けてから選び直してください。何も変わっていません。"
        )
    return DeliveredPaper(file.name, file.content, pages)
