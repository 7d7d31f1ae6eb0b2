"""Remember which rows of the log this program wrote itself, so that only others' are news."""

from typing import Final
from weakref import WeakKeyDictionary

from sqlalchemy import Engine

_MOST: Final = 1_000
_WRITTEN: Final[WeakKeyDictionary[Engine, list[tuple[int, int]]]] = WeakKeyDictionary()


def note(engine: Engine, before: int, last: int) -> None:
    """Note the rows after `before` up to `last`."""
    if last > before:
        spans = _WRITTEN.setdefault(engine, [])
        spans.append((before + 1, last))
        del spans[:-_MOST]


def among(engine: Engine, numbers: range) -> frozenset[int]:
    """Return which of these rows were written here; older ones are forgotten with it."""
    spans = _WRITTEN.get(engine, [])
    spans[:] = [span for span in spans if span[1] >= numbers.start]
    return frozenset(
        number
        for first, last in tuple(spans)
        for number in range(max(first, numbers.start), min(last, numbers.stop - 1) + 1)
    )
