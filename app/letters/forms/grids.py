"""Lay tables to write into, and the box that the office fills in itself."""

from collections.abc import Iterator, Sequence

from app.letters.flow import Row
from app.letters.forms.facts import Form
from app.letters.forms.filled import filled
from app.letters.forms.marks import LABEL_SIZE, frame
from app.letters.marks import Box, Text, fitted
from app.letters.page import LEFT

Columns = Sequence[tuple[str, float]]
HEAD = 7.0
_PAD = 2.0
_OFFICE = (
    ("office_number", 30.0),
    ("office_day", 30.0),
    ("office_way", 26.0),
    ("office_papers", 52.0),
    ("office_taker", 32.0),
)


def table(columns: Columns, bodies: Sequence[Sequence[str]], height: float) -> Iterator[Row]:
    """Set a table to write into; a cell that is known is printed, the first names its row."""
    yield _titles(columns)
    for place, cells in enumerate(bodies):
        yield _body(columns, cells, height, glued=place < len(bodies) - 1)


def office(form: Form) -> Iterator[Row]:
    """Leave the office room for what it notes when the form has arrived."""
    yield Row(5.0, glued=True)
    title = Text(LEFT, 3.6, form.text("office"), LABEL_SIZE, "gothic", grey=0.3)
    yield Row(5.0, (title,), glued=True)
    columns = [(form.text(key), wide) for key, wide in _OFFICE]
    yield _titles(columns)
    number = form.facts.receipt_number
    yield _body(columns, (number, "", "", "", ""), 12.0, glued=False)


def _titles(columns: Columns) -> Row:
    edges = _edges(columns)
    marks = (
        Text(x + _PAD, 4.8, title, fitted(title, LABEL_SIZE, wide - 2 * _PAD, "gothic"), "gothic")
        for x, (title, wide) in zip(edges, columns, strict=False)
    )
    shade = Box(LEFT, 0.0, edges[-1] - LEFT, HEAD)
    return Row(HEAD, (shade, *marks, *frame(HEAD, edges)), glued=True)


def _body(columns: Columns, cells: Sequence[str], height: float, *, glued: bool) -> Row:
    edges = _edges(columns)
    found = [
        (text, x + _PAD, wide - 2 * _PAD)
        for text, x, (_, wide) in zip(cells, edges, columns, strict=False)
    ]
    tall = max(filled(text, x, room, height)[1] for text, x, room in found)
    marks = [mark for text, x, room in found for mark in filled(text, x, room, tall)[0]]
    return Row(tall, (*marks, *frame(tall, edges)), glued=glued)


def _edges(columns: Columns) -> list[float]:
    edges = [LEFT]
    for _, wide in columns:
        edges.append(edges[-1] + wide)
    return edges
