"""Open and make a data folder: the records beside their key slots."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from sqlalchemy import Engine

from app.storage import failures, key_file, migrate
from app.storage.engine import sqlite_engine
from app.storage.errors import NotOurRecords, RecordsDamaged
from app.storage.key_file import KeyRing
from app.storage.keys import Randomness, make_slot

RECORDS = "records.db"
_PARTS: Mapping[str, str] = {RECORDS: "記録のファイル", key_file.FILE_NAME: "鍵の控え"}
_LEAST_BYTES = 512  # SQLite takes anything shorter for a new, empty file and fills it
_CUT_OFF = (
    "記録のファイルが空か、途中で切れています。何も変えていません。"
    "ファイルには触れず、システム担当にご連絡のうえ、バックアップから戻してください。"
)
FolderState = Literal["absent", "ready", "foreign"]


@dataclass(frozen=True)
class Store:
    """Hold an open data folder."""

    folder: Path
    engine: Engine
    ring: KeyRing
    data_key: bytes = field(repr=False)

    @property
    def practice(self) -> bool:
        """Tell whether the folder holds records to practise on."""
        return self.ring.practice

    @property
    def encrypted(self) -> bool:
        """Tell whether the records are encrypted on the disk."""
        return self.ring.encrypted


def state_of(folder: Path) -> FolderState:
    """Tell whether a folder is free, holds our records, or holds something else."""
    try:
        if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
            return "absent"
        ours = (folder / RECORDS).is_file() and (folder / key_file.FILE_NAME).is_file()
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
    store = Store(folder, _engine(folder, ring, data_key), ring, data_key)
    with _closed_on_failure(store):
        migrate.upgrade(store.engine)
        key_file.write(folder, ring)
    return store


def open_by_password(folder: Path, login: str, password: str) -> Store:
    """Open the records with a person's password.

    Raises:
        NotOurRecords: there are no records in the folder.
        RecordsDamaged: the file of the records is empty or was cut off.
        WrongKey: no such login, or another password; in the same words.
    """
    ring = _ring(folder)
    return _open(folder, ring, ring.open_password(login, password))


def open_by_recovery(folder: Path, secret: str) -> Store:
    """Open the records with the key of the recovery sheet."""
    ring = _ring(folder)
    return _open(folder, ring, ring.open_recovery(secret))


def add_slot(store: Store, login: str, password: str, randomness: Randomness) -> None:
    """Let one more password open the data key, as dear to guess as the others."""
    ring = key_file.read(store.folder)
    slot = make_slot(
        "password",
        login,
        password,
        store.data_key,
        cost=ring.slots[0].cost,
        randomness=randomness,
        nature=store.ring.nature,  # proved when the records were opened
    )
    key_file.write(store.folder, ring.with_slot(slot))


def logins(folder: Path) -> list[str]:
    """List who can open the records with a password."""
    return list(key_file.logins(_ring(folder)))


def _ring(folder: Path) -> KeyRing:
    missing = [name for name in _PARTS if not (folder / name).is_file()]
    if len(missing) == len(_PARTS):
        raise NotOurRecords(
            f"{folder} に、すくすく窓口の記録がありません。何も変えていません。"
            "データフォルダの場所を確かめるか、「init」で新しく作ってください。"
        )
    for name in missing:
        raise NotOurRecords(
            f"{folder} に{_PARTS[name]}（{name}）がありません。何も変えていません。"
            "バックアップから戻すか、システム担当にご連絡ください。"
        )
    if (folder / RECORDS).stat().st_size < _LEAST_BYTES:
        raise RecordsDamaged(_CUT_OFF)
    return key_file.read(folder)


def _open(folder: Path, ring: KeyRing, data_key: bytes) -> Store:
    store = Store(folder, _engine(folder, ring, data_key), ring, data_key)
    with _closed_on_failure(store):
        if migrate.is_empty(store.engine):
            raise RecordsDamaged(_CUT_OFF)
        migrate.upgrade(store.engine)
        migrate.prove(store.engine)
    return store


@contextmanager
def _closed_on_failure(store: Store) -> Iterator[None]:
    # A file that stays open cannot be moved or put back on Windows.
    try:
        with failures.told():
            yield
    except BaseException:
        store.engine.dispose()
        raise


def _engine(folder: Path, ring: KeyRing, data_key: bytes) -> Engine:
    return sqlite_engine(folder / RECORDS, data_key if ring.encrypted else None)
