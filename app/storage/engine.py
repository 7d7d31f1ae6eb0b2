"""Open the records: one engine for SQLite, plain or encrypted, and one for PostgreSQL.

SQLite through sqlcipher3 with the raw key first, WAL, FULL, secure_delete. On both engines one
unit writes at a time: SQLite begins IMMEDIATE, PostgreSQL takes the lock of the log's head first.
What only reads sees one state, waits for nobody and cannot write.
"""

from pathlib import Path
from typing import Protocol

import sqlcipher3.dbapi2
from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import ConnectionPoolEntry, PoolResetState

from app.storage.errors import NotOurRecords, WrongKey

BUSY_MS = 15_000
PLAIN_HEADER = b"SQLite format 3\x00"
WRITES = "sukusuku_writes"

# One lock for each schema, so that two offices on one server do not wait for each other.
_HEAD_LOCK = "SELECT pg_advisory_xact_lock(1937075573, hashtext(current_schema()))"
_READS = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"


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

    def close(self) -> None:
        """Let go of the file."""
        ...

    def rollback(self) -> None:
        """End the transaction without keeping anything; nothing happens without one."""
        ...


def sqlite_engine(path: Path, key: bytes | None, *, busy_ms: int = BUSY_MS) -> Engine:
    """Return the engine of one file; `key` is the raw 32-byte data key, None for plain."""
    engine = create_engine(
        URL.create("sqlite", database=str(path)),  # spelt out, "?" and "%" in it would count
        module=sqlcipher3.dbapi2,
        connect_args={"isolation_level": None, "timeout": busy_ms / 1000},
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: RawConnection, _entry: ConnectionPoolEntry) -> None:
        try:
            _refuse_plain(path, key)
            unlock(connection, key)
            _settle(connection)
        except BaseException:
            connection.close()  # or the file could not be moved away on Windows
            raise

    event.listen(engine, "begin", _begin_sqlite)
    event.listen(engine, "reset", _end_sqlite)
    return engine


def postgresql_engine(url: str, *, busy_ms: int = BUSY_MS) -> Engine:
    """Return the engine of a shared server."""
    engine = create_engine(
        url,
        pool_pre_ping=True,
        isolation_level="READ COMMITTED",
        connect_args={"options": f"-c lock_timeout={busy_ms}"},
    )
    event.listen(engine, "begin", _begin_postgresql)
    return engine


def unlock(connection: RawConnection, key: bytes | None) -> None:
    """Give a connection its key and prove that it reads.

    Raises:
        NotOurRecords: the driver cannot encrypt.
        WrongKey: the key does not fit, or the file is no database.
    """
    # A driver without encryption ignores the key and would write plain text without a word.
    if connection.execute("PRAGMA cipher_version").fetchone() is None:
        raise NotOurRecords("暗号化の部品が見つかりません。プログラムを入れ直してください。")
    connection.execute("PRAGMA cipher_log_level = NONE")  # it would write to the terminal
    if key is not None:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher3.dbapi2.DatabaseError as error:
        if "file is not a database" not in str(error):
            raise  # locked, out of reach or damaged, whatever the key
        raise WrongKey(
            "記録のファイルを開けません。鍵が合わないか、ファイルが壊れています。"
            "何も変えていません。バックアップを確かめてください。"
        ) from error


def _refuse_plain(path: Path, key: bytes | None) -> None:
    # A file that lost its encryption must not be taken for ours, nor written to.
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
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    writes = _writes(connection)
    connection.exec_driver_sql(f"PRAGMA query_only={'OFF' if writes else 'ON'}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _end_sqlite(
    connection: RawConnection, _entry: ConnectionPoolEntry, _state: PoolResetState
) -> None:
    # A COMMIT that fails leaves SQLite inside the transaction; SQLAlchemy takes it for ended and
    # would lend the connection out again with the lock still held.
    connection.rollback()


def _begin_postgresql(connection: Connection) -> None:
    connection.exec_driver_sql(_HEAD_LOCK if _writes(connection) else _READS)


def _writes(connection: Connection) -> bool:
    return bool(connection.get_execution_options().get(WRITES, False))
