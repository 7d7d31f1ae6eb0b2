"""Make a backup: copied, proved, written under another name, read back, then named.

A backup that cannot be made leaves nothing, and touches none of those that stand.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from app.rules.backup_causes import Cause
from app.rules.release import RELEASE
from app.storage import (
    backup_container,
    backup_copy,
    backup_files,
    backup_manifest,
    durable_files,
    failures,
    file_locks,
)
from app.storage.backup_facts import Facts
from app.storage.backup_manifest import Manifest
from app.storage.backup_problems import told
from app.storage.errors import CopyRefused
from app.storage.keys import key_id
from app.storage.open_store import Store

PLACE: Final = "backups"
LOCK: Final = "making.lock"
DRAFT: Final = ".making"
_JAPAN: Final = timedelta(hours=9)
_MOST: Final = 1_000
_KEY_CHANGED: Final = (
    "控えを作っている間に鍵が変わったため、控えは残していません。いまの記録は変わっていません。"
    "もう一度お試しください。"
)


@dataclass(frozen=True)
class Made:
    """Hold a backup that stands in its place, read back whole."""

    path: Path
    manifest: Manifest
    sha256: str
    size_bytes: int


def make(store: Store, place: Path, cause: Cause, at: datetime) -> Made:
    """Make a backup of open records in a folder, under a name of its moment.

    Raises:
        BackupNotMade: it cannot be made; what stands in the place is as it was.
    """
    with told():
        place.mkdir(mode=0o700, exist_ok=True)
        with file_locks.held(place / LOCK):
            return _named(store, place, cause, at)


def _named(store: Store, place: Path, cause: Cause, at: datetime) -> Made:
    with _drafts(place) as (records, container):
        manifest = _written(store, records, container, cause, at)
        path = free_name(place, at, practice=store.practice)
        container.rename(path)
    durable_files.settle(place)
    return Made(path, manifest, backup_container.sha256_of(path), path.stat().st_size)


def _written(store: Store, records: Path, container: Path, cause: Cause, at: datetime) -> Manifest:
    store.ring_now()  # slots of another key would never open the backup again
    ring, key = store.keys.read(), store.data_key
    with failures.told():
        facts = backup_copy.proved(store, records)
    manifest = _manifest(store, facts, cause, at)
    write(container, manifest, ring, records, key)
    backup_files.prove(container, key)
    if (ring, key) != (store.keys.read(), store.data_key):
        raise CopyRefused(_KEY_CHANGED)
    return manifest


def write(container: Path, manifest: Manifest, ring: str, records: Path, key: bytes) -> None:
    """Write a container of these parts; the disk has it then."""
    spelt, slots = backup_manifest.spell(manifest), ring.encode()
    lengths = (len(spelt), len(slots), records.stat().st_size)
    head = backup_container.HEAD.pack(backup_container.MAGIC, backup_container.VERSION, *lengths)
    parts = _parts((head, spelt, slots), records)
    durable_files.write(container, backup_container.sealed(parts, key))


def free_name(place: Path, at: datetime, *, practice: bool) -> Path:
    """Return a name for a backup of a moment that nothing has yet; later ones sort after it."""
    kind = "practice-" if practice else ""
    stem = f"sukusuku-{kind}{at + _JAPAN:%Y%m%d-%H%M%S}"
    names = (f"{stem}{f'_{more:03d}' if more > 1 else ''}" for more in range(1, _MOST))
    paths = (place / f"{name}{backup_files.SUFFIX}" for name in names)
    return next(path for path in paths if not path.exists())


@contextmanager
def _drafts(place: Path) -> Iterator[tuple[Path, Path]]:
    """Give two names; what a killed program left there, or this one leaves, is taken away."""
    names = place / f"{DRAFT}.db", place / f"{DRAFT}.part"
    _sweep(names)
    try:
        yield names
    finally:
        # What somebody else holds open cannot go now: it makes no failure of a backup that
        # stands, and the next one takes it away.
        with suppress(OSError):
            _sweep(names)


def _sweep(names: Iterable[Path]) -> None:
    for name in names:
        for end in ("", "-journal", "-wal", "-shm"):
            name.with_name(name.name + end).unlink(missing_ok=True)


def _parts(words: Iterable[bytes], records: Path) -> Iterator[bytes]:
    yield from words
    with records.open("rb") as file:
        while block := file.read(backup_container.BLOCK):
            yield block


def _manifest(store: Store, facts: Facts, cause: Cause, at: datetime) -> Manifest:
    return Manifest(
        made_at=at,
        cause=cause.value,
        practice=store.practice,
        encrypted=store.encrypted,
        engine=store.engine.dialect.name,
        schema_revision=facts.revision,
        program=RELEASE,
        history_number=facts.head[0],
        history_hash=facts.head[1],
        rows=facts.rows,
        series=facts.series,
        erasure_id=facts.erasure_id,
        key_id=key_id(store.data_key),
    )
