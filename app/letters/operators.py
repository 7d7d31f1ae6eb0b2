"""Write marks as the operators of a page's content, for pages that no canvas draws."""

from collections.abc import Iterable, Iterator

from reportlab.pdfgen.canvas import Canvas

from app.letters.flow import Page
from app.letters.fonts import runs
from app.letters.ink import text_line
from app.letters.marks import MM, SHEET_HEIGHT, Box, Mark, Rule, Text


def content(canvas: Canvas, marks: Iterable[Mark]) -> str:
    """Return what draws the marks in the fonts of the canvas's document."""
    return "\n".join(_operators(canvas, mark) for mark in marks)


def settle(canvas: Canvas, pages: Iterable[Page]) -> None:
    """Number the characters of all pages in the document's fonts, sorted.

    In the order of use, the table that every letter carries would spell the names of the others.
    """
    for face, codes in sorted(_codes(pages).items()):
        line = canvas.beginText()
        line.setFont(face, 10)
        line.textOut("".join(sorted(codes)))


def _codes(pages: Iterable[Page]) -> dict[str, set[str]]:
    used: dict[str, set[str]] = {}
    texts = {(mark.text, mark.face) for page in pages for mark in page if isinstance(mark, Text)}
    for text, face in texts:
        for run in runs(text, face):
            used.setdefault(run.typeface.fontName, set()).update(run.codes)
    return used


def _operators(canvas: Canvas, mark: Mark) -> str:
    if isinstance(mark, Text):
        return str(text_line(canvas, mark).getCode())
    return " ".join(_rule(mark) if isinstance(mark, Rule) else _box(mark))


def _rule(mark: Rule) -> Iterator[str]:
    yield f"{mark.grey:g} G {mark.weight:g} w"
    yield f"{mark.x * MM:.3f} {_up(mark.y):.3f} m"
    yield f"{mark.to_x * MM:.3f} {_up(mark.to_y):.3f} l S"


def _box(mark: Box) -> Iterator[str]:
    yield f"{mark.grey:g} g"
    yield f"{mark.x * MM:.3f} {_up(mark.y + mark.height):.3f}"
    yield f"{mark.width * MM:.3f} {mark.height * MM:.3f} re f"


def _up(y: float) -> float:
    return (SHEET_HEIGHT - y) * MM
