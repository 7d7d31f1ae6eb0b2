"""Copy all records from one engine to the other: a backup of a server, a move to a server.

Everything is read in one transaction, so that the copy shows one moment. What was written is read
back and compared value by value, and the copy stands only if everything fits.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, insert, select
from sqlalchemy.exc import DataError, IntegrityError

from app.storage import copy_proof, migrate, search_copy, server_tables, triggers
from app.storage.copy_proof import Sums, sum_of
from app.storage.engine import WRITES, sqlite_engine
from app.storage.errors import CopyRefused
from app.storage.history import Head

_PAGE = 1_000


@dataclass(frozen=True)
class Copied:
    """Hold what was copied: the rows of each table, and where the log ended."""

    rows: Mapping[str, int]
    head: Head


def to_file(source: Engine, path: Path, data_key: bytes | None) -> Copied:
    """Write a new SQLite file that holds everything of a server; plain without a key.

    Raises:
        CopyRefused: what was written is not what was read; no file is left.
    """
    path.touch(mode=0o600, exist_ok=False)
    target = sqlite_engine(path, data_key)
    try:
        migrate.upgrade(target)
        copied = copy(source, target)
    except BaseException:
        target.dispose()
        for left in (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm"))):
            left.unlink(missing_ok=True)
        raise
    target.dispose()
    return copied


def copy(source: Engine, target: Engine) -> Copied:
    """Fill empty, migrated records with everything of other records, guards off meanwhile.

    On PostgreSQL `target` must be the engine of the role that owns the tables.

    Raises:
        CopyRefused: the target is not empty, or cannot hold a row, or holds another one; it is
            left as it was.
    """
    with source.connect() as reading:
        return copy_from(reading, target)


def copy_from(reading: Connection, target: Engine) -> Copied:
    """Do so from within a transaction that stands."""
    with _filling(target) as writing:
        server_tables.refuse_filled(writing)
        sums = {table.name: _fill(reading, writing, table) for table in server_tables.COPIED}
        search_copy.copy(reading, writing)
        head = copy_proof.head(reading)
        server_tables.go_on_counting(writing)
        copy_proof.prove(writing, sums, head)
    return Copied({name: one.rows for name, one in sums.items()}, head)


def _fill(reading: Connection, writing: Connection, table: server_tables.Table) -> Sums:
    sums = Sums()
    found = reading.execute(select(table).execution_options(yield_per=_PAGE))
    try:
        for page in found.mappings().partitions():
            sums += sum_of(page)
            writing.execute(insert(table), [dict(row) for row in page])
    except (DataError, IntegrityError) as error:
        raise CopyRefused(
            f"移す先に入らない行があります（表 {table.name}）。移すのをやめました。"
            "元の記録も移す先も変わっていません。システム担当にご連絡ください。"
        ) from error
    return sums


@contextmanager
def _filling(target: Engine) -> Iterator[Connection]:
    """Lend a connection without guards and without keys between tables; both stand after it."""
    engine = target.execution_options(**{WRITES: True})
    with engine.connect() as connection, migrate.unbound(connection), connection.begin():
        triggers.drop(connection)
        with server_tables.untied(connection):
            yield connection
        triggers.install(connection)
    migrate.prove(target)
