"""Keep wrong guesses in a table of the server: whoever tries on another PC has to wait too."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Engine, delete, insert, select

from app.rules.tries import Guess
from app.storage import failures
from app.storage.schema.base import table_of
from app.storage.schema.keys import SignInTryRecord
from app.storage.server_rings import aside
from app.storage.tries import Book

_TRIES = table_of(SignInTryRecord)
_TRIES_LOCK: Final = 1937075575
_KIND: Final = "guess"


@dataclass(frozen=True)
class TableTries:
    """Keep the guesses of everybody who signs in to one server."""

    engine: Engine

    @contextmanager
    def held(self) -> Iterator[Book]:
        """Lend the book to one process at a time; what stands in it at the end is kept."""
        with failures.told(), aside(self.engine, _TRIES_LOCK) as connection:
            query = select(_TRIES.c.at, _TRIES.c.login).order_by(_TRIES.c.at, _TRIES.c.id)
            before = tuple(Guess(at, login) for at, login in connection.execute(query))
            book = Book(before)
            yield book
            if book.guesses == before:
                return
            connection.execute(delete(_TRIES))
            rows = [{"at": one.at, "login": one.login, "kind": _KIND} for one in book.guesses]
            if rows:
                connection.execute(insert(_TRIES), rows)
