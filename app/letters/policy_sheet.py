"""Print one version of the policy as it was: every line of it, in the order of the text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from app.letters.characters import one_line
from app.letters.facts import DEFAULT
from app.letters.flow import Row, gap, paginate
from app.letters.ink import print_pages
from app.letters.lines import break_lines
from app.letters.marks import MM, Rule, Text, fitted, millimetres, right_aligned
from app.letters.page import (
    BODY,
    BOTTOM,
    LEFT,
    RIGHT,
    SMALL,
    TINY,
    TOP,
    WIDTH,
    Furniture,
    day_text,
    furnished,
)
from app.letters.policy_signs import clause_name, printable, refuse_unprintable
from app.letters.refusals import refuse_missing
from app.rules.page_settings import PageSettings
from app.rules.policy_lines import read_lines
from app.rules.policy_parts import ClauseStart
from app.rules.policy_passages import Passage, read_passages

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


@dataclass(frozen=True)
class PolicySheetFacts:
    """Hold a version: its day and kind, its text as it was registered, and the text's SHA-256.

    `state` says whether it is in force; `added` on which day an earlier text was put on record;
    `starts` where its clauses begin, if somebody settled that.
    """

    title: str
    on: date
    kind: str
    state: str
    text: str
    sha256: str
    owner: str
    printed_on: date
    added: date | None = None
    anchor: str = ""
    practice: bool = False
    starts: Sequence[ClauseStart] | None = None


def draw(facts: PolicySheetFacts, settings: PageSettings = DEFAULT) -> bytes:
    """Return the whole text as a PDF, the same bytes for the same facts.

    Raises:
        GlyphsMissing: a character of the text is in no font.
    """
    passages = read_passages(facts.text, facts.starts)
    refuse_missing(_fields(facts))
    refuse_unprintable((clause_name(one.text), one.text) for one in passages)
    rows = (*_head(facts, settings), *(row for one in passages for row in _passage(one)))
    pages = paginate(rows, first_top=TOP, top=TOP, bottom=BOTTOM)
    title = one_line(facts.title)
    furniture = Furniture(_named(facts, settings), title, facts.anchor, practice=facts.practice)
    return print_pages(furnished(pages, furniture), title=title, sender=facts.owner)


def _head(facts: PolicySheetFacts, settings: PageSettings) -> Iterator[Row]:
    """Say which version this is, since when its text is on record, and by what to check it."""
    printed = f"{one_line(facts.owner)}　{day_text(facts.printed_on, settings)}印刷"
    named = _named(facts, settings)
    yield Row(
        6.0,
        (Text(LEFT, 4.0, named, BODY, "gothic"), right_aligned(RIGHT, 4.0, printed, SMALL)),
        glued=True,
    )
    added = f"　本文の登録 {day_text(facts.added, settings)}" if facts.added else ""
    checked = f"照合値 {facts.sha256}{added}"
    rule = Rule(LEFT, 5.0, RIGHT, 5.0, 0.3)
    yield Row(6.0, (Text(LEFT, 3.4, checked, fitted(checked, TINY, WIDTH)), rule), glued=True)
    yield gap(4.0)


def _passage(passage: Passage) -> Iterator[Row]:
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


def _named(facts: PolicySheetFacts, settings: PageSettings) -> str:
    return f"{day_text(facts.on, settings)}{one_line(facts.kind)}の版（{one_line(facts.state)}）"


def _fields(facts: PolicySheetFacts) -> Iterator[tuple[str, str]]:
    yield "題名", f"{facts.title}{facts.kind}{facts.state}"
    yield "事業者の名称", facts.owner
