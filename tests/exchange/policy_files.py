"""Write fictional policies as Word and PDF files for the readers' tests."""

import io
from pathlib import Path

from docx import Document
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from app.paths import resource

FACE = "policy-test-mincho"
SIZE = 10.5
STEP = 16
LEFT, TOP, BOTTOM, WIDTH = 70, 780, 60, 450


def word_file(path: Path, text: str) -> Path:
    """Write each line as a paragraph."""
    document = Document()
    for line in text.split("\n"):
        document.add_paragraph(line)
    document.save(str(path))
    return path


def pdf_file(path: Path, text: str) -> Path:
    """Write the lines, broken at the right edge, with gaps and page numbers."""
    if FACE not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(FACE, str(resource("fonts", "BIZUDPMincho-Regular.ttf"))))
    canvas = Canvas(str(path), pagesize=(595, 842), invariant=True)
    height, page = TOP, 1
    for row in _broken(text):
        canvas.setFont(FACE, SIZE)
        canvas.drawString(LEFT, height, row)
        height -= STEP
        if height < BOTTOM:
            canvas.drawCentredString(297, 30, f"- {page} -")
            canvas.showPage()
            height, page = TOP, page + 1
    canvas.save()
    return path


def empty_pdf() -> bytes:
    """Make a page without text."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(595, 842), invariant=True)
    canvas.rect(100, 100, 200, 200, fill=1)
    canvas.save()
    return buffer.getvalue()


def _broken(text: str) -> list[str]:
    rows = []
    for line in text.split("\n"):
        rest = line.strip()
        while pdfmetrics.stringWidth(rest, FACE, SIZE) > WIDTH:
            cut = next(
                place
                for place in range(len(rest))
                if pdfmetrics.stringWidth(rest[: place + 1], FACE, SIZE) > WIDTH
            )
            rows.append(rest[:cut])
            rest = rest[cut:]
        rows.append(rest)
    return rows
