"""Draw counts as bars on paper, each with its figure: grey, dark grey, and words for both."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from app.letters.flow import Row
from app.letters.marks import Box, Mark, Rule, Text, centred, fitted, right_aligned
from app.letters.page import LEFT, RIGHT, SMALL, TINY, WIDTH

DARK: Final = 0.35
LIGHT: Final = 0.8
TALL: Final = 34.0
HEAD: Final = 9.0
FOOT: Final = 9.5
THICK: Final = 0.56
LABEL: Final = 52.0
BAR: Final = 3.4


@dataclass(frozen=True)
class MonthBar:
    """Hold one month: its word, how many there were, and how many of them were in time."""

    word: str
    count: int
    dark: int


@dataclass(frozen=True)
class PairBar:
    """Hold one line: what it counts, now and before."""

    label: str
    now: int
    before: int


def legend(dark: str, light: str) -> Row:
    """Say what the two greys stand for."""
    marks: list[Mark] = []
    x = LEFT
    for word, grey in ((dark, DARK), (light, LIGHT)):
        marks += [Box(x, 1.2, 4.0, 3.0, grey), Text(x + 5.5, 3.8, word, SMALL)]
        x += WIDTH / 2
    return Row(6.0, tuple(marks), glued=True)


def month_bars(months: Sequence[MonthBar]) -> Row:
    """Set a column for each month, the dark part in it, and the two figures above it."""
    most = max((one.count for one in months), default=0) or 1
    step = WIDTH / max(len(months), 1)
    ground = HEAD + TALL
    marks: list[Mark] = [Rule(LEFT, ground, RIGHT, ground, 0.6)]
    for place, one in enumerate(months):
        marks += _column(one, LEFT + step * place, step, most)
    return Row(ground + FOOT, tuple(marks))


def _column(one: MonthBar, x: float, step: float, most: int) -> Iterator[Mark]:
    ground, middle = HEAD + TALL, x + step / 2
    wide = step * THICK
    for count, grey in ((one.count, LIGHT), (one.dark, DARK)):
        high = TALL * count / most
        if count:
            yield Box(middle - wide / 2, ground - high, wide, high, grey)
    figures = f"{one.dark:,}／{one.count:,}" if one.count else "0"
    top = ground - TALL * one.count / most
    yield centred(middle, top - 1.2, figures, fitted(figures, SMALL, step - 0.6))
    yield centred(middle, ground + 4.4, one.word, fitted(one.word, SMALL, step - 0.6))


def pair_bars(lines: Sequence[PairBar]) -> Iterator[Row]:
    """Set two bars below each other for each line: now dark, before light."""
    most = max((max(one.now, one.before) for one in lines), default=0) or 1
    room = RIGHT - LEFT - LABEL - 16.0
    for one in lines:
        yield Row(2 * BAR + 3.0, tuple(_pair(one, room / most)), glued=one is not lines[-1])


def _pair(one: PairBar, each: float) -> Iterator[Mark]:
    x = LEFT + LABEL
    size = fitted(one.label, SMALL, LABEL - 3.0)
    yield right_aligned(x - 2.0, BAR + 2.0, one.label, size)
    for place, (count, grey) in enumerate(((one.now, DARK), (one.before, LIGHT))):
        y = 0.8 + BAR * place
        if count:
            yield Box(x, y, count * each, BAR - 0.4, grey)
        yield Text(x + count * each + 1.5, y + BAR - 0.9, f"{count:,}", TINY)
    yield Rule(x, 0.0, x, 2 * BAR + 1.6, 0.4)
