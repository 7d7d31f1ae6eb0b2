"""Lay questions below each other, each with the same boxes to tick at its right."""

from collections.abc import Iterator, Sequence
from typing import Final

from app.letters.flow import Row
from app.letters.forms.facts import Form
from app.letters.forms.marks import LABEL_SIZE, frame, tick
from app.letters.lines import running_lines
from app.letters.marks import Box, Mark, Text
from app.letters.page import LEFT, RIGHT

CHOICES: Final = ("yes", "partly", "no")
_AT: Final = RIGHT - 56.0
_APART: Final = 18.5
_PAD, _HEAD, _ROW, _LEADING, _SIZE = 2.0, 7.0, 7.6, 4.6, 9.5
_EDGES: Final = (LEFT, _AT, RIGHT)


def asked(form: Form, heads: tuple[str, str], keys: Sequence[str]) -> Iterator[Row]:
    """Set a heading over the questions that these keys name."""
    yield _titles([form.text(key) for key in heads])
    words = [form.text(key) for key in CHOICES]
    for place, key in enumerate(keys):
        yield _question(form.text(key), words, glued=place < len(keys) - 1)


def _titles(titles: Sequence[str]) -> Row:
    marks = (
        Text(x + _PAD, 4.8, title, LABEL_SIZE, "gothic")
        for x, title in zip(_EDGES, titles, strict=False)
    )
    shade = Box(LEFT, 0.0, RIGHT - LEFT, _HEAD)
    return Row(_HEAD, (shade, *marks, *frame(_HEAD, _EDGES)), glued=True)


def _question(text: str, words: Sequence[str], *, glued: bool) -> Row:
    lines = running_lines(text, _AT - LEFT - 2 * _PAD, _SIZE)
    height = _ROW + _LEADING * (len(lines) - 1)
    said = (
        Text(LEFT + _PAD, 5.1 + _LEADING * place, line, _SIZE) for place, line in enumerate(lines)
    )
    return Row(height, (*said, *_boxes(words, height), *frame(height, _EDGES)), glued=glued)


def _boxes(words: Sequence[str], height: float) -> Iterator[Mark]:
    for place, word in enumerate(words):
        x = _AT + _PAD + _APART * place
        yield from tick(x, (height - 3.8) / 2, word, _SIZE, done=False)
