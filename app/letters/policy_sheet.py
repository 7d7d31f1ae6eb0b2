"""Print one version of the policy as it was: every line of it, in the order of the text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.letters.characters import one_line
from app.letters.facts import DEFAULT
from app.letters.flow import Row, gap, paginate
from app.letters.ink import print_pages
from app.letters.marks import Rule, Text, fitted, right_aligned
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
from app.letters.policy_sheet_lines import passage_rows
from app.letters.policy_signs import clause_name, refuse_unprintable
from app.letters.refusals import refuse_missing
from app.rules.page_settings import PageSettings
from app.rules.policy_parts import ClauseStart
from app.rules.policy_passages import read_passages


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
    rows = (*_head(facts, settings), *(row for one in passages for row in passage_rows(one)))
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


def _named(facts: PolicySheetFacts, settings: PageSettings) -> str:
    return f"{day_text(facts.on, settings)}{one_line(facts.kind)}の版（{one_line(facts.state)}）"


def _fields(facts: PolicySheetFacts) -> Iterator[tuple[str, str]]:
    yield "題名", f"{facts.title}{facts.kind}{facts.state}"
    yield "事業者の名称", facts.owner
