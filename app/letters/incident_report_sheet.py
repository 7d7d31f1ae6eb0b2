"""Print the report of an incident with its nine items (漏えい等報告書, 規則8条1項)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.letters.blocks import subject
from app.letters.characters import clean, one_line
from app.letters.facts import DEFAULT
from app.letters.flow import Row, gap, paginate
from app.letters.in_house import in_house
from app.letters.ink import print_pages
from app.letters.marks import Text, lowered, right_aligned
from app.letters.page import BOTTOM, LEFT, RIGHT, SMALL, TOP, Furniture, day_text, furnished
from app.letters.stamp_boxes import LABEL, SIDE, stamp_boxes
from app.letters.stamp_boxes import TOP as BOXES_AT
from app.letters.table import Column, Group, Record, rows
from app.rules.page_settings import PageSettings

TITLE: Final = "漏えい等報告書"
BOXES: Final = ("担当", "部署管理者", "管理責任者")
EMPTY: Final = "（未記入）"
_HEAD: Final = (Column("事案", 42.0), Column("内容", 128.0))
_ITEMS: Final = (Column("報告事項", 42.0), Column("内容", 128.0))


@dataclass(frozen=True)
class ReportSheetFacts:
    """Hold one report: which of the three it is, the incident's facts, and the nine items."""

    kind: str
    number: str
    facts: tuple[tuple[str, str], ...]
    items: tuple[tuple[str, str], ...]
    owner: str
    printed_on: date
    anchor: str = ""
    practice: bool = False


def draw(facts: ReportSheetFacts, settings: PageSettings = DEFAULT) -> bytes:
    """Return the report as a PDF, the same bytes for the same facts."""
    facts = in_house(facts, settings)
    pages = paginate(_rows(facts, settings), first_top=TOP, top=TOP, bottom=BOTTOM)
    furniture = Furniture(one_line(facts.number), TITLE, facts.anchor, practice=facts.practice)
    return print_pages(furnished(pages, furniture), title=TITLE, sender=facts.owner)


def _rows(facts: ReportSheetFacts, settings: PageSettings) -> Iterator[Row]:
    yield from subject(f"{TITLE}（{one_line(facts.kind)}）", 14.0)
    printed = f"{one_line(facts.owner)}　{day_text(facts.printed_on, settings)}現在"
    number = Text(LEFT, 4.0, f"事案番号　{one_line(facts.number)}", SMALL)
    yield Row(6.5, (number, right_aligned(RIGHT, 4.0, printed, SMALL)), glued=True)
    yield from rows(_HEAD, _groups(facts.facts))
    yield gap(5.0)
    numbered = tuple((f"{n} {label}", text) for n, (label, text) in enumerate(facts.items, start=1))
    yield from rows(_ITEMS, _groups(numbered))
    yield from _confirmed()


def _groups(pairs: Sequence[tuple[str, str]]) -> tuple[Group, ...]:
    return tuple(
        Group(one_line(label), (Record((clean(text).strip() or EMPTY,)),)) for label, text in pairs
    )


def _confirmed() -> Sequence[Row]:
    """Leave empty boxes in which people put their seals once they have looked through it."""
    boxes = lowered(stamp_boxes(BOXES, RIGHT), -BOXES_AT)
    label = right_aligned(RIGHT - SIDE * len(BOXES) - 3.0, 3.4, "確認", SMALL, "gothic")
    return (gap(6.0), Row(LABEL + SIDE, (label, *boxes), pulls=True))
