"""Print what the board is told of a month or a year (月次報告・年次報告), boxes for seals above."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.letters.bar_plot import MonthBar, PairBar, legend, month_bars, pair_bars
from app.letters.blocks import paragraphs, subject
from app.letters.characters import clean, one_line
from app.letters.facts import DEFAULT
from app.letters.flow import Row, gap, paginate
from app.letters.in_house import in_house
from app.letters.ink import print_pages
from app.letters.inquiry_form import heading
from app.letters.marks import Rule, Text, right_aligned
from app.letters.page import (
    BOTTOM,
    LEFT,
    RIGHT,
    SMALL,
    TOP,
    Furniture,
    day_text,
    furnished,
    stamps,
)
from app.letters.stamp_boxes import left_of, stamp_boxes
from app.letters.table import Column, Group, Record, rows
from app.rules.page_settings import PageSettings

BELOW_BOXES: Final = TOP + 14.0
EMPTY_LINES: Final = 5
LINE: Final = 9.0
REMARK: Final = "所見"
TO: Final = "理事会への報告"
IN_TIME, ARRIVED = "期限内に回答した受付", "受け付けた件数"


@dataclass(frozen=True)
class ReportPart:
    """Hold the figures under one heading: (what, now, before, the change); `pairs` are plotted."""

    heading: str
    figures: tuple[tuple[str, str, str, str], ...]
    pairs: tuple[PairBar, ...] = ()


@dataclass(frozen=True)
class ReportFacts:
    """Hold a report.

    `months` are plotted; without a `remark` there is room to write one.
    """

    title: str
    word: str
    word_before: str
    lead: str
    parts: tuple[ReportPart, ...]
    months: tuple[MonthBar, ...]
    remark: str
    organisation: str
    printed_on: date
    boxes: tuple[str, ...] = ()
    anchor: str = ""
    practice: bool = False


def draw(facts: ReportFacts, settings: PageSettings = DEFAULT) -> bytes:
    """Return the report as a PDF, the same bytes for the same facts."""
    facts = in_house(facts, settings)
    top = BELOW_BOXES if facts.boxes else TOP
    pages = paginate(_rows(facts, settings), first_top=top, top=TOP, bottom=BOTTOM)
    title = f"{one_line(facts.title)}（{facts.word}）"
    first, *rest = furnished(pages, Furniture("", title, facts.anchor))
    practice = stamps(draft=False, practice=facts.practice, right=left_of(facts.boxes, RIGHT))
    seals = (*stamp_boxes(facts.boxes, RIGHT), *practice)
    return print_pages(((*seals, *first), *rest), title=title, sender=facts.organisation)


def _rows(facts: ReportFacts, settings: PageSettings) -> Iterator[Row]:
    yield from subject(f"{one_line(facts.title)}（{facts.word}）", 14.0)
    day = f"{one_line(facts.organisation)}　{day_text(facts.printed_on, settings)}現在"
    told = right_aligned(RIGHT, 4.0, day, SMALL)
    yield Row(6.5, (Text(LEFT, 4.0, TO, SMALL), told), glued=True)
    yield from paragraphs(clean(facts.lead), SMALL)
    yield gap(3.0)
    yield from heading("月ごとの受付")
    yield legend(IN_TIME, ARRIVED)
    yield month_bars(facts.months)
    for part in facts.parts:
        yield from _part(part, facts)
    yield from _remark(facts.remark)


def _part(part: ReportPart, facts: ReportFacts) -> Iterator[Row]:
    yield from heading(part.heading)
    if part.pairs:
        yield legend(facts.word, facts.word_before)
        yield from pair_bars(part.pairs)
        yield gap(2.0)
    columns = (("項目", 74.0), (facts.word, 32.0), (facts.word_before, 32.0), ("増減", 32.0))
    groups = (Group(one[0], (Record(one[1:]),)) for one in part.figures)
    yield from rows(tuple(Column(*one) for one in columns), tuple(groups))
    yield gap(4.0)


def _remark(typed: str) -> Iterator[Row]:
    """Set what the head adds, or lines on which it can be written."""
    yield from heading(REMARK)
    if typed.strip():
        yield from paragraphs(clean(typed).strip())
        return
    for place in range(EMPTY_LINES):
        rule = Rule(LEFT, LINE, RIGHT, LINE, 0.3, 0.5)
        yield Row(LINE, (rule,), glued=place < EMPTY_LINES - 1)
