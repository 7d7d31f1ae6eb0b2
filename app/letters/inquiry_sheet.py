"""Draw the sheets that go round in the house (社内照会票): what is asked, and room to answer."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.letters.blocks import BASELINE, paragraphs, points, subject
from app.letters.characters import clean, one_line, running
from app.letters.facts import DEFAULT, Organisation
from app.letters.flow import Page, Row, gap, paginate
from app.letters.in_house import in_house
from app.letters.ink import print_pages
from app.letters.inquiry_form import answer_rows, entries, heading
from app.letters.marks import Rule, Text, fitted, right_aligned
from app.letters.page import (
    BOTTOM,
    LEFT,
    RIGHT,
    SMALL,
    TOP,
    Furniture,
    day_text,
    furnished,
)
from app.letters.wording import Wording, load, slots
from app.rules.page_settings import PageSettings
from app.rules.spoken_days import WEEKDAYS

SLOTS = slots(
    **dict.fromkeys(
        (
            *(
                "subject",
                "care",
                "number",
                "asked_on",
                "due_on",
                "sender",
                "person",
                "matter",
                "request",
            ),
            *("search", "investigation", "correction", "suspension", "erasure", "whole", "answer"),
            *("looked_none", "looked_holds", "looked_delivered"),
            *("did_done", "did_none", "did_refused", "items", "note", "head", "day"),
            *("item_name", "item_content", "item_source", "item_purpose"),
            *("answered_on", "answered_by", "point_silence", "point_back"),
        ),
        "",
    ),
    to="department",
    point_nothing="nothing",
)
_LOOKED = ("looked_none", "looked_holds", "looked_delivered")
_DID = ("did_done", "did_none", "did_refused")
_LOOKING = frozenset({"search", "investigation"})


@dataclass(frozen=True)
class InquirySheet:
    """Hold one sheet; `kind` names its sentence, `person` is label and text of whom it is about."""

    number: str
    department: str
    kind: str
    asked_on: date
    due_on: date
    person: tuple[tuple[str, str], ...]
    asked: str
    in_charge: str


@dataclass(frozen=True)
class InquirySheetFacts:
    """Hold the sheets that are printed together."""

    sheets: tuple[InquirySheet, ...]
    organisation: Organisation
    anchor: str
    practice: bool = False


def draw(
    facts: InquirySheetFacts, settings: PageSettings = DEFAULT, wording: Wording | None = None
) -> bytes:
    """Return all sheets as one PDF, each on paper of its own."""
    words = in_house(wording or load("inquiry_sheet", SLOTS), settings)
    facts = in_house(facts, settings)
    pages = [page for sheet in facts.sheets for page in _pages(sheet, facts, words, settings)]
    return print_pages(pages, title=words.text("subject"), sender=facts.organisation.name)


def _pages(
    sheet: InquirySheet, facts: InquirySheetFacts, words: Wording, settings: PageSettings
) -> Sequence[Page]:
    rows = _rows(sheet, facts.organisation, words, settings)
    pages = paginate(rows, first_top=TOP - 6.0, top=TOP, bottom=BOTTOM + 3.0)
    title = f"{words.text('subject')}　{one_line(sheet.department)}"
    around = Furniture(sheet.number, title, facts.anchor, practice=facts.practice)
    return furnished(pages, around)


def _rows(
    sheet: InquirySheet, sender: Organisation, words: Wording, settings: PageSettings
) -> Iterator[Row]:
    yield from _top(sheet, words)
    yield from subject(words.text("subject"), 15.0)
    yield from entries(tuple(_when(sheet, sender, words, settings)))
    yield gap(3.0)
    yield from paragraphs(words.text(sheet.kind))
    yield gap(2.0)
    yield from heading(words.text("matter" if sheet.kind == "investigation" else "person"))
    yield from entries(sheet.person)
    yield gap(2.0)
    yield from heading(words.text("request"))
    yield from paragraphs(running(clean(sheet.asked).strip()) or words.text("whole"))
    yield gap(3.0)
    looking = sheet.kind in _LOOKING
    yield from answer_rows(words, _LOOKED if looking else _DID, listed=looking)
    yield gap(2.0)
    yield from points(_points(words, looking=looking), SMALL)


def _top(sheet: InquirySheet, words: Wording) -> Iterator[Row]:
    """Set to whom it goes, and in a frame that it is to be handled with care."""
    care = right_aligned(RIGHT - 2.0, BASELINE, words.text("care"), SMALL, "gothic")
    to = words.text("to", department=running(one_line(sheet.department)))
    size = fitted(to, 13.0, care.x - LEFT - 8.0)
    left, right, bottom = care.x - 2.0, RIGHT, 6.2
    frame = (
        *(Rule(left, y, right, y, 0.6) for y in (0.0, bottom)),
        *(Rule(x, 0.0, x, bottom, 0.6) for x in (left, right)),
    )
    yield Row(9.0, (Text(LEFT, BASELINE, to, size), care, *frame), glued=True)


def _when(
    sheet: InquirySheet, sender: Organisation, words: Wording, settings: PageSettings
) -> Iterator[tuple[str, str]]:
    desk = "　".join(part for part in (one_line(sender.desk), one_line(sheet.in_charge)) if part)
    telephone = f"（電話 {running(one_line(sender.telephone))}）" if sender.telephone else ""
    yield words.text("number"), sheet.number
    yield words.text("asked_on"), day_text(sheet.asked_on, settings)
    weekday = WEEKDAYS[sheet.due_on.weekday()]
    yield words.text("due_on"), f"{day_text(sheet.due_on, settings)}（{weekday}）まで"
    yield words.text("sender"), f"{desk}{telephone}"


def _points(words: Wording, *, looking: bool) -> tuple[str, ...]:
    nothing = words.text("looked_none" if looking else "did_none")
    return (
        words.text("point_silence"),
        words.text("point_nothing", nothing=nothing),
        words.text("point_back"),
    )
