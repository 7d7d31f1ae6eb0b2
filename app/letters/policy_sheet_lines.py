"""Set the lines of a policy as far in as they were written, a clause's heading in gothic."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from app.letters.flow import Row, gap
from app.letters.lines import break_lines
from app.letters.marks import MM, Text, millimetres
from app.letters.page import BODY, LEFT, WIDTH
from app.letters.policy_signs import printable
from app.rules.policy_lines import read_lines
from app.rules.policy_passages import Passage

if TYPE_CHECKING:
    from app.letters.fonts import Face

LEADING: Final = 5.6
BASELINE: Final = 4.2
EMPTY: Final = 2.6
TOGETHER: Final = 2
"""So many lines of a paragraph stay together at a page's foot and head."""
SPACES: Final = " \u3000"
PARAGRAPH: Final = "\u3000"
"""So a paragraph begins; its further lines begin at the edge."""
DEEPEST: Final = WIDTH / 2
"""Further to the right no line begins over again: enough of it is left for words."""


def passage_rows(passage: Passage) -> Iterator[Row]:
    """Set a clause; its heading stays with what follows."""
    for place, line in enumerate(printable(passage.text).split("\n")):
        heads = place == 0 and bool(passage.heading)
        if line.strip():
            yield from _line(line.rstrip(), heads=heads)
        else:
            yield gap(EMPTY)


def _line(line: str, *, heads: bool) -> Iterator[Row]:
    """Set a line as far in as it was written; what has no room goes on below its beginning."""
    face: Face = "gothic" if heads else "mincho"
    words = line.lstrip(SPACES)
    inset = _inset(line[: len(line) - len(words)])
    if inset > DEEPEST and inset + millimetres(words, BODY, face) > WIDTH:
        inset = DEEPEST
    hang = 0.0 if line[: -len(words)] == PARAGRAPH and not _is_item(words) else inset
    lines = break_lines(words, WIDTH - hang, BODY, face, indent=inset - hang)
    for place, part in enumerate(lines):
        inner = place + 1 >= TOGETHER and len(lines) - place - 1 >= TOGETHER
        glued = heads or not (inner or place == len(lines) - 1)
        x = LEFT + (hang if place else inset)
        yield Row(LEADING, (Text(x, BASELINE, part, BODY, face),), glued=glued)


def _is_item(words: str) -> bool:
    return any(line.mark for line in read_lines(words))


def _inset(spaces: str) -> float:
    """Measure spaces; a full-width one is as wide as a character, as in the document."""
    full = spaces.count("\u3000")
    return full * BODY / MM + millimetres(" " * (len(spaces) - full), BODY)
