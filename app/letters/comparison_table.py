"""Print the comparison of two versions of the policy, clause beside clause (新旧対照表)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from app.letters.blocks import subject
from app.letters.characters import one_line
from app.letters.comparison_rows import NOTE, SIDE, lines_across, unchanged
from app.letters.facts import DEFAULT
from app.letters.flow import Row, gap, paginate
from app.letters.ink import print_pages
from app.letters.marks import Text, right_aligned
from app.letters.page import BOTTOM, LEFT, RIGHT, SMALL, TOP, Furniture, day_text, furnished
from app.letters.policy_signs import (
    clause_name,
    printable,
    printable_pieces,
    refuse_unprintable,
)
from app.letters.refusals import refuse_missing
from app.letters.table import Column, heading
from app.rules.page_settings import PageChoices, PageSettings
from app.rules.policy_comparison import Change
from app.rules.policy_table import Side, TableRow

LEGEND: Final = "下線は、変わったところです。"


@dataclass(frozen=True)
class ComparisonFacts:
    """Hold the rows of a comparison, what its two sides are called, and whose policy it is."""

    title: str
    before: str
    after: str
    rows: tuple[TableRow, ...]
    owner: str
    printed_on: date
    anchor: str = ""
    practice: bool = False


def draw(facts: ComparisonFacts, settings: PageSettings = DEFAULT) -> bytes:
    """Return the table as a PDF, the same bytes for the same facts.

    Raises:
        GlyphsMissing: a character of either version is in no font.
    """
    facts = _as_printed(facts)
    refuse_missing(_fields(facts))
    refuse_unprintable(_clauses(facts))
    amended_left = not isinstance(settings, PageChoices) or settings.amended_left
    pages = paginate(
        _rows(facts, settings, amended_left=amended_left), first_top=TOP, top=TOP, bottom=BOTTOM
    )
    title = one_line(facts.title)
    day = f"{day_text(facts.printed_on, settings)}現在"
    furniture = Furniture(day, title, facts.anchor, practice=facts.practice)
    return print_pages(furnished(pages, furniture), title=title, sender=facts.owner)


def _rows(facts: ComparisonFacts, settings: PageSettings, *, amended_left: bool) -> Iterator[Row]:
    day = f"{day_text(facts.printed_on, settings)}現在"
    sender = one_line(facts.owner)
    yield from subject(one_line(facts.title))
    small = right_aligned(RIGHT, 4.0, f"{sender}　{day}", SMALL)
    changed = any(row.change is not Change.SAME for row in facts.rows)
    legend = (Text(LEFT, 4.0, LEGEND, SMALL),) if changed else ()
    yield Row(6.0, (*legend, small), glued=True)
    titles = (facts.after, facts.before) if amended_left else (facts.before, facts.after)
    columns = (*(Column(one_line(words), SIDE) for words in titles), Column("備考", NOTE))
    header = heading(columns)
    yield header
    if not changed:
        yield unchanged(columns)
    for row in facts.rows if changed else ():
        yield from lines_across(row, columns, header, amended_left=amended_left)
    yield gap(4.0)


def _fields(facts: ComparisonFacts) -> Iterator[tuple[str, str]]:
    yield "題名", f"{facts.title}{facts.before}{facts.after}"
    yield "事業者の名称", facts.owner


def _as_printed(facts: ComparisonFacts) -> ComparisonFacts:
    """Return the facts without the signs that show nothing."""
    rows = tuple(
        replace(row, old=printable_pieces(row.old), new=printable_pieces(row.new))
        for row in facts.rows
    )
    return replace(facts, before=printable(facts.before), after=printable(facts.after), rows=rows)


def _clauses(facts: ComparisonFacts) -> Iterator[tuple[str, str]]:
    """Give the words of each clause under the name of its side and of the clause."""
    for row in facts.rows:
        for called, side in ((facts.before, row.old), (facts.after, row.new)):
            words = _words(side)
            yield f"{one_line(called)}の{clause_name(words)}", words


def _words(side: Side) -> str:
    return "".join(piece.words for piece in side)
