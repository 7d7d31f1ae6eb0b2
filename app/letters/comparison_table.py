"""Print the comparison of two versions of the policy, clause beside clause (新旧対照表)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.letters.blocks import subject
from app.letters.characters import one_line
from app.letters.facts import DEFAULT
from app.letters.flow import Row, gap, paginate
from app.letters.ink import print_pages
from app.letters.marks import Mark, Rule, Text, right_aligned
from app.letters.page import BOTTOM, LEFT, RIGHT, SMALL, TOP, WIDTH, Furniture, day_text, furnished
from app.letters.refusals import refuse_missing
from app.letters.table import (
    BASELINE,
    LEADING,
    PAD_ACROSS,
    PAD_DOWN,
    SIZE,
    THIN,
    Column,
    edges,
    heading,
    no_rows,
    sides,
)
from app.letters.underlined import Line, drawn, lines_of
from app.rules.page_settings import PageChoices, PageSettings
from app.rules.policy_marks import Piece
from app.rules.policy_table import TableRow

NOTE: Final = 20.0
SIDE: Final = (WIDTH - NOTE) / 2
LEGEND: Final = "下線は、変わったところです。"
WIDOWS: Final = 2
"""So many lines of a row stay together at a page's foot and head."""


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
    refuse_missing(_fields(facts))
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
    yield Row(6.0, (Text(LEFT, 4.0, LEGEND, SMALL), small), glued=True)
    titles = (facts.after, facts.before) if amended_left else (facts.before, facts.after)
    columns = (*(Column(one_line(words), SIDE) for words in titles), Column("備考", NOTE))
    header = heading(columns)
    yield header
    if not facts.rows:
        yield no_rows(columns)
    for row in facts.rows:
        yield from _row(row, columns, header, amended_left=amended_left)
    yield gap(4.0)


def _row(
    row: TableRow, columns: Sequence[Column], header: Row, *, amended_left: bool
) -> Iterator[Row]:
    sides_of = (row.new, row.old) if amended_left else (row.old, row.new)
    room = SIDE - 2 * PAD_ACROSS
    cells = [lines_of(side, room, SIZE) for side in sides_of]
    note = lines_of((Piece(row.note, marked=False),), NOTE - 2 * PAD_ACROSS, SIZE - 1)
    count = max(len(cell) for cell in (*cells, note))
    for place in range(count):
        broken = WIDOWS <= place + 1 <= count - WIDOWS
        ends = place == count - 1
        parts = [cell[place] if place < len(cell) else None for cell in (*cells, note)]
        yield _strip(parts, columns, header, first=not place, last=ends, glued=not (ends or broken))


def _strip(
    parts: Sequence[Line | None],
    columns: Sequence[Column],
    header: Row,
    *,
    first: bool,
    last: bool,
    glued: bool,
) -> Row:
    """Set one line across the table."""
    above = PAD_DOWN if first else 0.0
    height = above + LEADING + (PAD_DOWN if last else 0.0)
    across = edges(columns)
    marks: list[Mark] = [*sides(columns, height)]
    for x, part, size in zip(across, parts, (SIZE, SIZE, SIZE - 1), strict=False):
        if part is not None:
            marks += drawn(part, x + PAD_ACROSS, above + BASELINE, size)
    foot = Rule(LEFT, height, across[-1], height, THIN)
    if last:
        marks.append(foot)
    return Row(height, tuple(marks), glued, (header,), at_end=(foot,))


def _fields(facts: ComparisonFacts) -> Iterator[tuple[str, str]]:
    yield "題名", f"{facts.title}{facts.before}{facts.after}"
    yield "事業者の名称", facts.owner
    for place, row in enumerate(facts.rows, start=1):
        yield f"{place}行目", "".join(piece.words for piece in (*row.old, *row.new))
