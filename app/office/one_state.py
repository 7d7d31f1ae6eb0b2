"""Sit at a desk that sees one state of the records, however long the reading takes.

A pack of many books is read while others go on working: each book asks for a look of its own,
and all of them are to tell of the same moment.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Never

from app.office.desk import Desk
from app.storage.unit import Unit


@dataclass(frozen=True, kw_only=True)
class _OneState(Desk):
    """Be a desk whose every look is the same; nothing can be written from it."""

    seen: Unit

    @contextmanager
    def look(self) -> Iterator[Unit]:
        """Return to the one state."""
        yield self.seen

    def unit(self, title: str) -> Never:
        """Stand in the way of an act: whoever reads a state must not change it."""
        raise AssertionError(title)

    def aside(self) -> Never:
        """Stand in the way here too."""
        raise AssertionError


@contextmanager
def one_state(desk: Desk) -> Iterator[Desk]:
    """Sit down before the records as they stand now; the clock stands still too."""
    now = desk.clock()
    with desk.look() as unit:
        yield _OneState(desk.store, desk.actor, lambda: now, desk.randomness, seen=unit)
