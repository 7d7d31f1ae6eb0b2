"""Build the parts of a letter's text: subject, paragraphs, 「記」, numbered items, the desk."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.letters.characters import one_line, running, units
from app.letters.facts import Organisation
from app.letters.flow import Row, gap
from app.letters.lines import break_lines, running_lines
from app.letters.marks import MM, Text, centred, millimetres, right_aligned
from app.letters.page import BODY, LEADING, LEFT, RIGHT, SMALL, WIDTH

BASELINE = 4.4  # mm below the top of a line's strip
MOST_TRACKING = 0.2  # mm between characters, so that the right edge is even
NUMBER_AT, LABEL_AT = LEFT + 4.0, LEFT + 12.0
MOST_LABEL = 60.0
HEAD = re.compile(r"\(\d{1,2}\) |・|[^\s：]{1,3}：")
"""With what a part of an item begins whose further lines stand clear of it."""
SMALL_LEADING = 5.2


@dataclass(frozen=True)
class Small:
    """Mark a text as small print (an article of law)."""

    text: str


@dataclass(frozen=True)
class Item:
    """Hold one numbered item of the 「記」: a label, what stands beside it, and rows below it."""

    label: str
    parts: tuple[str | Small, ...]
    below: tuple[Row, ...] = ()


def subject(title: str, size: float = 13.0) -> tuple[Row, ...]:
    """Centre the subject, in several lines if it is long."""
    lines = _subject_lines(title, WIDTH - 20.0, size)
    rows = (
        Row(8.0, (centred((LEFT + RIGHT) / 2, BASELINE + 0.6, line, size),), glued=True)
        for line in lines
    )
    return (*rows, Row(5.0, glued=True))


def _subject_lines(title: str, room: float, size: float) -> tuple[str, ...]:
    """Break a long subject before its 「（お願い）」 rather than inside."""
    whole, bracket, kind = title.rpartition("（")
    if not whole or not kind.endswith("）") or millimetres(title, size) <= room:
        return running_lines(title, room, size)
    return (*running_lines(whole, room, size), *break_lines(bracket + kind, room, size))


def paragraphs(text: str, size: float = BODY) -> tuple[Row, ...]:
    """Set running text, each paragraph indented by one character."""
    return tuple(row for part in text.split("\n") for row in _paragraph(part, size))


def _paragraph(text: str, size: float) -> Iterator[Row]:
    em = size / MM
    lines = running_lines(text, WIDTH, size, indent=em)
    for number, line in enumerate(lines):
        indent = 0.0 if number else em
        tracking = 0.0 if number == len(lines) - 1 else _even(line, WIDTH - indent, size)
        mark = Text(LEFT + indent, BASELINE, line, size, tracking=tracking)
        yield Row(LEADING * size / BODY, (mark,), glued=_keeps_next(number, len(lines)))


def _keeps_next(place: int, count: int) -> bool:
    """Keep the first two lines of a text on one page, and the last two."""
    return place < count - 1 and place in (0, count - 2)


def points(texts: Sequence[str], size: float = BODY) -> tuple[Row, ...]:
    """Set sentences that each begin with 「・」, their further lines hanging below the first."""
    return tuple(row for text in texts for row in _point(text, size))


def _point(text: str, size: float) -> Iterator[Row]:
    em = size / MM
    lines = running_lines(text, WIDTH - 2 * em, size)
    for number, line in enumerate(lines):
        head = () if number else (Text(LEFT + em, BASELINE, "・", size),)
        mark = Text(LEFT + 2 * em, BASELINE, line, size)
        yield Row(LEADING * size / BODY, (*head, mark), glued=_keeps_next(number, len(lines)))


def _even(line: str, room: float, size: float) -> float:
    """Spread a full line to the right edge where little is missing."""
    missing = room - millimetres(line, size)
    tracking = missing / max(len(units(line)) - 1, 1)
    return tracking if 0 < tracking <= MOST_TRACKING else 0.0


def memorandum(items: Sequence[Item]) -> tuple[Row, ...]:
    """Set 「記」, the numbered items and 「以上」, which no page begins with."""
    widths = (millimetres(item.label, BODY) for item in items)
    value_at = LABEL_AT + 8.0 + max((wide for wide in widths if wide <= MOST_LABEL), default=0.0)
    rows = [row for n, item in enumerate(items, start=1) for row in _item(n, item, value_at)]
    return (
        Row(LEADING + 3.0, (centred((LEFT + RIGHT) / 2, BASELINE, "記", BODY),), glued=True),
        *rows,
        Row(LEADING, (right_aligned(RIGHT, BASELINE, "以上", BODY),), pulls=True),
    )


def _item(number: int, item: Item, value_at: float) -> Iterator[Row]:
    """Set label and value side by side; the value's further lines hang below its first."""
    lines = [*_labels(number, item.label, value_at)]
    values = [line for part in item.parts for line in _value(part, value_at)]
    if len(lines) == 1 and values and millimetres(item.label, BODY) <= MOST_LABEL:
        (leading, mark), *values = values
        lines = [(leading, (*lines[0][1], mark))]
    lines += [(leading, (mark,)) for leading, mark in values]
    for place, (leading, marks) in enumerate(lines):
        glued = _keeps_next(place, len(lines)) or bool(item.below)
        yield Row(leading, marks, glued=glued)
    yield from item.below or (gap(1.2),)


def _labels(number: int, label: str, value_at: float) -> Iterator[tuple[float, tuple[Text, ...]]]:
    """Set the number and the label; one too long for its column goes across, above its value."""
    long = millimetres(label, BODY) > MOST_LABEL
    room = RIGHT - LABEL_AT if long else value_at - LABEL_AT
    for place, line in enumerate(break_lines(label, room, BODY)):
        head = () if place else (Text(NUMBER_AT, BASELINE, f"{number}", BODY),)
        yield LEADING, (*head, Text(LABEL_AT, BASELINE, line, BODY))


def _value(part: str | Small, x: float) -> Iterator[tuple[float, Text]]:
    text = part.text if isinstance(part, Small) else part
    small = isinstance(part, Small)
    size, leading, up = (SMALL, SMALL_LEADING, 0.6) if small else (BODY, LEADING, 0.0)
    for paragraph in text.split("\n"):
        hang = _hang(paragraph, size)
        lines = running_lines(paragraph, RIGHT - x - hang, size, indent=-hang)
        for place, line in enumerate(lines):
            yield leading, Text(x + (hang if place else 0.0), BASELINE - up, line, size)


def _hang(text: str, size: float) -> float:
    """Measure the number or the short label with which a text begins."""
    head = HEAD.match(text)
    return millimetres(head[0], size) if head else 0.0


def desk(organisation: Organisation, in_charge: str) -> tuple[Row, ...]:
    """Set the block of the desk that answers questions, at the bottom right, in one piece.

    It never stands alone on a page: what ends the text goes with it.
    """
    entries = tuple(_desk_entries(organisation, one_line(in_charge)))
    lines = [pair for label, value in entries for pair in _desk_lines(label, value)]
    x = RIGHT - max(millimetres(value, SMALL) for _, value in lines)
    rows = (Row(SMALL_LEADING, tuple(_pair(label, value, x)), glued=True) for label, value in lines)
    return (Row(4.0, glued=True, pulls=True), *rows, gap(0.1))


def _desk_entries(organisation: Organisation, person: str) -> Iterator[tuple[str, str]]:
    telephone, hours = one_line(organisation.telephone), one_line(organisation.hours)
    address = one_line(organisation.address)
    yield "担当", "　".join(part for part in (one_line(organisation.desk), person) if part)
    if telephone:
        yield "電話", running(f"{telephone}（{hours}）" if hours else telephone)
    if address:
        code = one_line(organisation.postal_code)
        yield "所在地", f"〒{code}　{address}" if code else address


def _desk_lines(label: str, value: str) -> Iterator[tuple[str, str]]:
    for number, line in enumerate(break_lines(value, 95.0, SMALL)):
        yield ("" if number else label), line


def _pair(label: str, value: str, x: float) -> Iterator[Text]:
    if label:
        yield Text(x - 14.0, BASELINE, label, SMALL)
    yield Text(x, BASELINE, value, SMALL)
