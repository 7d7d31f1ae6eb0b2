"""Draw the record of one training (教育実施記録): what was taught, to whom, with what result."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.letters.blocks import subject
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
    Furniture,
    day_text,
    furnished,
    stamps,
)
from app.letters.stamp_boxes import left_of, stamp_boxes
from app.letters.table import Column, Group, Record, rows
from app.rules.page_settings import PageSettings

TITLE: Final = "教育実施記録"
BOXES: Final = ("記録", "部署管理者", "管理責任者")
BELOW_BOXES: Final = TOP + 12.0
NOT_YET: Final = "（記入なし）"
REACHED: Final = (Column("区分・部署", 86.0), Column("対象", 28.0), Column("受講", 28.0))
REACHED_SHARE: Final = Column("割合", 28.0)
PEOPLE: Final = (
    *(Column("氏名", 34.0), Column("部署", 32.0), Column("区分", 33.0)),
    *(Column("受講の日", 32.0), Column("点数", 12.0), Column("結果・備考", 27.0)),
)


@dataclass(frozen=True)
class ReachLine:
    """Hold how far the training reached in a kind of people or a department."""

    name: str
    meant_count: int
    done_count: int
    percent: int | None


@dataclass(frozen=True)
class PersonLine:
    """Hold one person: the day she got it, and whether by a make-up."""

    name: str
    department: str
    kind: str
    taken_on: date | None
    made_up: bool
    points: str
    outcome: str
    note: str


@dataclass(frozen=True)
class TrainingSheetFacts:
    """Hold one training; `entries` are label and text, `texts` those that may be long."""

    title: str
    entries: tuple[tuple[str, str], ...]
    texts: tuple[tuple[str, str], ...]
    reached: tuple[ReachLine, ...]
    people: tuple[PersonLine, ...]
    owner: str
    printed_on: date
    anchor: str = ""
    practice: bool = False


def draw(facts: TrainingSheetFacts, settings: PageSettings = DEFAULT) -> bytes:
    """Return the record as PDF, the same bytes for the same facts; nobody prints 「該当なし」."""
    facts = in_house(facts, settings)
    pages = paginate(_rows(facts, settings), first_top=BELOW_BOXES, top=TOP, bottom=BOTTOM)
    furniture = Furniture(one_line(facts.title), TITLE, facts.anchor)
    first, *rest = furnished(pages, furniture)
    seals = (
        *stamp_boxes(BOXES, RIGHT),
        *stamps(draft=False, practice=facts.practice, right=left_of(BOXES, RIGHT)),
    )
    return print_pages(((*seals, *first), *rest), title=TITLE, sender=facts.owner)


def _rows(facts: TrainingSheetFacts, settings: PageSettings) -> Iterator[Row]:
    yield from subject(TITLE, 15.0)
    printed = f"{one_line(facts.owner)}　{day_text(facts.printed_on, settings)}現在"
    yield Row(6.5, (right_aligned(RIGHT, 4.0, printed, SMALL),), glued=True)
    yield from entries(facts.entries)
    for label, text in facts.texts:
        yield from long_entry(label, text or NOT_YET)
    yield gap(4.0)
    yield from heading("受講の状況")
    yield from rows((*REACHED, REACHED_SHARE), tuple(map(_reached, facts.reached)))
    yield gap(4.0)
    yield from heading(f"受講者　{len(facts.people)}人")
    yield from rows(PEOPLE, tuple(_person(one, settings) for one in facts.people))
    yield Row(6.0, (Text(LEFT, 4.6, "補講の日には「補」を付けています。", SMALL),), pulls=True)


def _reached(one: ReachLine) -> Group:
    share = "" if one.percent is None else f"{one.percent}%"
    cells = (f"{one.meant_count}人", f"{one.done_count}人", share)
    return Group(one_line(one.name), (Record(cells),))


def _person(one: PersonLine, settings: PageSettings) -> Group:
    day = day_text(one.taken_on, settings) if one.taken_on else ""
    said = f"{one.outcome}\n{clean(one.note).strip()}".strip()
    cells = (
        one_line(one.department),
        one.kind,
        f"{day}{'（補）' if one.made_up else ''}",
        one.points,
        said,
    )
    return Group(one_line(one.name), (Record(cells),))
