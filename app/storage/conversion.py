"""Turn plain records into encrypted ones and back: built beside, proved, swapped in one step.

The ring says first what is about to come; which of both the file is, its first bytes say. Killed
anywhere, the folder holds one of the two whole states (`unfinished`). Once the new file has the
name there is no way back: what fails then is done at the next opening.
"""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from enum import Enum
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2
from sqlalchemy.exc import DBAPIError

from app.rules.errors import OfficeError
from app.storage import conversion_proof, key_file, sole_use, unfinished, whole_files
from app.storage.engine import RawConnection, is_plain, unlock
from app.storage.errors import RecordsBusy, RecordsOutOfReach
from app.storage.file_store import RECORDS
from app.storage.key_ring import KeyRing
from app.storage.open_store import Store

_REPLACES_OPEN_FILES: Final = os.name == "posix"
_WAIT_S: Final = 3.0
_BUSY: Final = (
    "ほかの画面かコマンドが記録を使っているため、暗号化を変えられません。何も変わっていません。"
    "すくすく窓口をすべて閉じてから、もう一度お試しください。"
)
_FAILED: Final = (
    "暗号化を変えられませんでした（空き容量が足りないか、書き込めません）。"
    "記録は元のままです。空きを確かめてから、もう一度お試しください。"
)


class Traces(Enum):
    """Say what became of the old file once the records had turned."""

    overwritten = "overwritten"
    out_of_reach = "out of reach"
    waiting = "waiting"


def convert(store: Store, *, encrypted: bool) -> Traces:
    """Let the records be encrypted, or plain, from here on; say what became of the old file.

    Raises:
        RecordsBusy: somebody else has the records open; nothing was changed.
        RecordsOutOfReach: the disk is full or cannot be written; nothing was changed.
        RecordsDamaged: what was built is not what stands there; nothing was changed.
    """
    with store.changing() as ring, sole_use.turning(store):
        unfinished.clear(store.folder)
        if unfinished.left_over(store.folder):
            raise RecordsBusy(_BUSY)
        try:
            linked = _build_and_swap(store, ring, encrypted=encrypted)
        except BaseException:
            _step_back(store, ring)
            raise
        store.live.raw = store.data_key if encrypted else None
        store.ring = replace(ring, encrypted=encrypted).attested(store.data_key)
        return _finish(store, linked=linked)


def _build_and_swap(store: Store, ring: KeyRing, *, encrypted: bool) -> bool:
    fresh, key = store.folder / unfinished.FRESH, store.data_key if encrypted else None
    turning = key_file.spell(replace(ring, turning=encrypted).attested(store.data_key))
    try:
        with _alone(store) as connection:
            conversion_proof.export(connection, fresh, key)
            conversion_proof.prove(connection, fresh, key)
            head = conversion_proof.head(connection)
            store.keys.write(turning)
            whole_files.settle(store.folder)  # the ring with both comes before what it speaks of
            if _REPLACES_OPEN_FILES:
                return _swap(store.folder)  # nobody can write to the old file in between
        _refuse_written(store, head)
        return _swap(store.folder)
    except (OSError, sqlcipher3.dbapi2.OperationalError, DBAPIError) as error:
        raise RecordsOutOfReach(_FAILED) from error


def _finish(store: Store, *, linked: bool) -> Traces:
    try:
        whole_files.settle(store.folder)  # a power cut before it could bring the old file back
        store.keys.write(key_file.spell(store.ring))
    except (OSError, OfficeError):
        return Traces.waiting  # the ring still says that either may stand
    unfinished.clear(store.folder)
    if unfinished.left_over(store.folder):
        return Traces.waiting
    return Traces.overwritten if linked else Traces.out_of_reach


def _step_back(store: Store, ring: KeyRing) -> None:
    with suppress(OfficeError, OSError):
        if store.ring_now().pending:
            if is_plain(store.folder / RECORDS) is ring.encrypted:
                return  # they have turned: the ring speaks of both, and the next opening settles it
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


def _refuse_written(store: Store, head: tuple[object, ...]) -> None:
    """Refuse where somebody opened the records since they were copied, or wrote in them.

    Windows replaces no file that is open: they had to be let go of for a moment.
    """
    path = store.folder / RECORDS
    if Path(f"{path}-wal").exists():  # whoever has them open has a log
        raise RecordsBusy(_BUSY)
    connection = sqlcipher3.dbapi2.connect(str(path), isolation_level=None, timeout=0)
    with closing(connection):
        unlock(connection, store.live.raw)
        if conversion_proof.head(connection) != head:
            raise RecordsBusy(_BUSY)


def _swap(folder: Path) -> bool:
    """Give the new file the name; tell whether the old bytes are still reached by another one."""
    linked = False
    with suppress(OSError):  # some kinds of disk know no second name
        os.link(folder / RECORDS, folder / unfinished.OLD)
        linked = True
    try:
        whole_files.move(folder / unfinished.FRESH, folder / RECORDS)
    except PermissionError as error:
        raise RecordsBusy(_BUSY) from error
    return linked
