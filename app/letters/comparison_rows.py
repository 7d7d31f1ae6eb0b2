"""Set the rows of a comparison: what changed is underlined, a row may break over pages."""

from collections.abc import Iterator, Sequence
from typing import Final

from app.letters.flow import Row
from app.letters.marks import Mark, Rule, centred
from app.letters.page import LEFT, WIDTH
from app.letters.table import (
    BASELINE,
    LEADING,
    PAD_ACROSS,
    PAD_DOWN,
    SIZE,
    STRONG,
    THIN,
    Column,
    edges,
    sides,
)
from app.letters.underlined import Line, drawn, lines_of
from app.rules.policy_marks import Piece
from app.rules.policy_table import UNCHANGED, TableRow

NOTE: Final = 20.0
SIDE: Final = (WIDTH - NOTE) / 2
WIDOWS: Final = 2
"""So many lines of a row stay together at a page's foot and head."""


def unchanged(columns: Sequence[Column]) -> Row:
    """Say across the table that there is nothing to set beside each other."""
    first, *_, last = edges(columns)
    height = LEADING + 4 * PAD_DOWN
    words = centred((first + last) / 2, BASELINE + 2 * PAD_DOWN, UNCHANGED, SIZE)
    ends = (Rule(x, 0.0, x, height, STRONG) for x in (first, last))
    return Row(height, (words, *ends, Rule(LEFT, height, last, height, THIN)))


def lines_across(
    row: TableRow, columns: Sequence[Column], header: Row, *, amended_left: bool
) -> Iterator[Row]:
    """Set a row's two sides and its note beside each other, line by line."""
    sides_of = (row.new, row.old) if amended_left else (row.old, row.new)
    room = SIDE - 2 * PAD_ACROSS
    cells = [lines_of(side, room, SIZE) for side in sides_of]
    note = lines_of((Piece(row.note, marked=False),), NOTE - 2 * PAD_ACROSS, SIZE - 1)
    count = max(len(cell) for cell in (*cells, note))
    for place in range(count):
        broken = WIDOWS <= place + 1 <= count - WIDOWS
        ends = place == count - 1
        parts = [cell[place] if place < len(cell) else None for cell in (*cells, note)]
        yield _strip(parts, columns, header, first=not place, last=ends, glued=not (ends or broken))


def _strip(
    parts: Sequence[Line | None],
    columns: Sequence[Column],
    header: Row,
    *,
    first: bool,
    last: bool,
    glued: bool,
) -> Row:
    """Set one line across the table."""
    above = PAD_DOWN if first else 0.0
    height = above + LEADING + (PAD_DOWN if last else 0.0)
    across = edges(columns)
    marks: list[Mark] = [*sides(columns, height)]
    for x, part, size in zip(across, parts, (SIZE, SIZE, SIZE - 1), strict=False):
        if part is not None:
            marks += drawn(part, x + PAD_ACROSS, above + BASELINE, size)
    foot = Rule(LEFT, height, across[-1], height, THIN)
    if last:
        marks.append(foot)
    return Row(height, tuple(marks), glued, (header,), at_end=(foot,))
