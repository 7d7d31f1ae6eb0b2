"""Break words into lines and keep which of them are underlined."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from app.letters.characters import clean
from app.letters.lines import break_lines
from app.letters.marks import Mark, Rule, Text, millimetres
from app.rules.policy_marks import Piece

BELOW: Final = 0.9
"""How far an underline lies under the baseline (mm)."""
WEIGHT: Final = 0.5


@dataclass(frozen=True)
class Line:
    """Hold one line of text and the parts of it that are underlined: from, to (characters)."""

    text: str
    spans: tuple[tuple[int, int], ...]


def lines_of(pieces: Sequence[Piece], room: float, size: float) -> tuple[Line, ...]:
    """Fill lines of `room` mm with words; an underline ends with its line and goes on below."""
    words = [(clean(piece.words), piece.marked) for piece in pieces]
    text = "".join(part for part, _ in words)
    marked = [here for part, here in words for _ in part]
    return tuple(_lines(text, marked, break_lines(text, room, size)))


def _lines(text: str, marked: Sequence[bool], broken: Sequence[str]) -> Iterator[Line]:
    at = 0
    for line in broken:
        at = text.index(line, at)
        yield Line(line, tuple(_spans(line, marked[at : at + len(line)])))
        at += len(line)


def _spans(line: str, marked: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Give the runs of marked characters; a run of spaces alone has nothing to underline."""
    for here, run in groupby(range(len(line)), lambda place: marked[place]):
        places = list(run)
        if here and line[places[0] : places[-1] + 1].strip():
            yield places[0], places[-1] + 1


def drawn(line: Line, x: float, y: float, size: float) -> Iterator[Mark]:
    """Set a line with its left end and baseline in mm."""
    if line.text:
        yield Text(x, y, line.text, size)
    for first, end in line.spans:
        left = x + millimetres(line.text[:first], size)
        yield Rule(
            left, y + BELOW, left + millimetres(line.text[first:end], size), y + BELOW, WEIGHT
        )
