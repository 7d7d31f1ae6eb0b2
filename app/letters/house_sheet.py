"""Print a sheet that stays in the house: entries, tables and words below each other, with seals."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.letters.blocks import paragraphs, points, subject
from app.letters.characters import clean, one_line
from app.letters.facts import DEFAULT
from app.letters.flow import Row, gap, paginate
from app.letters.in_house import in_house
from app.letters.ink import print_pages
from app.letters.inquiry_form import entries, heading, long_entry
from app.letters.marks import Text, right_aligned
from app.letters.page import (
    BOTTOM,
    LEFT,
    RIGHT,
    SMALL,
    TOP,
    WIDTH,
    Furniture,
    day_text,
    furnished,
    stamps,
)
from app.letters.stamp_boxes import left_of, stamp_boxes
from app.letters.table import Column, Group, Record, rows
from app.rules.page_settings import PageSettings

BELOW_BOXES = TOP + 14.0
LONG = 60
"""A text of more characters may go on over the next page."""


@dataclass(frozen=True)
class SheetPart:
    """Hold one part: its heading, then whatever of words, entries, a table and points it has.

    A table has `columns` (title, width in mm, in proportion) and may have no rows.
    """

    heading: str = ""
    words: str = ""
    entries: tuple[tuple[str, str], ...] = ()
    columns: tuple[tuple[str, float], ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    points: tuple[str, ...] = ()


@dataclass(frozen=True)
class HouseSheetFacts:
    """Hold a sheet; `boxes` wait for seals at its head, `reference` stands left of the day."""

    title: str
    reference: str
    parts: tuple[SheetPart, ...]
    organisation: str
    printed_on: date
    boxes: tuple[str, ...] = ()
    anchor: str = ""
    practice: bool = False


def draw(facts: HouseSheetFacts, settings: PageSettings = DEFAULT) -> bytes:
    """Return the sheet as PDF, the same bytes for the same facts."""
    facts = in_house(facts, settings)
    top = BELOW_BOXES if facts.boxes else TOP
    pages = paginate(_rows(facts, settings), first_top=top, top=TOP, bottom=BOTTOM)
    first, *rest = furnished(pages, Furniture(facts.reference, facts.title, facts.anchor))
    practice = stamps(draft=False, practice=facts.practice, right=left_of(facts.boxes, RIGHT))
    seals = (*stamp_boxes(facts.boxes, RIGHT), *practice)
    return print_pages(
        ((*seals, *first), *rest), title=one_line(facts.title), sender=facts.organisation
    )


def _rows(facts: HouseSheetFacts, settings: PageSettings) -> Iterator[Row]:
    yield from subject(one_line(facts.title), 14.0)
    day = f"{one_line(facts.organisation)}　{day_text(facts.printed_on, settings)}現在"
    reference = Text(LEFT, 4.0, one_line(facts.reference), SMALL)
    yield Row(6.5, (reference, right_aligned(RIGHT, 4.0, day, SMALL)), glued=True)
    for part in facts.parts:
        yield from _part(part)
        yield gap(4.0)


def _part(part: SheetPart) -> Iterator[Row]:
    if part.heading:
        yield from heading(part.heading)
    if part.words.strip():
        yield from paragraphs(clean(part.words).strip())
    yield from _entries(part.entries)
    if part.columns:
        yield from rows(_columns(part), tuple(_group(row) for row in part.rows))
    if part.points:
        yield gap(1.5)
        yield from points(part.points, SMALL)


def _entries(pairs: tuple[tuple[str, str], ...]) -> Iterator[Row]:
    """Keep short entries together; one with a long text may be broken."""
    if all(len(value) <= LONG for _label, value in pairs):
        yield from entries(pairs)
        return
    for label, value in pairs:
        yield from long_entry(label, value)


def _columns(part: SheetPart) -> tuple[Column, ...]:
    scale = WIDTH / sum(width for _, width in part.columns)
    return tuple(Column(title, width * scale) for title, width in part.columns)


def _group(row: tuple[str, ...]) -> Group:
    return Group(row[0], (Record(tuple(clean(cell) for cell in row[1:])),))
