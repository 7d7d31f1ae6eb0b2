"""Open and make a data folder: the records beside their key slots."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, Literal

from app.storage import folder_kinds, key_file, left_behind, migrate, record_swap, unfinished
from app.storage.errors import NotOurRecords, RecordsDamaged
from app.storage.file_store import CUT_OFF, RECORDS, closed_on_failure, join, open_by_key
from app.storage.key_ring import KeyRing
from app.storage.keys import Opening, Randomness, Slot, make_slot
from app.storage.open_store import Store

__all__ = [
    "RECORDS",
    "FolderState",
    "Store",
    "add_slot",
    "logins",
    "make",
    "open_by_key",
    "open_by_password",
    "open_by_recovery",
    "ring_of",
    "slot_for",
    "state_of",
]

_PARTS: Final[Mapping[str, str]] = {RECORDS: "記録のファイル", key_file.FILE_NAME: "鍵のファイル"}
_LEAST_BYTES: Final = 512  # SQLite takes anything shorter for a new, empty file and fills it
FolderState = Literal["absent", "ready", "foreign"]


def state_of(folder: Path) -> FolderState:
    """Tell whether a folder is free, holds our records, or holds something else."""
    try:
        if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
            return "absent"
        ours = (folder / RECORDS).is_file() and (folder / key_file.FILE_NAME).is_file()
        # Another program may call a file so as well; it has no new records beside it.
        ours = ours or (record_swap.is_waiting(folder) and (folder / record_swap.FRESH).is_dir())
    except OSError:
        return "foreign"  # what may not even be looked at is not ours to fill
    return "ready" if ours else "foreign"


def make(folder: Path, ring: KeyRing, data_key: bytes) -> Store:
    """Make the records of a new folder; the caller has checked that it is free.

    On POSIX folder and files are their owner's alone; -wal and -shm follow the file beside them.
    """
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)
    (folder / RECORDS).touch(mode=0o600)
    store = join(folder, ring.attested(data_key), data_key)
    with closed_on_failure(store):
        migrate.upgrade(store.engine)
        key_file.write(folder, store.ring)
    return store


def open_by_password(folder: Path, login: str, password: str) -> Store:
    """Open the records with a person's password.

    Raises:
        NotOurRecords: there are no records in the folder.
        RecordsDamaged: the file of the records is empty or was cut off.
        WrongKey: no such login, or another password; in the same words.
    """
    return _open(folder, lambda ring: ring.keys_by_password(login, password))


def open_by_recovery(folder: Path, secret: str) -> Store:
    """Open the records with the key of the recovery sheet."""
    return _open(folder, lambda ring: ring.keys_by_recovery(secret))


def add_slot(store: Store, login: str, password: str, randomness: Randomness) -> None:
    """Let one more password open the data key, in the place of an older one of the same person."""
    with store.changing() as ring:
        store.write_ring(ring.with_slot(slot_for(store, ring, login, password, randomness)))


def slot_for(
    store: Store, ring: KeyRing, login: str, password: str, randomness: Randomness
) -> Slot:
    """Keep the data key for a password, as dear to guess as the others of the ring."""
    return make_slot(
        "password",
        login,
        password,
        store.data_key,
        cost=ring.slots[0].cost,
        randomness=randomness,
    )


def logins(folder: Path) -> list[str]:
    """List who can open the records with a password."""
    return list(key_file.logins(ring_of(folder)))


def ring_of(folder: Path) -> KeyRing:
    """Read the ring of a folder in which records lie.

    Raises:
        NotOurRecords: one of both files is missing, or the ring cannot be read.
        RecordsDamaged: the file of the records is empty or was cut off.
    """
    folder_kinds.refuse(folder)
    record_swap.finish(folder)
    missing = [name for name in _PARTS if not (folder / name).is_file()]
    if len(missing) == len(_PARTS):
        raise NotOurRecords(
            f"{folder} に、すくすく窓口の記録がありません。何も変えていません。"
            "データフォルダの場所を確かめるか、「init」で新しく作ってください。"
        )
    for name in missing:
        raise NotOurRecords(
            f"{folder} に{_PARTS[name]}（{name}）がありません。何も変えていません。"
            "控えから戻すか、システム担当にご連絡ください。"
        )
    if (folder / RECORDS).stat().st_size < _LEAST_BYTES:
        raise RecordsDamaged(CUT_OFF)
    return key_file.read(folder)


def _open(folder: Path, ask: Callable[[KeyRing], Opening]) -> Store:
    ring = ring_of(folder)
    if ring.pending or unfinished.left_over(folder):
        opened = open_by_key(folder, *unfinished.settle(folder, ask))
    else:
        opened = open_by_key(folder, ring, ask(ring).data_key)
    left_behind.sweep(folder)
    return opened
