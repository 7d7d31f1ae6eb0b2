"""Begin to make the records and die in the middle, at the statement whose number is given.

Started by a test as a program of its own: `killed.py URL|PATH KEY NUMBER`.
"""

import os
import sys
from itertools import count
from pathlib import Path

from sqlalchemy import Engine, event

from app.storage import migrate
from app.storage.engine import sqlite_engine
from app.storage.server_engine import postgresql_engine

KILLED = 9


def engine_of(where: str, key: str) -> Engine:
    """Open the engine that the words of the command line name."""
    if where.startswith("postgresql"):
        return postgresql_engine(where)
    return sqlite_engine(Path(where), bytes.fromhex(key) or None)


def die_at(engine: Engine, number: int) -> None:
    """Let the program end without a word when the statement of that number was run."""
    statements = count(1)

    @event.listens_for(engine, "after_cursor_execute")
    def _count(*_: object) -> None:
        if next(statements) == number:
            os._exit(KILLED)


if __name__ == "__main__":
    opened = engine_of(sys.argv[1], sys.argv[2])
    die_at(opened, int(sys.argv[3]))
    migrate.upgrade(opened)
    opened.dispose()
