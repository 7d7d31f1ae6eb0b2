"""Turn pages of marks into the bytes of a PDF: the same pages always give the same bytes."""

from collections.abc import Sequence
from io import BytesIO

from reportlab import rl_config
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from app.letters.extraction import refuse_unreadable
from app.letters.flow import Page
from app.letters.fonts import body_font, runs
from app.letters.marks import MM, SHEET_HEIGHT, SHEET_WIDTH, Box, Mark, Rule, Text

PROGRAM = "すくすく窓口"
# Streams stay bytes: spelling them in letters made files a quarter larger and took time.
rl_config.useA85 = 0


def print_pages(pages: Sequence[Page], *, title: str, sender: str, across: bool = False) -> bytes:
    """Draw A4 pages and prove that their text reads back; titles must not name a person.

    `across` lays the sheets on their side. Raises `DoesNotReadBack`. Marks that no font can draw
    must have been refused before.
    """
    file = BytesIO()
    canvas = new_canvas(file, title=title, sender=sender)
    for page in pages:
        if across:
            _lay_across(canvas)
        for mark in page:
            draw_mark(canvas, mark)
        canvas.showPage()
    canvas.save()
    pdf = file.getvalue()
    refuse_unreadable(pdf, pages)
    return pdf


def _lay_across(canvas: Canvas) -> None:
    """Turn the sheet; marks go on measuring from its upper edge."""
    canvas.setPageSize(landscape(A4))
    canvas.translate(0, (SHEET_WIDTH - SHEET_HEIGHT) * MM)


def new_canvas(file: BytesIO, *, title: str, sender: str) -> Canvas:
    """Begin a document whose bytes follow from what is drawn, and from nothing else."""
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
    return canvas


def draw_mark(canvas: Canvas, mark: Mark) -> None:
    """Draw one mark onto the page that the canvas has open."""
    if isinstance(mark, Text):
        _write(canvas, mark)
    elif isinstance(mark, Rule):
        canvas.setStrokeGray(mark.grey)
        canvas.setLineWidth(mark.weight)
        canvas.line(mark.x * MM, _up(mark.y), mark.to_x * MM, _up(mark.to_y))
    else:
        _fill(canvas, mark)


def _write(canvas: Canvas, mark: Text) -> None:
    canvas.drawText(text_line(canvas, mark))


def text_line(canvas: Canvas, mark: Text) -> PDFTextObject:
    """Set a line in the document's fonts without drawing it yet."""
    line = canvas.beginText(mark.x * MM, _up(mark.y))
    line.setFillGray(mark.grey)
    line.setCharSpace(mark.tracking * MM)
    for run in runs(mark.text, mark.face):
        line.setFont(run.typeface.fontName, mark.size)
        line.textOut(run.codes)
    return line


def _fill(canvas: Canvas, mark: Box) -> None:
    canvas.setFillGray(mark.grey)
    top, height = _up(mark.y), mark.height * MM
    canvas.rect(mark.x * MM, top - height, mark.width * MM, height, stroke=0, fill=1)


def _up(y: float) -> float:
    return (SHEET_HEIGHT - y) * MM
