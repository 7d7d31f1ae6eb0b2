"""Open the records in a file, plain or encrypted; `server_engine` opens those on a server.

SQLite through sqlcipher3 with the raw key first, WAL, FULL, secure_delete. One unit writes at a
time: it begins IMMEDIATE. What only reads sees one state, waits for nobody and cannot write.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, current_thread, main_thread
from typing import Protocol

import sqlcipher3.dbapi2
from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.pool import ConnectionPoolEntry, PoolResetState

from app.rules.errors import Turning
from app.storage.errors import KeyChanged, KeyMismatch, NotOurRecords, RecordsOutOfReach
from app.storage.same_file import Identity, identity, refuse_other
from app.storage.swap_note import refuse_waiting

BUSY_MS = 15_000
PLAIN_HEADER = b"SQLite format 3\x00"
WRITES = "sukusuku_writes"
_OPENED = "sukusuku_opened"
_UNREADABLE = ("file is not a database", "malformed", "readonly database")
_OVERTAKEN = (
    "記録の鍵か暗号化が、ほかの画面かコマンドで変わりました。いまの操作は保存していません。"
    "画面をロックして（Ctrl+L）パスワードで開けるか、すくすく窓口を開き直してください。"
)
_AT_REST = (
    "控えから戻すため、いまの記録を閉じています。いまの操作は保存していません。"
    "復元が終わってから、すくすく窓口を開き直してください。"
)
_TURNING = (
    "記録の鍵か暗号化を、いま変えているところです。この操作は保存していません。"
    "入力したものはそのまま残っています。少し待ってから、もう一度お試しください。"
)


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


@dataclass
class LiveKey:
    """Hold the raw key that new connections take; it changes with the records.

    `overtaken` tells whether somebody else changed it meanwhile, or is about to; while the records
    are `at_rest` or `turning` nothing opens them. `file` is the one that was opened last.
    """

    raw: bytes | None = field(repr=False)
    overtaken: Callable[[], bool] = field(default=lambda: False, repr=False)
    at_rest: bool = False
    file: Identity | None = field(default=None, repr=False)
    _turning: Event = field(default_factory=Event, init=False, repr=False)
    _turned: Event = field(default_factory=Event, init=False, repr=False)

    @property
    def turning(self) -> bool:
        """Tell whether key or encryption are being changed just now."""
        return self._turning.is_set()

    def begin_turn(self) -> None:
        """Let nobody open the records from here on."""
        self._turned.clear()
        self._turning.set()

    def end_turn(self) -> None:
        """Let in whoever waited."""
        self._turning.clear()
        self._turned.set()

    def await_turn(self) -> None:
        """Let a worker wait for the end, before it takes a connection; windows never wait."""
        if self.turning and current_thread() is not main_thread():
            self._turned.wait(BUSY_MS / 1000)

    def refuse_rest(self, *_: object) -> None:
        """Refuse while the records are at rest.

        Raises:
            RecordsOutOfReach: they are let go of, so that others can take their place.
            Turning: their key or encryption is being changed.
        """
        if self.turning:
            raise Turning(_TURNING)
        if self.at_rest:
            raise RecordsOutOfReach(_AT_REST)


def sqlite_engine(path: Path, key: bytes | LiveKey | None, *, busy_ms: int = BUSY_MS) -> Engine:
    """Return the engine of one file; `key` is the raw 32-byte data key, None for plain."""
    live = key if isinstance(key, LiveKey) else LiveKey(key)
    engine = create_engine(
        URL.create("sqlite", database=str(path)),  # spelt out, "?" and "%" in it would count
        module=sqlcipher3.dbapi2,
        connect_args={"isolation_level": None, "timeout": busy_ms / 1000},
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: RawConnection, entry: ConnectionPoolEntry) -> None:
        try:
            _unlock_file(path, connection, live)
            _settle(connection)
            entry.info[_OPENED] = live.file = identity(path)
        except BaseException:
            connection.close()  # or the file could not be moved away on Windows
            raise

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        live.refuse_rest()
        opened = connection.info.get(_OPENED)
        refuse_other(path, opened)
        _begin_sqlite(connection)
        # Who waited for a writer may have waited for a restore: from here on nobody swaps the file.
        refuse_other(path, opened)
        refuse_waiting(path)

    event.listen(engine, "do_connect", live.refuse_rest)
    event.listen(engine, "reset", _end_sqlite)
    event.listen(engine, "handle_error", lambda context: _tell_overtaken(context, live))
    return engine


def unlock(connection: RawConnection, key: bytes | None) -> None:
    """Give a connection its key and prove that it reads.

    Raises:
        NotOurRecords: the driver cannot encrypt.
        KeyMismatch: the key does not fit, or the file is no database.
    """
    # A driver without encryption ignores the key and would write plain text without a word.
    if connection.execute("PRAGMA cipher_version").fetchone() is None:
        raise NotOurRecords("暗号化の部品が見つかりません。プログラムを入れ直してください。")
    connection.execute("PRAGMA cipher_log_level = NONE")  # it would write to the terminal
    if key is not None:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except UnicodeDecodeError as error:  # the driver could not even read what SQLite complains of
        raise sqlcipher3.dbapi2.DatabaseError("malformed schema") from error
    except sqlcipher3.dbapi2.DatabaseError as error:
        if "file is not a database" not in str(error):
            raise  # locked, out of reach or damaged, whatever the key
        raise KeyMismatch(
            "記録のファイルを開けません。鍵が合わないか、ファイルが壊れています。"
            "何も変えていません。控えを確かめてください。"
        ) from error


def is_plain(path: Path) -> bool:
    """Tell by its first bytes whether a file is not encrypted; only where nobody has it open.

    POSIX gives up all locks of a process on a file when it closes any handle of it: looking in
    beside an open connection would let another process take the log away under it.
    """
    with path.open("rb") as file:
        return file.read(len(PLAIN_HEADER)) == PLAIN_HEADER


def _unlock_file(path: Path, connection: RawConnection, live: LiveKey) -> None:
    try:
        unlock(connection, live.raw)
    except KeyMismatch as error:
        if live.overtaken():
            raise KeyChanged(_OVERTAKEN) from error
        # A file that lost its encryption must not be taken for ours, nor written to.
        if live.raw is not None and is_plain(path):
            raise NotOurRecords(
                "記録のファイルが暗号化されていません。開かずに止めました。"
                "システム担当にご連絡ください。"
            ) from error
        raise


def _tell_overtaken(context: ExceptionContext, live: LiveKey) -> None:
    # A connection that was open before finds the pages of the new key unreadable.
    said = str(context.original_exception)
    if any(words in said for words in _UNREADABLE) and live.overtaken():
        raise KeyChanged(_OVERTAKEN) from context.original_exception


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


def _writes(connection: Connection) -> bool:
    return bool(connection.get_execution_options().get(WRITES, False))
