"""Change the data key of open records: ring with both keys, then the records, then ring with one.

SQLCipher changes the key of every page in one transaction; killed anywhere, the file has the old
key or the new one, and the ring opens it with either (`unfinished`).
"""

from collections.abc import Container
from contextlib import closing
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2

from app.rules.errors import OfficeError
from app.storage import key_file
from app.storage.engine import BUSY_MS, unlock
from app.storage.errors import RecordsBusy
from app.storage.file_store import RECORDS
from app.storage.key_ring import KeyRing
from app.storage.keys import Randomness
from app.storage.open_store import Store
from app.storage.unfinished import fits

_SETTLED: Final = ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON", "temp_store=MEMORY")
_STUCK: Final = (
    "鍵を変えられませんでした。ほかの画面かコマンドが記録を使っているか、空き容量が足りません。"
    "鍵も記録も元のままです。ほかを閉じ、空きを確かめてから、もう一度お試しください。"
)


def renew(
    store: Store, new_key: bytes, randomness: Randomness, leavers: Container[str] = ()
) -> None:
    """Give the records another data key; leavers have no slot after it.

    Raises:
        RecordsBusy: the records could not be rewritten; key and records are as before.
        KeyChanged: somebody else changed the key meanwhile.
        ValueError: a slot of the first format would be lost.
    """
    with store.changing() as ring:
        if any(not slot.login or slot.login not in leavers for slot in ring.old):
            raise ValueError("a slot of the first format cannot be sealed anew")
        both = ring.sealed_anew(new_key, randomness, leavers)
        on_disk = store.encrypted and not store.on_server
        if on_disk:
            store.keys.write(key_file.spell(both.attested(store.data_key, new_key)))
            _rewrite(store, ring, new_key)
        after = both.turned().attested(new_key)
        try:
            store.keys.write(key_file.spell(after))
        except OfficeError:
            if not on_disk:
                raise  # nothing was changed; else the next opening finds both keys and settles it
        store.live.raw = new_key if store.encrypted else None
        store.ring, store.data_key = after, new_key
        if not store.on_server:  # there the lock that is held is a connection of the engine
            store.engine.dispose()


def change_key(path: Path, old: bytes, new: bytes) -> None:
    """Give a file of records another key, in one transaction, and empty its log after it.

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
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _rewrite(store: Store, ring: KeyRing, new_key: bytes) -> None:
    path = store.folder / RECORDS
    store.engine.dispose()
    try:
        change_key(path, store.data_key, new_key)
    except BaseException:
        if fits(path, store.data_key):
            store.write_ring(ring)
        raise
