"""Open the records: one engine for SQLite, plain or encrypted, and one for PostgreSQL.

SQLite through sqlcipher3 with the raw key first, WAL, FULL, secure_delete; a write unit begins
IMMEDIATE, a read begins plain under `query_only`, so that reading never waits for a writer.
"""

from pathlib import Path
from typing import Protocol

import sqlcipher3.dbapi2
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import ConnectionPoolEntry

from app.storage.errors import NotOurRecords, WrongKey

BUSY_MS = 15_000
PLAIN_HEADER = b"SQLite format 3\x00"
WRITES = "sukusuku_writes"


class RawCursor(Protocol):
    """Stand for what the driver answers."""

    def fetchone(self) -> tuple[object, ...] | None:
        """Return the next row, or None after the last."""
        ...


class RawConnection(Protocol):
    """Stand for the driver's own connection."""

    def execute(self, statement: str, /) -> RawCursor:
        """Run one statement."""
        ...


def sqlite_engine(path: Path, key: bytes | None) -> Engine:
    """Return the engine of one file; `key` is the raw 32-byte data key, None for plain."""
    engine = create_engine(
        f"sqlite:///{path}",
        module=sqlcipher3.dbapi2,
        connect_args={"isolation_level": None, "timeout": BUSY_MS / 1000},
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: RawConnection, _entry: ConnectionPoolEntry) -> None:
        _unlock(connection, key)
        _refuse_plain(path, key)
        _settle(connection)

    event.listen(engine, "begin", _begin)
    return engine


def postgresql_engine(url: str) -> Engine:
    """Return the engine of a shared server; reads and writes are READ COMMITTED."""
    return create_engine(url, pool_pre_ping=True)


def _unlock(connection: RawConnection, key: bytes | None) -> None:
    if connection.execute("PRAGMA cipher_version").fetchone() is None:
        raise NotOurRecords("暗号化の部品が見つかりません。プログラムを入れ直してください。")
    if key is not None:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher3.dbapi2.DatabaseError as error:
        raise WrongKey(
            "記録のファイルを開けません。鍵が合わないか、ファイルが壊れています。"
            "何も変えていません。バックアップを確かめてください。"
        ) from error


def _refuse_plain(path: Path, key: bytes | None) -> None:
    # A driver that ignores the key would write plain text without a word.
    if key is not None and path.exists():
        with path.open("rb") as file:
            if file.read(len(PLAIN_HEADER)) == PLAIN_HEADER:
                raise NotOurRecords(
                    "記録のファイルが暗号化されていません。開かずに止めました。"
                    "システム担当にご連絡ください。"
                )


def _settle(connection: RawConnection) -> None:
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "secure_delete=ON",
        "temp_store=MEMORY",
        f"busy_timeout={BUSY_MS}",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(WRITES, False)
    raw = connection.connection.driver_connection
    assert raw is not None
    raw.execute(f"PRAGMA query_only={'OFF' if writes else 'ON'}")
    raw.execute("BEGIN IMMEDIATE" if writes else "BEGIN")
