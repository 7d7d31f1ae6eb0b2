"""Open the file of the records in a data folder with a key at hand."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Final

from app.storage import failures, key_file, migrate, premigration, write_ahead_log
from app.storage.engine import LiveKey, sqlite_engine
from app.storage.errors import NotOurRecords, RecordsDamaged
from app.storage.key_ring import KeyRing
from app.storage.keys import key_id
from app.storage.open_store import Store

RECORDS: Final = "records.db"
CUT_OFF: Final = (
    "記録のファイルが空か、途中で切れています。何も変えていません。"
    "ファイルには触れず、システム担当にご連絡のうえ、控えから戻してください。"
)


def join(folder: Path, ring: KeyRing, data_key: bytes) -> Store:
    """Join folder, ring and key to a store; nothing is opened yet."""
    live = LiveKey(data_key if ring.encrypted else None)
    live.overtaken = partial(_overtaken, folder, live)
    return Store(folder, sqlite_engine(folder / RECORDS, live), ring, data_key, live)


def open_by_key(folder: Path, ring: KeyRing, data_key: bytes, *, a_copy: bool = False) -> Store:
    """Open records with a data key at hand, bring them to the newest shape and prove it.

    Before that a backup of the older shape is kept, except of `a_copy`: that was made from one.

    Raises:
        RecordsDamaged: the file is empty or was cut off.
        KeyMismatch: the key does not fit the file.
    """
    store = join(folder, ring, data_key)
    with closed_on_failure(store):
        if migrate.is_empty(store.engine):
            raise RecordsDamaged(CUT_OFF)
        if not a_copy:
            premigration.keep(store)
        migrate.upgrade(store.engine)
        migrate.prove(store.engine)
    write_ahead_log.empty_left(folder / RECORDS, store.live.raw)
    return store


@contextmanager
def closed_on_failure(store: Store) -> Iterator[None]:
    """Let go of the file where something fails; open, it cannot be moved on Windows."""
    try:
        with failures.told():
            yield
    except BaseException:
        store.engine.dispose()
        raise


def _overtaken(folder: Path, live: LiveKey) -> bool:
    """Tell whether the ring in the folder speaks of another key or encryption by now.

    Raises:
        RecordsOutOfReach: another program holds it; who guessed would call good records damaged.
    """
    try:
        ring = key_file.read(folder)
    except NotOurRecords:
        return False
    other = live.raw is not None and ring.key_id not in {"", key_id(live.raw)}
    return other or ring.pending or ring.encrypted is (live.raw is None)
