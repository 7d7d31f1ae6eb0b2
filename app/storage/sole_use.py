"""Have records for oneself alone, before other records take their place."""

import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2
from sqlalchemy import QueuePool

from app.rules.errors import Refused
from app.storage.engine import RawConnection, unlock
from app.storage.errors import RecordsBusy, RecordsDamaged
from app.storage.file_store import RECORDS
from app.storage.history import Head
from app.storage.open_store import Store

WAIT_S: Final = 3.0
MOVED_ON: Final = (
    "復元のしたくをしている間に、ほかの人が記録を変えました。まだ何も戻していません。"
    "ほかの人の作業が終わってから、もう一度お試しください。"
)
_STEP_S: Final = 0.02
_HELD: Final = (
    "ほかの画面かコマンドが、この記録を使っています。まだ何も戻していません。"
    "ほかの画面を閉じ、コマンドが終わるのを待ってから、もう一度お試しください。"
)
_DAMAGED: Final = "いまの記録のファイルが壊れています。まだ何も戻していません。"
_TORN: Final = (
    "組み立てた記録を読み直したところ、壊れていました。まだ何も戻していません。"
    "ディスクの状態を確かめて、もう一度お試しください。"
)
_HEAD: Final = "SELECT number, row_hash FROM history ORDER BY number DESC LIMIT 1"


@contextmanager
def at_rest(store: Store) -> Iterator[None]:
    """Let go of open records: nothing of this program opens them through this store any more.

    Where the act inside failed they go on; where it succeeded others have taken their place, and
    whoever still stands before the old ones must open anew.

    Raises:
        RecordsBusy: somebody did not let go of them in time.
    """
    store.live.at_rest = True
    try:
        _wait(store)
        store.engine.dispose()
        yield
    except BaseException:
        store.live.at_rest = False
        raise


@contextmanager
def turning(store: Store) -> Iterator[None]:
    """Let nobody of this program open records while their key or encryption changes.

    A question that would not end holds them open still; it keeps them from turning, or its asker
    is told afterwards that the key is another.
    """
    store.live.begin_turn()
    try:
        _is_free(store)
        store.engine.dispose()
        yield
    finally:
        store.live.end_turn()


def refuse_others(store: Store, sentence: str) -> None:
    """Refuse with a sentence where another window or command has the records open.

    Raises:
        RecordsBusy: somebody has.
    """
    store.engine.dispose()
    raw = sqlcipher3.dbapi2.connect(
        str(store.folder / RECORDS), timeout=WAIT_S, isolation_level=None
    )
    with closing(raw) as connection:
        unlock(connection, store.live.raw)
        try:
            # Leaving the log needs the file for oneself; whoever opens it next begins one anew.
            connection.execute("PRAGMA journal_mode=DELETE").fetchone()
        except sqlcipher3.dbapi2.OperationalError as error:
            raise RecordsBusy(sentence) from error


@contextmanager
def held(store: Store, head: Head) -> Iterator[None]:
    """Hold records that are at rest, all of them in their one file; `head` is their last row.

    To leave the write-ahead log, SQLite needs the file for itself: it refuses while another
    connection stands. Whoever opens the records next goes back to that log.

    Raises:
        RecordsBusy: somebody else has them open; they are as they were.
        Refused: somebody has written into them since.
        RecordsDamaged: they do not read.
    """
    key = store.data_key if store.encrypted else None
    with _opened(store.folder / RECORDS, key) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        if connection.execute("PRAGMA journal_mode").fetchone() != ("delete",):
            raise RecordsBusy(_HELD)  # somebody came between both
        if (connection.execute(_HEAD).fetchone() or (0, "")) != (head.number, head.row_hash):
            raise Refused(MOVED_ON)
        yield


def close_up(path: Path, key: bytes | None) -> None:
    """Write records that nobody has open into their one file, and read it whole once more.

    Raises:
        RecordsBusy: somebody has them open.
        Refused: they do not read.
        KeyMismatch: another key opens them.
    """
    try:
        with _opened(path, key) as connection:
            if connection.execute("PRAGMA quick_check").fetchone() != ("ok",):
                raise Refused(_TORN)
    except RecordsDamaged as error:
        raise Refused(_TORN) from error


@contextmanager
def _opened(path: Path, key: bytes | None) -> Iterator[RawConnection]:
    raw = sqlcipher3.dbapi2.connect(str(path), timeout=WAIT_S, isolation_level=None)
    with closing(raw) as connection:
        try:
            unlock(connection, key)
            if connection.execute("PRAGMA journal_mode=DELETE").fetchone() != ("delete",):
                raise RecordsBusy(_HELD)
            yield connection
        except sqlcipher3.dbapi2.OperationalError as error:
            raise RecordsBusy(_HELD) from error
        except sqlcipher3.dbapi2.DatabaseError as error:
            raise RecordsDamaged(_DAMAGED) from error


def _wait(store: Store) -> None:
    if not _is_free(store):
        raise RecordsBusy(_HELD)


def _is_free(store: Store) -> bool:
    """Wait for the questions that are under way, no new one is let in; tell whether all ended."""
    pool, end = store.engine.pool, time.monotonic() + WAIT_S
    while isinstance(pool, QueuePool) and pool.checkedout():
        if time.monotonic() > end:
            return False
        time.sleep(_STEP_S)
    return True
