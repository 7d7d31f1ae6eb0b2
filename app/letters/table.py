"""Set tables that run over pages: the heading row repeats, long cells break between lines."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.letters.characters import clean
from app.letters.flow import Row
from app.letters.fonts import Face
from app.letters.lines import break_lines
from app.letters.marks import Box, Mark, Rule, Text, centred, fitted
from app.letters.page import LEFT

SIZE, LEADING, PAD_ACROSS, PAD_DOWN = 9.0, 4.5, 1.3, 1.1
BASELINE = 3.5
NO_ROWS = "該当なし"
TOGETHER = 8  # a record of so many lines is not broken
WIDOWS = 2
THIN, STRONG = 0.3, 0.6


@dataclass(frozen=True)
class Column:
    """Name a column and its width in mm; `size` in points."""

    title: str
    width: float
    size: float = SIZE
    face: Face = "mincho"


@dataclass(frozen=True)
class Record:
    """Hold the text of one table row, a text for each column after the group's."""

    cells: tuple[str, ...]


@dataclass(frozen=True)
class Group:
    """Hold neighbouring records that share the first column."""

    label: str
    records: tuple[Record, ...]


@dataclass(frozen=True)
class _Line:
    """Hold one line of text across the table, and how it stands in its record."""

    cells: tuple[str, ...]
    first: bool
    last: bool
    keeps: bool


def rows(columns: Sequence[Column], groups: Sequence[Group]) -> tuple[Row, ...]:
    """Lay a table whose first column is the group's label; no groups print 「該当なし」."""
    header = heading(columns)
    found = [header]
    if not groups:
        found.append(no_rows(columns))
    for group in groups:
        found += _group_rows(columns, group, header)
    return tuple(found)


def heading(columns: Sequence[Column]) -> Row:
    """Set the titles of the columns on their grey; every page of the table begins with it."""
    height = LEADING + 2 * PAD_DOWN
    right = edges(columns)[-1]
    marks: list[Mark] = [Box(LEFT, 0.0, right - LEFT, height)]
    marks += [
        Text(x + PAD_ACROSS, PAD_DOWN + BASELINE, column.title, _title_size(column), "gothic")
        for x, column in zip(edges(columns), columns, strict=False)
    ]
    marks += [*sides(columns, height), Rule(LEFT, 0.0, right, 0.0, STRONG)]
    marks.append(Rule(LEFT, height, right, height, STRONG))
    return Row(height, tuple(marks), glued=True)


def _title_size(column: Column) -> float:
    return fitted(column.title, SIZE, column.width - 2 * PAD_ACROSS, "gothic")


def no_rows(columns: Sequence[Column]) -> Row:
    """Say 「該当なし」 across a table without rows."""
    first, *_, last = edges(columns)
    height = LEADING + 4 * PAD_DOWN
    ends = (Rule(x, 0.0, x, height, STRONG) for x in (first, last))
    text = centred((first + last) / 2, BASELINE + 2 * PAD_DOWN, NO_ROWS, SIZE)
    return Row(height, (text, *ends, Rule(LEFT, height, last, height, THIN)))


def _group_rows(columns: Sequence[Column], group: Group, header: Row) -> Iterator[Row]:
    """Write the group's label beside its first lines, and again where a page begins in it."""
    label = break_lines(clean(group.label), columns[0].width - 2 * PAD_ACROSS, columns[0].size)
    lines = [line for record in group.records for line in _record_lines(columns, record)]
    lines = _filled(lines, len(label), len(columns) - 1)
    for place, line in enumerate(lines):
        last = place == len(lines) - 1
        edge = place < len(label) - 1 or len(lines) - len(label) <= place < len(lines) - 1
        own = label[place : place + 1]
        # Where a page begins inside the label, the label goes on by itself.
        again = label if place >= len(label) else ()
        yield _row(columns, line, own, header, again=again, keeps=line.keeps or edge, ends=last)


def _record_lines(columns: Sequence[Column], record: Record) -> Iterator[_Line]:
    cells = [
        break_lines(text, column.width - 2 * PAD_ACROSS, column.size, column.face)
        for text, column in zip(record.cells, columns[1:], strict=True)
    ]
    count = max(len(cell) for cell in cells)
    for place in range(count):
        parts = tuple(cell[place] if place < len(cell) else "" for cell in cells)
        last = place == count - 1
        broken = count > TOGETHER and WIDOWS - 1 <= place < count - WIDOWS
        yield _Line(parts, place == 0, last, keeps=not last and not broken)


def _filled(lines: list[_Line], count: int, columns: int) -> list[_Line]:
    """Lengthen a group that has fewer lines than its label."""
    short = count - len(lines)
    if short <= 0:
        return lines
    lines[-1] = _Line(lines[-1].cells, lines[-1].first, last=False, keeps=True)
    empty = ("",) * columns
    return lines + [
        _Line(empty, first=False, last=place == short - 1, keeps=place < short - 1)
        for place in range(short)
    ]


def _row(
    columns: Sequence[Column],
    line: _Line,
    own: Sequence[str],
    header: Row,
    *,
    again: Sequence[str],
    keeps: bool,
    ends: bool,
) -> Row:
    above = PAD_DOWN if line.first else 0.0
    height = above + LEADING + (PAD_DOWN if line.last else 0.0)
    across = edges(columns)
    marks: list[Mark] = [*sides(columns, height)]
    marks += _texts(own, LEFT, above, columns[0])
    for x, text, column in zip(across[1:], line.cells, columns[1:], strict=False):
        marks += _texts([text] if text else [], x, above, column)
    if line.last:
        marks.append(Rule(LEFT if ends else across[1], height, across[-1], height, THIN))
    on_top = tuple(_texts(again, LEFT, above, columns[0]))
    closing = (Rule(LEFT, height, across[-1], height, THIN),)
    return Row(height, tuple(marks), keeps, (header,), on_top, closing)


def _texts(lines: Sequence[str], x: float, above: float, column: Column) -> Iterator[Text]:
    for place, line in enumerate(lines):
        y = above + BASELINE + place * LEADING
        yield Text(x + PAD_ACROSS, y, line, column.size, column.face)


def sides(columns: Sequence[Column], height: float) -> Iterator[Rule]:
    """Draw the lines between the columns beside one strip; the outer ones are strong."""
    lines = edges(columns)
    for x in lines:
        yield Rule(x, 0.0, x, height, STRONG if x in (lines[0], lines[-1]) else THIN)


def edges(columns: Sequence[Column]) -> tuple[float, ...]:
    """Return where the columns begin, and where the last one ends (mm)."""
    found = [LEFT]
    for column in columns:
        found.append(found[-1] + column.width)
    return tuple(found)
