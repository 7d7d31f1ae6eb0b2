"""Turn plain records into encrypted ones and back: built beside, proved, swapped in one step.

The ring says first what is about to come; which of both the file is, its first bytes say. Killed
anywhere, the folder holds one of the two whole states (`unfinished`).
"""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2

from app.rules.errors import OfficeError
from app.storage import conversion_proof, key_file, unfinished, whole_files
from app.storage.engine import RawConnection, unlock
from app.storage.errors import RecordsBusy, RecordsOutOfReach
from app.storage.file_store import RECORDS
from app.storage.key_ring import KeyRing
from app.storage.open_store import Store

_WAIT_S: Final = 3.0
_BUSY: Final = (
    "ほかの画面かコマンドが記録を使っているため、暗号化を変えられません。何も変わっていません。"
    "すくすく窓口をすべて閉じてから、もう一度お試しください。"
)
_FAILED: Final = (
    "暗号化を変えられませんでした（空き容量が足りないか、書き込めません）。"
    "記録は元のままです。空きを確かめてから、もう一度お試しください。"
)


def convert(store: Store, *, encrypted: bool) -> None:
    """Let the records be encrypted, or plain, from here on; the old file is overwritten.

    Raises:
        RecordsBusy: somebody else has the records open; nothing was changed.
        RecordsOutOfReach: the disk is full or cannot be written; nothing was changed.
        RecordsDamaged: what was built is not what stood there; nothing was changed.
    """
    with store.changing() as ring:
        store.engine.dispose()
        unfinished.clear(store.folder)
        try:
            _build_and_swap(store, ring, encrypted=encrypted)
        except BaseException:
            _step_back(store, ring)
            raise
        store.live.raw = store.data_key if encrypted else None
        store.write_ring(replace(ring, encrypted=encrypted))
        unfinished.clear(store.folder)


def _build_and_swap(store: Store, ring: KeyRing, *, encrypted: bool) -> None:
    fresh, key = store.folder / unfinished.FRESH, store.data_key if encrypted else None
    turning = key_file.spell(replace(ring, turning=encrypted).attested(store.data_key))
    try:
        with _alone(store) as connection:
            conversion_proof.export(connection, fresh, key)
            conversion_proof.prove(connection, fresh, key)
            store.keys.write(turning)
            if os.name == "posix":
                _swap(store.folder)  # nobody can write to the old file in between
        if fresh.exists():
            _swap(store.folder)  # Windows replaces no file that is open
    except (OSError, sqlcipher3.dbapi2.OperationalError) as error:
        raise RecordsOutOfReach(_FAILED) from error


def _step_back(store: Store, ring: KeyRing) -> None:
    with suppress(OfficeError):
        if store.ring_now().pending:
            store.write_ring(ring)
    unfinished.clear(store.folder)


@contextmanager
def _alone(store: Store) -> Iterator[RawConnection]:
    """Lend a connection to the records that nobody else has open, nor opens meanwhile."""
    path = store.folder / RECORDS
    connection = sqlcipher3.dbapi2.connect(str(path), isolation_level=None, timeout=_WAIT_S)
    with closing(connection):
        unlock(connection, store.live.raw)
        connection.execute("PRAGMA locking_mode=EXCLUSIVE").fetchone()
        try:
            # Leaving the log needs the file for oneself, and is refused while anybody reads.
            connection.execute("PRAGMA journal_mode=DELETE").fetchone()
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
        except sqlcipher3.dbapi2.OperationalError as error:
            raise RecordsBusy(_BUSY) from error
        yield connection


def _swap(folder: Path) -> None:
    # The old bytes are reached by a second name, to be overwritten once they are not needed.
    with suppress(OSError):
        os.link(folder / RECORDS, folder / unfinished.OLD)
    (folder / unfinished.FRESH).replace(folder / RECORDS)
    whole_files.settle(folder)
