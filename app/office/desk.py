"""Sit at a desk: the open records, who acts, and the clock; every verb takes it first."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from app.rules.eras import today_in_japan
from app.rules.ids import StaffId
from app.rules.roles import Role, Verb, demand
from app.storage.keys import Randomness
from app.storage.server_place import label_of
from app.storage.store import Store
from app.storage.unit import Stamp, Unit, reading, writing

Clock = Callable[[], datetime]


@dataclass(frozen=True)
class Actor:
    """Name the person who signed in, and what they may be."""

    id: StaffId
    login: str
    name: str
    roles: frozenset[Role]

    @property
    def role_words(self) -> str:
        """Return the roles as the status line shows them."""
        return "・".join(role.word for role in Role if role in self.roles)


@dataclass(frozen=True)
class Desk:
    """Hold the open records and the person before them.

    `greeting` tells of wrong guesses since the person was here last. Who came in by the recovery
    sheet, or by a password that somebody else chose, has to choose one before anything else.
    """

    store: Store
    actor: Actor
    clock: Clock
    randomness: Randomness
    greeting: str = ""
    by_sheet: bool = False
    must_change: bool = False

    @property
    def today(self) -> date:
        """Return the day in Japan, wherever the machine stands (DECISIONS 7)."""
        return today_in_japan(self.clock())

    @property
    def practice(self) -> bool:
        """Tell whether these are records to practise on (練習用)."""
        return self.store.practice

    @property
    def folder(self) -> Path:
        """Return where the records lie."""
        return self.store.folder

    @property
    def place_label(self) -> str:
        """Return where the records lie, in words: a folder, or a server."""
        if not self.store.on_server:
            return str(self.folder)
        return label_of(self.store.engine.url)

    def demand(self, verb: Verb) -> None:
        """Refuse the act with a sentence where no role of this person allows it."""
        demand(self.actor.roles, verb)

    @contextmanager
    def unit(self, title: str) -> Iterator[Unit]:
        """Open the one transaction of a verb; it must write its row in the operation log."""
        stamp = Stamp(self.actor.id, self.clock(), title)
        with writing(self.store.engine, self.randomness, stamp) as unit:
            # Others may have written while this one waited: the log is in the order of its times.
            unit.stamp = replace(stamp, at=self.clock())
            yield unit

    @contextmanager
    def aside(self) -> Iterator[Unit]:
        """Open a transaction for how this person left the screens; nothing of it is an act."""
        stamp = Stamp(self.actor.id, self.clock(), "")
        with writing(self.store.engine, self.randomness, stamp, logged=False) as unit:
            yield unit

    @contextmanager
    def look(self) -> Iterator[Unit]:
        """Open a transaction that only reads."""
        stamp = Stamp(self.actor.id, self.clock(), "")
        with reading(self.store.engine, self.randomness, stamp) as unit:
            yield unit

    def close(self) -> None:
        """Let go of the records."""
        self.store.engine.dispose()
