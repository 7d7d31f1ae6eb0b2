"""Draw one page and turn it into a picture with nothing but reportlab and PDFium."""

from io import BytesIO
from time import perf_counter

import pypdfium2
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from app.letters.fonts import FILES, body_font
from app.paths import resource

SCREEN_DPI = 132
NAME, SIZE, LINES, LEADING = "bare", 10.5, 40, 17.6
LINE = "ご請求いただいた個人情報について、次のとおりお答えいたします。"


def load() -> None:
    """Load the font, as the program has done before it is measured."""
    body_font()  # reportlab lends the tables of a file to whoever opens it later
    pdfmetrics.registerFont(TTFont(NAME, str(resource("fonts", FILES["mincho"]))))


def bare() -> float:
    """Return the milliseconds for one page of text, drawn and rendered."""
    begun = perf_counter()
    file = BytesIO()
    canvas = Canvas(file, A4)
    canvas.setFont(NAME, SIZE)
    for place in range(LINES):
        canvas.drawString(57, A4[1] - 57 - place * LEADING, LINE)
    canvas.save()
    document = pypdfium2.PdfDocument(file.getvalue())
    pixels = document[0].render(scale=SCREEN_DPI / 72)
    assert pixels.width
    document.close()
    return (perf_counter() - begun) * 1000
