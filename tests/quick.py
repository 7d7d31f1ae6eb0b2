"""Make the tests quick without touching what they prove: memory for a disk, nothing made twice."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, MutableMapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event

Key = tuple[Any, ...]

IN_MEMORY = Path("/dev/shm")
ROOM = 1024**3


def use_memory(folder: Path = IN_MEMORY, room: int = ROOM) -> None:
    """Let every scratch file lie in memory where there is room for all of them.

    A thousand databases are made and thrown away: on a disk each of their files waits its turn.
    Somebody who names a place herself, in TMPDIR, is left to it.
    """
    if "TMPDIR" in os.environ or not os.access(folder, os.W_OK):
        return
    if shutil.disk_usage(folder).free >= room:
        os.environ["TMPDIR"] = tempfile.tempdir = str(folder)


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """Return a folder that the tests copy; the first worker that needs it makes it for all.

    Where two begin at the same time each makes its own, and the first to be done is taken.
    """
    own = factory.getbasetemp()
    ready = (own.parent if own.name.startswith("popen-") else own) / f"{name}-for-all"
    if ready.exists():
        return ready
    draft = factory.mktemp(name) / "records"
    make(draft)
    with suppress(OSError):
        draft.rename(ready)
    return ready if ready.exists() else draft


class Statements(MutableMapping[Key, object]):
    """Keep what SQLAlchemy built of a statement for every engine of one kind, not for one engine.

    Each test opens engines of its own, as a new start of the program would; their statements are
    the same, and building them anew took a fifth of the time.
    """

    def __init__(self) -> None:
        self._built: dict[Key, object] = {}

    def __getitem__(self, key: Key) -> object:
        return self._built[_of_its_kind(key)]

    def __setitem__(self, key: Key, built: object) -> None:
        self._built[_of_its_kind(key)] = built

    def __delitem__(self, key: Key) -> None:
        del self._built[_of_its_kind(key)]

    def __iter__(self) -> Iterator[Key]:
        return iter(self._built)

    def __len__(self) -> int:
        return len(self._built)


BUILT = Statements()


def build_statements_once() -> None:
    """Let all engines of this process share what was built of their statements."""
    event.listen(Engine, "engine_connect", _share)


def _share(connection: Connection) -> None:
    """Let a connection look into what was built before."""
    connection.execution_options(compiled_cache=BUILT)


def _of_its_kind(key: Key) -> Key:
    """Put the kind of a dialect in the place of the dialect itself."""
    dialect = key[0]
    return type(dialect), dialect.dbapi, dialect.server_version_info, *key[1:]
