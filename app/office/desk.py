"""Sit at a desk: the open records, who acts, and the clock; every verb takes it first."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from app.rules.eras import today_in_japan
from app.rules.ids import StaffId
from app.rules.roles import Role, Verb, demand
from app.storage.keys import Randomness
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
    """Hold the open records and the person before them."""

    store: Store
    actor: Actor
    clock: Clock
    randomness: Randomness

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

    def demand(self, verb: Verb) -> None:
        """Refuse the act with a sentence where no role of this person allows it."""
        demand(self.actor.roles, verb)

    @contextmanager
    def unit(self, title: str) -> Iterator[Unit]:
        """Open the one transaction of a verb; it must write its row in the operation log."""
        stamp = Stamp(self.actor.id, self.clock(), title)
        with writing(self.store.engine, self.randomness, stamp) as unit:
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
