"""Change the data key of open records: ring with both keys, then the records, then ring with one.

SQLCipher changes the key of every page in one transaction; killed anywhere, the file has the old
key or the new one, and the ring opens it with either (`unfinished`).
"""

from collections.abc import Callable, Container
from contextlib import closing, nullcontext
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2

from app.rules.errors import OfficeError
from app.storage import key_file, sole_use, whole_files, write_ahead_log
from app.storage.engine import BUSY_MS, unlock
from app.storage.errors import RecordsBusy
from app.storage.file_store import RECORDS
from app.storage.key_ring import KeyRing
from app.storage.keys import Randomness
from app.storage.open_store import Store
from app.storage.unfinished import fits

READERS_MS: Final = 2_000
_SETTLED: Final = ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON", "temp_store=MEMORY")
_STUCK: Final = (
    "鍵を変えられませんでした。ほかの画面かコマンドが記録を使っているか、空き容量が足りません。"
    "鍵も記録も元のままです。ほかを閉じ、空きを確かめてから、もう一度お試しください。"
)
_UNSURE: Final = (
    "鍵の変更の途中で、ディスクが応えなくなりました。記録は失われていません。"
    "すくすく窓口をすべて閉じ、ディスクを確かめてから、もう一度開いてください。"
)


def renew(
    store: Store,
    new_key: bytes,
    randomness: Randomness,
    leavers_of: Callable[[KeyRing], Container[str]] = lambda _ring: (),
    begin: Callable[[], object] = lambda: None,
) -> bool:
    """Give the records another data key; leavers have no slot after it.

    Who leaves is asked, and then `begin` called, once the present key is proved and nobody else
    can change it or a slot meanwhile. Tells whether nothing under the old key is left; else
    whoever opens the records next empties their log.

    Raises:
        RecordsBusy: the records could not be rewritten; key and records are as before.
        KeyChanged: somebody else changed the key meanwhile.
        ValueError: a slot of the first format would be lost.
    """
    with store.changing() as ring:
        leavers = leavers_of(ring)
        _refuse_loss(ring, leavers)
        begin()
        both = ring.sealed_anew(new_key, randomness, leavers)
        on_disk, emptied = store.encrypted and not store.on_server, True
        # Until store and ring say the same again, a backup would be made under the former key.
        with sole_use.turning(store) if on_disk else nullcontext():
            if on_disk:
                emptied = _rewrite(store, ring, both.attested(store.data_key, new_key), new_key)
            _go_on(store, both.turned().attested(new_key), new_key, on_disk=on_disk)
        return emptied


def change_key(path: Path, old: bytes, new: bytes) -> bool:
    """Give a file of records another key, in one transaction; tell whether its log is empty then.

    Raises:
        KeyMismatch: the old key does not open the file.
        RecordsBusy: it could not be rewritten; it has its old key.
    """
    connection = sqlcipher3.dbapi2.connect(str(path), isolation_level=None, timeout=BUSY_MS / 1000)
    with closing(connection):
        unlock(connection, old)
        for pragma in _SETTLED:
            connection.execute(f"PRAGMA {pragma}").fetchall()
        try:
            connection.execute(f"PRAGMA rekey = \"x'{new.hex()}'\"").fetchall()
        except sqlcipher3.dbapi2.DatabaseError as error:
            raise RecordsBusy(_STUCK) from error
        # Pages under the old key may still stand in the log: who has that key could read them.
        connection.execute(f"PRAGMA busy_timeout={READERS_MS}").fetchall()
        emptied = write_ahead_log.empty(connection)
    if not fits(path, new):  # SQLCipher says nothing of a page that it could not write
        raise RecordsBusy(_STUCK)
    return emptied


def _refuse_loss(ring: KeyRing, leavers: Container[str]) -> None:
    if any(not slot.login or slot.login not in leavers for slot in ring.old):
        raise ValueError("a slot of the first format cannot be sealed anew")


def _go_on(store: Store, after: KeyRing, new_key: bytes, *, on_disk: bool) -> None:
    """Go on under the new key; a ring that cannot be written is settled by the next opening."""
    try:
        store.keys.write(key_file.spell(after))
    except OfficeError:
        if not on_disk:
            raise  # nothing was changed
    store.live.raw = new_key if store.encrypted else None
    store.ring, store.data_key = after, new_key
    if not store.on_server:  # there the lock that is held is a connection of the engine
        store.engine.dispose()


def _rewrite(store: Store, ring: KeyRing, both: KeyRing, new_key: bytes) -> bool:
    store.keys.write(key_file.spell(both))
    try:
        whole_files.settle(store.folder)  # without it on the disk, the new key could be lost
        emptied = change_key(store.folder / RECORDS, store.data_key, new_key)
    except BaseException as error:
        stands = _stands(store.folder / RECORDS, store.data_key)
        if stands:
            store.write_ring(ring)
        if isinstance(error, OSError | sqlcipher3.dbapi2.Error):
            raise RecordsBusy(_STUCK if stands else _UNSURE) from error
        raise
    store.live.raw = new_key  # before anybody is let in again
    return emptied


def _stands(path: Path, key: bytes) -> bool:
    try:
        return fits(path, key)
    except (OSError, sqlcipher3.dbapi2.Error):
        return False  # nobody can tell just now: the ring goes on holding both
