"""Draw the letters of a bulk run over one shared beginning (DECISIONS 16).

The beginning is a PDF: the fonts, the text that all letters have, a specimen, and the pages that
follow the first of every letter. A person's letter is the beginning with her own update of the
first page behind it, byte for byte. What she has of
her own is drawn first, however long it takes; the number, which stands in the beginning, is taken
afterwards.
"""

from collections.abc import Callable, Iterable, Sequence
from io import BytesIO
from itertools import chain

from reportlab.lib.pagesizes import A4

from app.letters.alphabet import Alphabet
from app.letters.attached import attached
from app.letters.extraction import refuse_unreadable
from app.letters.flow import Page
from app.letters.ink import draw_mark, new_canvas
from app.letters.marks import Text
from app.letters.operators import content, shape
from app.letters.run_parts import Drawn, Own, Run, Shared
from app.letters.run_proof import Reader, refuse_misread, sheets_of
from app.letters.updates import joined, pack, seam_of, update

FIXED = "fixed"
SHOW_FIXED = "q /FormXob.fixed Do Q\n"  # by the name that reportlab gives the form
AT_ONCE = 100
SAMPLED = 250

Progress = Callable[[int, int], None]
__all__ = ["Drawn", "Own", "Progress", "Run", "Shared", "bind", "bulk", "draw_own", "own_of"]


def own_of(page: Page) -> Own:
    """Take a page as it is for a letter's own: its lines, and what lies around them."""
    lines = tuple(mark for mark in page if isinstance(mark, Text))
    return Own(lines, tuple(shape(mark) for mark in page if not isinstance(mark, Text)))


def draw_own(letters: Sequence[Own], stand_in: Shared, progress: Progress | None = None) -> Drawn:
    """Draw what each letter has of its own and prove that it reads back.

    `stand_in` holds all characters that the beginning may turn out to have. Raises
    `DoesNotReadBack`.
    """
    own = ((line.text, line.face) for one in letters for line in one.lines)
    alphabet = Alphabet(chain(own, ((line.text, line.face) for line in stand_in.lines)))
    sheets = sheets_of(alphabet)
    trial = _beginning(alphabet, stand_in, sheets)
    refuse_unreadable(trial, [stand_in.fixed + stand_in.specimen, *sheets])
    reader, packed = Reader(trial), []
    for place, one in enumerate(letters, start=1):
        packed.append(pack(SHOW_FIXED + _content(alphabet, one)))
        refuse_misread(reader, packed[-1], one.lines, place)
        if progress and (place % AT_ONCE == 0 or place == len(letters)):
            progress(place, len(letters))
    _prove_some(trial, packed, letters, stand_in)
    return Drawn(alphabet, packed)


def bind(drawn: Drawn, shared: Shared) -> Run:
    """Draw the beginning, and put each letter's own update behind it.

    Raises:
        KeyError: the beginning has a character that its stand-in had not.
        DoesNotReadBack: the beginning reads differently from what was meant.
    """
    prefix = _beginning(drawn.alphabet, shared)
    refuse_unreadable(prefix, [shared.fixed + shared.specimen])
    whole = attached(prefix, shared.behind)
    seam = seam_of(whole)
    return Run(whole, [update(seam, one) for one in drawn.packed], seam.pages)


def bulk(prefix: bytes, suffixes: Iterable[bytes]) -> bytes:
    """Return all letters of a run in one file for the printer, in the order given."""
    return joined(prefix, suffixes)


def _content(alphabet: Alphabet, one: Own) -> str:
    return "\n".join((*one.strokes, content(alphabet, one.lines)))


def _beginning(alphabet: Alphabet, shared: Shared, sheets: Sequence[Page] = ()) -> bytes:
    file = BytesIO()
    canvas = new_canvas(file, title=shared.title, sender=shared.sender)
    alphabet.settle(canvas)
    specimen = content(alphabet, shared.specimen)
    for line in shared.lines:
        alphabet.show(line.text, line.face, line.size)  # a new character would get a new code
    canvas.beginForm(FIXED, 0, 0, *A4)
    for mark in shared.fixed:
        draw_mark(canvas, mark)
    canvas.endForm()
    canvas.doForm(FIXED)
    canvas.addLiteral(specimen)
    canvas.showPage()
    for sheet in sheets:
        canvas.addLiteral(content(alphabet, sheet))
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _prove_some(
    trial: bytes, packed: Sequence[bytes], letters: Sequence[Own], stand_in: Shared
) -> None:
    """Let PDFium read some of the letters whole."""
    some, seam = range(0, len(packed), SAMPLED), seam_of(trial)
    file = joined(trial, (update(seam, packed[place]) for place in some), first_only=True)
    refuse_unreadable(file, [stand_in.fixed + letters[place].lines for place in some])
