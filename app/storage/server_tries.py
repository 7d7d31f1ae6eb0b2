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
_WRONG: Final = "guess"
_OPEN: Final = "open"


@dataclass(frozen=True)
class TableTries:
    """Keep the guesses of everybody who signs in to one server."""

    engine: Engine

    @contextmanager
    def held(self) -> Iterator[Book]:
        """Lend the book to one process at a time; what stands in it at the end is kept."""
        with failures.told(), aside(self.engine, _TRIES_LOCK) as connection:
            columns = _TRIES.c.at, _TRIES.c.login, _TRIES.c.kind == _OPEN
            query = select(*columns).order_by(_TRIES.c.at, _TRIES.c.id)
            before = tuple(Guess(*row) for row in connection.execute(query))
            book = Book(before)
            yield book
            if book.guesses == before:
                return
            connection.execute(delete(_TRIES))
            if book.guesses:
                connection.execute(insert(_TRIES), [_row(one) for one in book.guesses])


def _row(guess: Guess) -> dict[str, object]:
    kind = _OPEN if guess.is_open else _WRONG
    return {"at": guess.at, "login": guess.login, "kind": kind}
