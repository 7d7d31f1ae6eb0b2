"""Lay the parts of a form that goes round in the house: framed entries, and room for a hand."""

from collections.abc import Iterator, Sequence

from app.letters.blocks import BASELINE
from app.letters.characters import one_line, running
from app.letters.flow import Row, gap
from app.letters.lines import break_lines
from app.letters.marks import Box, Mark, Rule, Text, centred, fitted
from app.letters.page import BODY, LEADING, LEFT, RIGHT, SMALL, WIDTH
from app.letters.wording import Wording

LABEL = 38.0
VALUE_AT = LEFT + LABEL + 2.5
ROW = 7.0
BLANK_ROWS = 5
BLANK = 9.0
NOTE = 15.0
SIGNED = 11.0
TOGETHER = 8
"""A text of so many lines is not broken."""
_ITEMS = (
    ("item_name", 34.0),
    ("item_content", 62.0),
    ("item_source", 36.0),
    ("item_purpose", 38.0),
)
_SIGNS = (("answered_on", "day", 72.0), ("answered_by", "", 62.0), ("head", "", 36.0))


def heading(label: str) -> Iterator[Row]:
    """Set the name of a part above it."""
    yield Row(6.6, (Text(LEFT, BASELINE, label, BODY, "gothic"),), glued=True)


def entries(pairs: Sequence[tuple[str, str]]) -> Iterator[Row]:
    """Set labels and texts in a frame, a text over several lines where it needs them."""
    for place, (label, value) in enumerate(pairs):
        lines = break_lines(running(one_line(value)), RIGHT - VALUE_AT - 2.0, BODY)
        height = ROW + LEADING * (len(lines) - 1)
        marks: list[Mark] = [Box(LEFT, 0.0, LABEL, height)]
        marks.append(_label(label))
        marks += [
            Text(VALUE_AT, 4.9 + LEADING * number, line, BODY) for number, line in enumerate(lines)
        ]
        edges = _frame(height, (LEFT, LEFT + LABEL, RIGHT))
        yield Row(height, (*marks, *edges), glued=place < len(pairs) - 1)


def long_entry(label: str, text: str) -> Iterator[Row]:
    """Set a label and a text in a frame that may go on over the next page, its label again."""
    lines = break_lines(running(one_line(text)), RIGHT - VALUE_AT - 2.0, BODY)
    if len(lines) <= TOGETHER:
        yield from entries(((label, text),))
        return
    again = Row(LEADING, (*_middle(LEADING), _label(label), _across(0.0)), glued=True)
    for place, line in enumerate(lines):
        above = 0.0 if place else ROW - LEADING
        height, last = above + LEADING, place == len(lines) - 1
        marks = (*_middle(height), Text(VALUE_AT, above + 4.1, line, BODY))
        begun = () if place else (_across(0.0), _label(label))
        foot = _across(height)
        yield Row(
            height,
            (*marks, *begun, *((foot,) if last else ())),
            glued=place in {0, len(lines) - 2},
            header=(again,) if place else (),
            at_end=() if last else (foot,),
        )


def _middle(height: float) -> Iterator[Mark]:
    yield Box(LEFT, 0.0, LABEL, height)
    yield from (Rule(x, 0.0, x, height, 0.4) for x in (LEFT, LEFT + LABEL, RIGHT))


def _across(y: float) -> Rule:
    return Rule(LEFT, y, RIGHT, y, 0.4)


def answer_rows(words: Wording, choices: Sequence[str], *, listed: bool) -> Iterator[Row]:
    """Leave room for the answer: boxes to mark, lines to write on, who answered and the seal."""
    yield from heading(words.text("answer"))
    yield _choices([words.text(choice) for choice in choices])
    yield gap(2.0)
    if listed:
        yield from heading(words.text("items"))
        yield from _blank_table(words)
        yield gap(2.0)
    yield _note(words.text("note"))
    yield gap(2.0)
    yield _signs(words)


def _label(label: str) -> Text:
    size = fitted(label, SMALL, LABEL - 3.0, "gothic")
    return Text(LEFT + 1.5, 4.7, label, size, "gothic")


def _choices(choices: Sequence[str]) -> Row:
    """Set the choices beside each other, each behind a box."""
    marks: list[Mark] = []
    room = WIDTH / len(choices)
    for place, choice in enumerate(choices):
        x = LEFT + 2.0 + room * place
        size = fitted(choice, BODY, room - 8.5)
        marks += [*_tick_box(x, 3.0), Text(x + 5.0, 6.2, choice, size)]
    return Row(9.4, (*marks, *_frame(9.4, (LEFT, RIGHT))), glued=True)


def _tick_box(x: float, y: float, side: float = 3.6) -> Iterator[Rule]:
    yield from (Rule(x, at, x + side, at, 0.6) for at in (y, y + side))
    yield from (Rule(at, y, at, y + side, 0.6) for at in (x, x + side))


def _blank_table(words: Wording) -> Iterator[Row]:
    edges, marks = [LEFT], []
    for key, width in _ITEMS:
        marks.append(Text(edges[-1] + 1.3, 4.6, words.text(key), SMALL, "gothic"))
        edges.append(edges[-1] + width)
    shade = Box(LEFT, 0.0, WIDTH, 6.6)
    yield Row(6.6, (shade, *marks, *_frame(6.6, edges)), glued=True)
    for place in range(BLANK_ROWS):
        yield Row(BLANK, tuple(_frame(BLANK, edges)), glued=place < BLANK_ROWS - 1)


def _note(label: str) -> Row:
    shade = Box(LEFT, 0.0, LABEL, NOTE)
    return Row(NOTE, (shade, _label(label), *_frame(NOTE, (LEFT, LEFT + LABEL, RIGHT))))


def _signs(words: Wording) -> Row:
    """Leave places for the day, the name and the seal of the head."""
    edges, marks = [LEFT], []
    for key, inside, width in _SIGNS:
        left = edges[-1]
        marks.append(Text(left + 1.3, 3.8, words.text(key), SMALL - 1.0, "gothic"))
        if inside:
            marks.append(centred(left + width / 2, 9.0, words.text(inside), SMALL))
        edges.append(left + width)
    height = SIGNED + 4.0
    return Row(height, (*marks, *_frame(height, edges)))


def _frame(height: float, edges: Sequence[float]) -> Iterator[Rule]:
    yield from (Rule(x, 0.0, x, height, 0.4) for x in edges)
    yield from (Rule(edges[0], y, edges[-1], y, 0.4) for y in (0.0, height))
