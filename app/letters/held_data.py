"""Set the 別紙: every item held, grouped, with its source and purpose, and the reasons of masks."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from math import ceil

from app.letters.characters import clean, one_line, running
from app.letters.facts import HeldItem
from app.letters.flow import Row, gap
from app.letters.lines import DATE, break_lines
from app.letters.marks import Text, millimetres, right_aligned
from app.letters.page import LEFT, RIGHT, SMALL, WIDTH
from app.letters.table import PAD_ACROSS, Column, Group, Record, rows

COLUMNS = (
    Column("区分", 22.0),
    Column("項目", 25.0),
    Column("内容", 51.0),
    Column("いつ・どなたから", 32.0),
    Column("利用目的", 40.0),
)
NOTHING = "（登録はありません）"
REASON_LEADING = 5.0


def reasons_of(held: Sequence[HeldItem], known: Sequence[str] = ()) -> tuple[str, ...]:
    """List each reason for masking once: first those `known` from the letter, then the others."""
    masked = (one_line(item.masked) for item in held if item.masked)
    return tuple(dict.fromkeys([*(one_line(reason) for reason in known), *masked]))


def appendix(
    held: Sequence[HeldItem], title: str, receipt: str, reasons: Sequence[str]
) -> tuple[Row, ...]:
    """Lay the whole 別紙; `reasons` number the masks."""
    used = reasons_of(held)
    groups = tuple(_groups(held, reasons))
    table = rows(_columns(held), groups)
    return (*_heading(title, receipt), *table, *_reason_rows(reasons, used))


def _columns(held: Sequence[HeldItem]) -> tuple[Column, ...]:
    """Widen 「項目」 at the cost of 「内容」 as far as the dates need that stand in it."""
    group, name, content, *others = COLUMNS
    days = (day for item in held for day in DATE.findall(one_line(item.name)))
    widest = max((millimetres(day, name.size) for day in days), default=0.0)
    more = max(0.0, ceil(widest + 2 * PAD_ACROSS) - name.width)
    wider = replace(name, width=name.width + more)
    return (group, wider, replace(content, width=content.width - more), *others)


def _heading(title: str, receipt: str) -> tuple[Row, ...]:
    marks = (
        Text(LEFT, 4.4, title, 12.0),
        right_aligned(RIGHT, 4.4, receipt, SMALL),
    )
    return (Row(9.0, marks, glued=True),)


def _groups(held: Sequence[HeldItem], reasons: Sequence[str]) -> Iterator[Group]:
    for label, items in groupby(held, key=lambda item: one_line(item.group)):
        yield Group(label, tuple(_record(item, reasons) for item in items))


def _record(item: HeldItem, reasons: Sequence[str]) -> Record:
    return Record(
        (one_line(item.name), _content(item, reasons), clean(item.obtained), clean(item.purpose))
    )


def _content(item: HeldItem, reasons: Sequence[str]) -> str:
    """Black a masked content out: what stands there never reaches the paper or the file."""
    if item.masked:
        return f"■■■（理由 {reasons.index(one_line(item.masked)) + 1}）"
    return clean(item.content).strip() or NOTHING


def _reason_rows(reasons: Sequence[str], used: Sequence[str]) -> Iterator[Row]:
    yield gap(3.0)
    for number, reason in enumerate(reasons, start=1):
        if reason in used:
            yield from _reason(number, reason)


def _reason(number: int, reason: str) -> Iterator[Row]:
    label = f"（理由 {number}）"
    lines = break_lines(running(reason), WIDTH - 20.0, SMALL)
    for place, line in enumerate(lines):
        head = () if place else (Text(LEFT, 3.6, label, SMALL),)
        yield Row(REASON_LEADING, (*head, Text(LEFT + 20.0, 3.6, line, SMALL)), glued=place == 0)
