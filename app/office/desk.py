"""Sit at a desk: the open records, who acts, and the clock; every verb takes it first."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from app.office.actors import Actor, gone_words
from app.office.record_moves import refuse_left_behind
from app.rules.eras import today_in_japan
from app.rules.errors import Gone, OfficeError
from app.rules.roles import Verb, demand, may
from app.storage import key_file
from app.storage.errors import KeyChanged
from app.storage.keys import Randomness
from app.storage.server_place import label_of
from app.storage.store import Store
from app.storage.unit import Stamp, Unit, reading, writing

__all__ = ["Actor", "Clock", "Desk"]

Clock = Callable[[], datetime]


@dataclass(frozen=True)
class Desk:
    """Hold the open records and the person before them, whom every unit of work asks about.

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
        if not may(self.actor.roles, verb):
            self.attend()  # the role may have been given since
        roles = self.actor.roles
        demand(roles, verb)
        self.actor.begin(roles)

    def attend(self) -> None:
        """Refuse who has left before something is begun that a transaction cannot take back."""
        with self.look():
            pass

    @contextmanager
    def unit(self, title: str) -> Iterator[Unit]:
        """Open the one transaction of a verb; it must write its row in the operation log."""
        stamp = Stamp(self.actor.id, self.clock(), title)
        with self._knowing(), writing(self.store.engine, self.randomness, stamp) as unit:
            self.actor.go_on(unit)
            refuse_left_behind(self.store, unit)
            # Others may have written while this one waited: the log is in the order of its times.
            unit.stamp = replace(stamp, at=self.clock())
            yield unit

    @contextmanager
    def aside(self) -> Iterator[Unit]:
        """Open a transaction for how this person left the screens; nothing of it is an act."""
        stamp = Stamp(self.actor.id, self.clock(), "")
        writes = writing(self.store.engine, self.randomness, stamp, logged=False)
        with self._knowing(), writes as unit:
            self.actor.meet(unit)
            yield unit

    @contextmanager
    def look(self) -> Iterator[Unit]:
        """Open a transaction that only reads."""
        stamp = Stamp(self.actor.id, self.clock(), "")
        with self._knowing(), reading(self.store.engine, self.randomness, stamp) as unit:
            self.actor.meet(unit)
            yield unit

    @contextmanager
    def _knowing(self) -> Iterator[None]:
        """Tell who has left so, where the key went with them and nothing can be read any more."""
        self.store.live.await_turn()
        try:
            yield
        except KeyChanged as error:
            if self._has_slot():
                raise
            raise Gone(gone_words(self.actor.name)) from error

    def _has_slot(self) -> bool:
        with suppress(OfficeError, OSError):
            return self.actor.login in key_file.logins(key_file.parse(self.store.keys.read()))
        return True

    def close(self) -> None:
        """Let go of the records."""
        self.store.engine.dispose()
