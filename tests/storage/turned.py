"""Make small records that are turned between plain and encrypted, and say what became of them."""

import os
from pathlib import Path
from typing import Final

from sqlalchemy import text

from app.rules.ids import StaffId
from app.rules.roles import Role
from app.storage import key_file, store
from app.storage.engine import is_plain
from app.storage.key_ring import KeyRing
from app.storage.keys import KEY_BYTES, KdfCost, make_slot
from app.storage.store import RECORDS, Store
from app.storage.unit import Stamp, writing
from tests.storage.records import AT

CHEAP: Final = KdfCost(memory_kib=64, passes=1, lanes=1)
KEY: Final = bytes(range(KEY_BYTES))
PASSWORD: Final = "kakuu-no-aikotoba"
NAME: Final = "架空　秘密子"


def make(folder: Path, *, encrypted: bool) -> None:
    """Make records in which one person stands."""
    slot = make_slot("password", "kakuu", PASSWORD, KEY, cost=CHEAP, randomness=os.urandom)
    one = store.make(folder, KeyRing((slot,), encrypted=encrypted), KEY)
    add(one, "kakuu", NAME)
    one.engine.dispose()


def add(one: Store, login: str, name: str) -> None:
    """Enter one more person."""
    with writing(one.engine, os.urandom, Stamp(StaffId(1), AT, "試験")) as unit:
        unit.staff.add(login, name, frozenset({Role.system}), AT)
        unit.log()


def sit(folder: Path) -> Store:
    """Open them with the password."""
    return store.open_by_password(folder, "kakuu", PASSWORD)


def names(one: Store) -> list[str]:
    """Read who stands in them."""
    with one.engine.connect() as connection:
        return list(connection.execute(text("SELECT name FROM staff")).scalars())


def still_as(folder: Path, *, encrypted: bool) -> None:
    """Prove that the folder holds that one whole state, and nothing besides."""
    again = sit(folder)
    assert (again.encrypted, names(again)) == (encrypted, [NAME])
    again.engine.dispose()
    assert is_plain(folder / RECORDS) is not encrypted
    assert not key_file.read(folder).pending
    left = {path.name for path in folder.iterdir()} - {"keys.lock", "tries.lock"}
    assert left == {RECORDS, key_file.FILE_NAME}
