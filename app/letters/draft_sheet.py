"""Draw the sheet on which an answer or a letter goes round on paper (起案用紙, OFFICE M-03)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.letters.blocks import BASELINE, paragraphs, points, subject
from app.letters.characters import one_line
from app.letters.facts import DEFAULT, Organisation
from app.letters.flow import Row, gap, paginate
from app.letters.in_house import in_house
from app.letters.ink import print_pages
from app.letters.inquiry_form import entries, heading, long_entry
from app.letters.marks import Text
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
from app.letters.wording import Wording, load, slots
from app.rules.page_settings import PageSettings

BOXES = ("起案", "担当", "部署管理者", "管理責任者")
"""Whose seals the sheet waits for (決裁欄)."""
BELOW_BOXES = TOP + 12.0
SLOTS = slots(
    **dict.fromkeys(
        (
            *("subject", "care", "drafted_on", "drafted_by", "letter", "number", "no_number"),
            *("about", "level", "mark", "proposal", "ground_head", "none", "decision"),
            *("decided_on", "decided_by", "filed", "day", "point_paper", "point_mark"),
        ),
        "",
    )
)


@dataclass(frozen=True)
class DraftSheetFacts:
    """Hold what is proposed; `grounds` are label and text, `mark` ties the sheet to the draft."""

    drafted_on: date
    drafted_by: str
    letter: str
    about: str
    level: str
    mark: str
    grounds: tuple[tuple[str, str], ...]
    organisation: Organisation
    anchor: str
    practice: bool = False


def draw(
    facts: DraftSheetFacts, settings: PageSettings = DEFAULT, wording: Wording | None = None
) -> bytes:
    """Return the sheet as PDF, the same bytes for the same facts."""
    words = in_house(wording or load("draft_sheet", SLOTS), settings)
    facts = in_house(facts, settings)
    rows = _rows(facts, words, settings)
    pages = paginate(rows, first_top=BELOW_BOXES, top=TOP, bottom=BOTTOM + 3.0)
    title = words.text("subject")
    first, *rest = furnished(pages, Furniture("", title, facts.anchor))
    seals = (
        *stamp_boxes(BOXES, RIGHT),
        *stamps(draft=False, practice=facts.practice, right=left_of(BOXES, RIGHT)),
    )
    return print_pages(((*seals, *first), *rest), title=title, sender=facts.organisation.name)


def _rows(facts: DraftSheetFacts, words: Wording, settings: PageSettings) -> Iterator[Row]:
    yield Row(7.0, (Text(LEFT, BASELINE, words.text("care"), SMALL, "gothic"),), glued=True)
    yield from subject(words.text("subject"), 15.0)
    yield from entries(tuple(_entries(facts, words, settings)))
    yield gap(4.0)
    yield from paragraphs(words.text("proposal"))
    yield gap(3.0)
    yield from heading(words.text("ground_head"))
    found = [pair for pair in facts.grounds if one_line(pair[1])]
    for label, text in found or [(words.text("letter"), words.text("none"))]:
        yield from long_entry(label, text)
    yield gap(4.0)
    yield from heading(words.text("decision"))
    blanks = (("decided_on", words.text("day")), ("decided_by", ""), ("filed", ""))
    yield from entries(tuple((words.text(key), text) for key, text in blanks))
    yield gap(2.0)
    yield from points((words.text("point_paper"), words.text("point_mark")), SMALL)


def _entries(
    facts: DraftSheetFacts, words: Wording, settings: PageSettings
) -> Iterator[tuple[str, str]]:
    yield words.text("drafted_on"), day_text(facts.drafted_on, settings)
    yield words.text("drafted_by"), facts.drafted_by
    yield words.text("letter"), facts.letter
    yield words.text("about"), facts.about
    yield words.text("number"), words.text("no_number")
    yield words.text("level"), facts.level
    yield words.text("mark"), facts.mark
