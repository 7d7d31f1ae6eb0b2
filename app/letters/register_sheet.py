"""Print a register as a table on A4, on its side where the columns need it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

from app.letters.characters import clean, one_line
from app.letters.facts import DEFAULT, Organisation
from app.letters.flow import Page, Row, gap, paginate
from app.letters.in_house import in_house
from app.letters.ink import print_pages
from app.letters.lines import running_lines
from app.letters.marks import SHEET_HEIGHT, SHEET_WIDTH, Mark, Text, centred, fitted, right_aligned
from app.letters.page import LEFT, SMALL, TINY, TOP, WIDTH, day_text, stamps
from app.letters.stamp_boxes import left_of, stamp_boxes
from app.letters.table import Column, Group, Record, rows
from app.rules.page_settings import PageSettings

TITLE = 14.0
HEAD_AT = 13.5
FOOT = 11.0  # mm above the sheet's lower edge: page number and anchor
MARGIN = 18.0
LINE = 5.3


@dataclass(frozen=True)
class SheetFacts:
    """Hold a register: columns (title, width in mm) and rows of as many cells.

    `boxes` are the labels of the boxes for seals on the first sheet (回覧印).
    """

    title: str
    lead: str
    columns: tuple[tuple[str, float], ...]
    rows: tuple[tuple[str, ...], ...]
    organisation: Organisation
    printed_on: date
    anchor: str
    practice: bool = False
    boxes: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Frame:
    """Measure the sheet as it lies: its width, its height, whether it lies on its side."""

    width: float
    height: float
    across: bool

    @property
    def right(self) -> float:
        return self.width - LEFT


def draw(facts: SheetFacts, settings: PageSettings = DEFAULT) -> bytes:
    """Return the register as a PDF, the same bytes for the same facts.

    The columns are widened or narrowed in proportion until they fill the sheet.
    """
    facts = in_house(facts, settings)
    frame = _frame(facts)
    foot = frame.height - MARGIN
    pages = paginate(_rows(facts, frame, settings), first_top=TOP, top=TOP, bottom=foot)
    title = one_line(facts.title)
    return print_pages(
        tuple(_furnished(pages, facts, frame, settings)),
        title=title,
        sender=facts.organisation.name,
        across=frame.across,
    )


def _frame(facts: SheetFacts) -> _Frame:
    if sum(width for _, width in facts.columns) <= WIDTH:
        return _Frame(SHEET_WIDTH, SHEET_HEIGHT, across=False)
    return _Frame(SHEET_HEIGHT, SHEET_WIDTH, across=True)


def _rows(facts: SheetFacts, frame: _Frame, settings: PageSettings) -> Iterator[Row]:
    title, room = one_line(facts.title), frame.right - LEFT
    size = fitted(title, TITLE, room)
    sender = one_line(facts.organisation.name)
    day = f"{day_text(facts.printed_on, settings)}現在　{len(facts.rows)}件"
    yield Row(9.0, (centred(frame.width / 2, 5.5, title, size),), glued=True)
    yield Row(
        6.5,
        (Text(LEFT, 4.0, day, SMALL), right_aligned(frame.right, 4.0, sender, SMALL)),
        glued=True,
    )
    if facts.lead.strip():
        yield from _lead(clean(facts.lead).strip(), room)
        yield gap(1.5)
    groups = tuple(Group(row[0], _records(row)) for row in facts.rows)
    yield from rows(_columns(facts, room), groups)


def _lead(text: str, room: float) -> Iterator[Row]:
    """Set what the register is, as wide as the sheet lies."""
    for line in chain.from_iterable(running_lines(part, room, SMALL) for part in text.split("\n")):
        yield Row(LINE, (Text(LEFT, 4.0, line, SMALL),), glued=True)


def _records(row: Sequence[str]) -> tuple[Record, ...]:
    return (Record(tuple(clean(cell) for cell in row[1:])),)


def _columns(facts: SheetFacts, room: float) -> tuple[Column, ...]:
    scale = room / sum(width for _, width in facts.columns)
    return tuple(Column(title, width * scale) for title, width in facts.columns)


def _furnished(
    pages: Sequence[Page], facts: SheetFacts, frame: _Frame, settings: PageSettings
) -> Iterator[Page]:
    for number, page in enumerate(pages, start=1):
        marks = _around(number, len(pages), facts, frame, settings)
        yield (*marks, *page)


def _around(
    number: int, count: int, facts: SheetFacts, frame: _Frame, settings: PageSettings
) -> Iterator[Mark]:
    foot = frame.height - FOOT
    boxes = facts.boxes if number == 1 else ()
    yield from stamps(draft=False, practice=facts.practice, right=left_of(boxes, frame.right))
    yield from stamp_boxes(boxes, frame.right)
    if number > 1:
        head = f"{one_line(facts.title)}　{day_text(facts.printed_on, settings)}現在"
        yield Text(LEFT, HEAD_AT, head, fitted(head, SMALL - 1, frame.right - LEFT))
    if facts.anchor:
        yield Text(LEFT, foot, f"記録 {facts.anchor}", TINY)
    yield centred(frame.width / 2, foot, f"{number}/{count}", SMALL)
