"""Print 送付先一覧: how many letters each bundle has, then a sheet for each with its letters."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.letters.blocks import paragraphs
from app.letters.characters import clean, one_line
from app.letters.facts import DEFAULT, Organisation
from app.letters.flow import Page, Row, gap, paginate
from app.letters.in_house import in_house
from app.letters.marks import SHEET_HEIGHT, SHEET_WIDTH, Mark, Text, centred, fitted, right_aligned
from app.letters.page import LEFT, RIGHT, SMALL, TINY, TOP, WIDTH, day_text, stamps
from app.letters.shared_run import Progress, Shared, bind, bulk, draw_own, own_of
from app.letters.table import Column, Group, Record, rows
from app.rules.page_settings import PageSettings

TITLE, HEADING, HEAD_AT = 15.0, 11.0, 15.5
FOOT, BOTTOM = SHEET_HEIGHT - 11.0, SHEET_HEIGHT - 18.0
_WIDTHS = {"束": 95.0, "通数": 25.0, "渡した日": 25.0, "受取り": 25.0}
SUMMARY = tuple(Column(title, width) for title, width in _WIDTHS.items())


@dataclass(frozen=True)
class Bundle:
    """Hold the letters that leave together: the words for where they go, a row for each letter."""

    words: str
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class CoverFacts:
    """Hold the list of a run; `columns` are title and width (mm), `lead` says which run it is."""

    lead: str
    columns: tuple[tuple[str, float], ...]
    bundles: tuple[Bundle, ...]
    organisation: Organisation
    printed_on: date
    anchor: str
    practice: bool = False
    running: bool = False
    """Whether the bundles follow one another; otherwise each has a sheet to go with its pile."""


def draw(
    facts: CoverFacts, settings: PageSettings = DEFAULT, progress: Progress | None = None
) -> bytes:
    """Return the list as a PDF, the same bytes for the same facts."""
    facts = in_house(facts, settings)
    pages = tuple(_pages(facts, settings))
    furnished = [
        own_of((*_around(number, len(pages), facts), *page))
        for number, page in enumerate(pages, start=1)
    ]
    shared = Shared((), (), "送付先一覧", facts.organisation.name)
    run = bind(draw_own(furnished, shared, progress), shared)
    return bulk(run.prefix, run.suffixes)


def _pages(facts: CoverFacts, settings: PageSettings) -> Iterator[Page]:
    yield from _laid(_summary(facts, settings), "送付先一覧")
    if facts.running:
        yield from _laid(_running(facts, settings), "送付先一覧")
        return
    for bundle in facts.bundles:
        yield from _laid(_sheet(facts, bundle, settings), one_line(bundle.words))


def _laid(found: Iterator[Row], title: str) -> Iterator[Page]:
    first, *later = paginate(found, first_top=TOP, top=TOP, bottom=BOTTOM)
    yield first
    size = fitted(f"{title}（つづき）", SMALL, WIDTH)
    yield from ((Text(LEFT, HEAD_AT, f"{title}（つづき）", size), *page) for page in later)


def _summary(facts: CoverFacts, settings: PageSettings) -> Iterator[Row]:
    total = sum(len(bundle.rows) for bundle in facts.bundles)
    yield from _head("送付先一覧", f"{len(facts.bundles):,}束　{total:,}通", facts, settings)
    groups = tuple(
        Group(one_line(bundle.words), (Record((f"{len(bundle.rows):,}通", "", "")),))
        for bundle in facts.bundles
    )
    yield from rows(SUMMARY, groups)


def _running(facts: CoverFacts, settings: PageSettings) -> Iterator[Row]:
    """Lay one bundle below the other, each under its name and count; an end without any."""
    if not facts.bundles:
        return
    total = sum(len(bundle.rows) for bundle in facts.bundles)
    yield from _head("送付先", f"{total:,}通", facts, settings)
    for bundle in facts.bundles:
        counted = right_aligned(RIGHT, 5.0, f"{len(bundle.rows):,}通", HEADING, "gothic")
        words = one_line(bundle.words)
        size = fitted(words, HEADING, counted.x - LEFT - 6.0, "gothic")
        yield Row(6.5, (Text(LEFT, 5.0, words, size, "gothic"), counted), glued=True)
        yield from _table(facts, bundle)
        yield gap(4.0)


def _sheet(facts: CoverFacts, bundle: Bundle, settings: PageSettings) -> Iterator[Row]:
    yield from _head(one_line(bundle.words), f"{len(bundle.rows):,}通", facts, settings)
    yield from _table(facts, bundle)


def _table(facts: CoverFacts, bundle: Bundle) -> Iterator[Row]:
    total = sum(width for _, width in facts.columns)
    columns = tuple(Column(title, width * WIDTH / total) for title, width in facts.columns)
    groups = tuple(
        Group(row[0], (Record(tuple(clean(cell) for cell in row[1:])),)) for row in bundle.rows
    )
    yield from rows(columns, groups)


def _head(title: str, count: str, facts: CoverFacts, settings: PageSettings) -> Iterator[Row]:
    counted = right_aligned(RIGHT, 5.5, count, TITLE, "gothic")
    size = fitted(title, TITLE, counted.x - LEFT - 6.0, "gothic")
    yield Row(9.0, (Text(LEFT, 5.5, title, size, "gothic"), counted), glued=True)
    day = f"{day_text(facts.printed_on, settings)}現在"
    sender = right_aligned(RIGHT, 4.0, one_line(facts.organisation.name), SMALL)
    yield Row(6.0, (Text(LEFT, 4.0, day, SMALL), sender), glued=True)
    yield from paragraphs(clean(facts.lead).strip(), SMALL)
    yield gap(1.5)


def _around(number: int, count: int, facts: CoverFacts) -> Iterator[Mark]:
    yield from stamps(draft=False, practice=facts.practice)
    if facts.anchor:
        yield Text(LEFT, FOOT, f"記録 {facts.anchor}", TINY)
    yield centred(SHEET_WIDTH / 2, FOOT, f"{number}/{count}", SMALL)
