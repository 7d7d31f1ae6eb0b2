"""Keep a backup of records before a migration brings them to a newer shape."""

from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

from sqlalchemy import Connection, inspect, text

from app.rules.backup_causes import Cause
from app.storage import backup_making, key_file, seals
from app.storage.errors import BackupNotMade
from app.storage.open_store import Store

_OLDER: Final = frozenset(tuple(seals.SEALS)[:-1])
_STOPPED: Final = "この版の形に更新する前の控えを作れないため、記録を開いていません。"


def keep(store: Store) -> None:
    """Make a backup where a migration is missing; records of this or a newer release are let be.

    Raises:
        BackupNotMade: it cannot be made; the records are not opened, and are as they were.
    """
    with store.engine.connect() as connection:
        if not _is_older(connection):
            return
    place, at = store.folder / backup_making.PLACE, datetime.now(UTC)
    opened = replace(store, ring_place=_Held(key_file.spell(store.ring)))
    try:
        backup_making.make(opened, place, Cause.migration, at)
    except BackupNotMade as error:
        raise BackupNotMade(f"{_STOPPED}{error.sentence}") from error


@dataclass(frozen=True)
class _Held:
    """Be the ring that has just opened the records: `keys.json` may be lost, and is put back after.

    Nobody writes it here.
    """

    text: str

    def read(self) -> str:
        return self.text

    def write(self, text: str) -> None:
        raise NotImplementedError

    def held(self) -> AbstractContextManager[None]:
        return nullcontext()


def _is_older(connection: Connection) -> bool:
    if not inspect(connection).has_table("alembic_version"):
        return False
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalars()
    return bool(_OLDER.intersection(found))
