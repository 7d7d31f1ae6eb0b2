"""Print the check list of a version's publication (公表の点検表), boxes for seals at its end."""

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
from app.letters.marks import Text, fitted, lowered, right_aligned
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
)
from app.letters.stamp_boxes import LABEL, SIDE, stamp_boxes
from app.letters.stamp_boxes import TOP as BOXES_AT
from app.letters.table import Column, Group, Record, rows
from app.rules.page_settings import PageSettings
from app.rules.spoken_days import WEEKDAYS

TITLE: Final = "公表の点検表"
BOXES: Final = ("担当", "部署管理者", "管理責任者")
NO_DAY: Final = "期日なし"
NOT_NEEDED: Final = "不要"
COLUMNS: Final = (
    *(Column("行うこと", 46.0), Column("期限", 29.0), Column("済の日", 29.0)),
    *(Column("行った人", 26.0), Column("メモ", 40.0)),
)


@dataclass(frozen=True)
class TaskLine:
    """Hold one line: what, by which day, when and by whom; `not_needed` prints 「不要」.

    `earlier` lines are from before the approval was taken back: they are not counted.
    """

    title: str
    due_on: date | None
    done_on: date | None = None
    done_by: str = ""
    note: str = ""
    not_needed: bool = False
    earlier: bool = False


@dataclass(frozen=True)
class TaskSheetFacts:
    """Hold the list of one version: its title, day, kind and weight, and its lines."""

    title: str
    on: date
    kind: str
    weight: str
    lines: tuple[TaskLine, ...]
    owner: str
    printed_on: date
    anchor: str = ""
    practice: bool = False


def draw(facts: TaskSheetFacts, settings: PageSettings = DEFAULT) -> bytes:
    """Return the list as a PDF, the same bytes for the same facts; no lines print 「該当なし」."""
    facts = in_house(facts, settings)
    pages = paginate(_rows(facts, settings), first_top=TOP, top=TOP, bottom=BOTTOM)
    furniture = Furniture(_named(facts, settings), TITLE, facts.anchor, practice=facts.practice)
    return print_pages(furnished(pages, furniture), title=TITLE, sender=facts.owner)


def _rows(facts: TaskSheetFacts, settings: PageSettings) -> Iterator[Row]:
    yield from subject(TITLE, 14.0)
    version = f"{one_line(facts.title)}　{_named(facts, settings)}"
    yield Row(7.0, (Text(LEFT, 4.4, version, fitted(version, 11.0, WIDTH), "gothic"),), glued=True)
    now = [line for line in facts.lines if not line.earlier]
    done = sum(line.done_on is not None for line in now)
    counted = f"{len(now)}件のうち{done}件を点検済" if now else ""
    printed = f"{one_line(facts.owner)}　{day_text(facts.printed_on, settings)}現在"
    printed_mark = right_aligned(RIGHT, 4.0, printed, SMALL)
    yield Row(6.5, (Text(LEFT, 4.0, counted, SMALL), printed_mark), glued=True)
    yield from rows(COLUMNS, tuple(_group(line, settings) for line in facts.lines))
    yield from _confirmed()


def _group(line: TaskLine, settings: PageSettings) -> Group:
    done = day_text(line.done_on, settings) if line.done_on else ""
    cells = (
        _due(line.due_on, settings),
        f"{NOT_NEEDED}\n{done}" if line.not_needed else done,
        one_line(line.done_by),
        clean(line.note).strip(),
    )
    return Group(one_line(line.title), (Record(cells),))


def _confirmed() -> Sequence[Row]:
    """Leave empty boxes in which people put their seals once they have looked through it."""
    boxes = lowered(stamp_boxes(BOXES, RIGHT), -BOXES_AT)
    label = right_aligned(RIGHT - SIDE * len(BOXES) - 3.0, 3.4, "確認", SMALL, "gothic")
    return (gap(6.0), Row(LABEL + SIDE, (label, *boxes), pulls=True))


def _due(day: date | None, settings: PageSettings) -> str:
    """Say the due day over two lines: what is still open is filled in by hand beside it."""
    return f"{day_text(day, settings)}\n（{WEEKDAYS[day.weekday()]}）" if day else f"{NO_DAY}\n　"


def _named(facts: TaskSheetFacts, settings: PageSettings) -> str:
    kind, weight = one_line(facts.kind), one_line(facts.weight)
    return f"{day_text(facts.on, settings)}施行　{kind}（{weight}）"
