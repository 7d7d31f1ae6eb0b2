"""Draw the letters of a bulk run over one shared beginning (DECISIONS 16).

The beginning is a PDF of one page: the fonts, the text that all letters have, and a specimen.
A person's letter is the beginning with her own update behind it, byte for byte.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from app.letters.extraction import refuse_unreadable
from app.letters.flow import Page
from app.letters.ink import draw_mark, new_canvas
from app.letters.operators import content, settle
from app.letters.updates import joined, seam_of, update

FIXED = "fixed"
SHOW_FIXED = "q /FormXob.fixed Do Q\n"  # by the name that reportlab gives the form
AT_ONCE = 100

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Run:
    """Hold a drawn run: `prefix` + one of the `suffixes` is the letter of one recipient."""

    prefix: bytes
    suffixes: tuple[bytes, ...]
    pages_each: int = 1


@dataclass(frozen=True)
class Sheets:
    """Hold the marks of a run: what all letters have, what the specimen has, what each has."""

    fixed: Page
    specimen: Page
    letters: Sequence[Page]


def print_run(sheets: Sheets, *, title: str, sender: str, progress: Progress | None = None) -> Run:
    """Draw a run and prove that every letter reads back; raise `DoesNotReadBack`."""
    file = BytesIO()
    canvas = new_canvas(file, title=title, sender=sender)
    settle(canvas, (sheets.fixed, sheets.specimen, *sheets.letters))
    _draw_beginning(canvas, sheets)
    contents = [content(canvas, page) for page in sheets.letters]
    canvas.save()
    prefix = file.getvalue()
    _prove(prefix, contents, sheets, progress)
    seam = seam_of(prefix)
    return Run(prefix, tuple(update(seam, SHOW_FIXED + one) for one in contents))


def bulk(prefix: bytes, suffixes: Iterable[bytes]) -> bytes:
    """Return all letters of a run in one file for the printer, in the order given."""
    return joined(prefix, suffixes)


def _draw_beginning(canvas: Canvas, sheets: Sheets) -> None:
    canvas.beginForm(FIXED, 0, 0, *A4)
    for mark in sheets.fixed:
        draw_mark(canvas, mark)
    canvas.endForm()
    canvas.doForm(FIXED)
    canvas.addLiteral(content(canvas, sheets.specimen))
    canvas.showPage()


def _prove(
    prefix: bytes, contents: Sequence[str], sheets: Sheets, progress: Progress | None
) -> None:
    """Read back the specimen whole and of each letter its own text, many letters in one file."""
    refuse_unreadable(prefix, [sheets.fixed + sheets.specimen])
    seam, done = seam_of(prefix), 0
    for part in _parts(contents):
        pages = sheets.letters[done : done + len(part)]
        refuse_unreadable(joined(prefix, (update(seam, one) for one in part)), pages)
        done += len(part)
        if progress:
            progress(done, len(contents))


def _parts(contents: Sequence[str]) -> Iterator[Sequence[str]]:
    for at in range(0, len(contents), AT_ONCE):
        yield contents[at : at + AT_ONCE]
