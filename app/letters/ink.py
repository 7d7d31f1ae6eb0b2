"""Turn pages of marks into the bytes of a PDF: the same pages always give the same bytes."""

from collections.abc import Sequence
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from app.letters.extraction import refuse_unreadable
from app.letters.flow import Page
from app.letters.fonts import body_font, runs
from app.letters.marks import MM, SHEET_HEIGHT, Box, Mark, Rule, Text

PROGRAM = "すくすく窓口"


def print_pages(pages: Sequence[Page], *, title: str, sender: str) -> bytes:
    """Draw A4 pages and prove that their text reads back; titles must not name a person.

    Raises `DoesNotReadBack`. Marks that no font can draw must have been refused before.
    """
    file = BytesIO()
    canvas = Canvas(
        file,
        A4,
        invariant=1,
        lang="ja",
        initialFontName=body_font(),  # type: ignore[arg-type]  # the stubs take it for a number
    )
    canvas.setPageCompression(1)
    canvas.setTitle(title)
    canvas.setAuthor(sender)
    canvas.setCreator(PROGRAM)
    canvas.setSubject("")
    for page in pages:
        for mark in page:
            _draw(canvas, mark)
        canvas.showPage()
    canvas.save()
    pdf = file.getvalue()
    refuse_unreadable(pdf, pages)
    return pdf


def _draw(canvas: Canvas, mark: Mark) -> None:
    if isinstance(mark, Text):
        _write(canvas, mark)
    elif isinstance(mark, Rule):
        canvas.setStrokeGray(mark.grey)
        canvas.setLineWidth(mark.weight)
        canvas.line(mark.x * MM, _up(mark.y), mark.to_x * MM, _up(mark.to_y))
    else:
        _fill(canvas, mark)


def _write(canvas: Canvas, mark: Text) -> None:
    line = canvas.beginText(mark.x * MM, _up(mark.y))
    line.setFillGray(mark.grey)
    line.setCharSpace(mark.tracking * MM)
    for run in runs(mark.text, mark.face):
        line.setFont(run.typeface.fontName, mark.size)
        line.textOut(run.codes)
    canvas.drawText(line)


def _fill(canvas: Canvas, mark: Box) -> None:
    canvas.setFillGray(mark.grey)
    top, height = _up(mark.y), mark.height * MM
    canvas.rect(mark.x * MM, top - height, mark.width * MM, height, stroke=0, fill=1)


def _up(y: float) -> float:
    return (SHEET_HEIGHT - y) * MM
