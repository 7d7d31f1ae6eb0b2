"""Copy the records into a file of their own while others go on writing, and look at the copy."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path, PurePath
from typing import Final

import sqlcipher3.dbapi2

from app.storage import backup_facts, server_copy
from app.storage.backup_facts import Ask, Facts
from app.storage.engine import RawConnection, unlock
from app.storage.errors import CopyRefused
from app.storage.open_store import Store

_OTHER: Final = (
    "写した記録が、いまの記録と合いません。控えは残していません。いまの記録は変わっていません。"
    "もう一度お試しください。続くときは、システム担当にご連絡ください。"
)
_TORN: Final = (
    "写した記録が壊れていたため、控えにしていません。いまの記録は変わっていません。"
    "ディスクの状態を、システム担当にご確認ください。"
)


def proved(store: Store, draft: Path) -> Facts:
    """Copy the records of one moment into a new file, open it and compare it with that moment.

    Raises:
        CopyRefused: the copy is not what was read, or is not whole; the caller takes it away.
    """
    key = store.data_key if store.encrypted else None
    read = _of_server(store, draft, key) if store.on_server else _of_file(store, draft, key)
    found = look_into(draft, key)
    if found != read:
        raise CopyRefused(_OTHER)
    return found


def look_into(path: Path, key: bytes | None) -> Facts:
    """Check a file of records whole and read what it shows, without writing beside it.

    Raises:
        CopyRefused: it is not whole.
    """
    with opened(path, key) as connection:
        if connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            raise CopyRefused(_TORN)
        return backup_facts.read(_asked(connection))


@contextmanager
def opened(path: Path, key: bytes | None) -> Iterator[RawConnection]:
    """Open a file that nobody writes to, for reading only."""
    place = f"{address_of(path.absolute())}?mode=ro&immutable=1"
    with closing(sqlcipher3.dbapi2.connect(place, uri=True, isolation_level=None)) as connection:
        unlock(connection, key)
        yield connection


def address_of(path: PurePath) -> str:
    """Spell an absolute path as SQLite reads it: a server's name is part of the path for it."""
    spelt = path.as_uri()
    return spelt if spelt.startswith("file:///") else spelt.replace("file://", "file:////", 1)


def _of_file(store: Store, draft: Path, key: bytes | None) -> Facts:
    draft.touch(mode=0o600, exist_ok=False)
    with store.engine.connect() as connection, _blank(draft, key) as target:
        facts = backup_facts.read(lambda question: connection.exec_driver_sql(question).all())
        raw = connection.connection.dbapi_connection
        assert isinstance(raw, sqlcipher3.dbapi2.Connection)
        raw.backup(target)  # inside the transaction of the facts: of the same moment
        return facts


@contextmanager
def _blank(draft: Path, key: bytes | None) -> Iterator[RawConnection]:
    # What is read back before it counts needs no journal, and waits for no disk.
    with closing(sqlcipher3.dbapi2.connect(str(draft), isolation_level=None)) as target:
        unlock(target, key)
        target.execute("PRAGMA synchronous=OFF")
        target.execute("PRAGMA journal_mode=OFF")
        yield target


def _of_server(store: Store, draft: Path, key: bytes | None) -> Facts:
    copied = server_copy.to_file(store.engine, draft, key)
    found = look_into(draft, key)
    head = copied.head.number, copied.head.row_hash
    if found.head != head or any(found.rows[name] != of for name, of in copied.rows.items()):
        raise CopyRefused(_OTHER)
    return found


def _asked(connection: RawConnection) -> Ask:
    def ask(question: str) -> Iterator[tuple[object, ...]]:
        cursor = connection.execute(question)
        while (row := cursor.fetchone()) is not None:
            yield row

    return ask
