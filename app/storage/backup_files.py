"""Keep a backup as one file: manifest, key slots and records, every byte of it under a hash.

The hash is proved without a key, so that a damaged file is seen before anything is opened; the
keyed hash before it, under a key that comes from the data key, says that nobody else wrote it.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from app.storage import backup_manifest, durable_files, key_file
from app.storage.backup_container import (
    Layout,
    bytes_of,
    damaged,
    is_whole,
    layout_of,
    out_of_reach,
    read_part,
)
from app.storage.backup_manifest import Manifest
from app.storage.errors import BackupDamaged, RecordsOutOfReach

__all__ = ["SUFFIX", "Manifest", "glance", "listed", "prove", "read", "ring_text", "unpack"]

SUFFIX: Final = ".skb"
RECORDS: Final = "records.db"
_NO_WORDS: Final = (
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    ArithmeticError,
    RecursionError,
)


def listed(place: Path) -> Sequence[Path]:
    """Return the backups in a place, the newest by name first; none where it is missing."""
    try:
        found = [one for one in place.iterdir() if one.suffix == SUFFIX and one.name[0] != "."]
        return sorted((one for one in found if one.is_file()), reverse=True)
    except OSError:
        return []


def read(path: Path) -> Manifest:
    """Read a backup whole and prove its hash; no key is needed.

    Raises:
        BackupDamaged: a byte of it is not as it was written, or it is no backup of ours.
        RecordsOutOfReach: the file cannot be read.
    """
    return _proved(path, None)


def prove(path: Path, data_key: bytes) -> Manifest:
    """Prove besides the hash that who wrote the backup held the data key.

    Raises:
        BackupDamaged: the hash does not fit, or the keyed hash does not fit this key.
    """
    return _proved(path, data_key)


def glance(path: Path) -> Manifest | None:
    """Read only what a backup says of itself; None where even that cannot be read."""
    try:
        return _manifest(path, layout_of(path))
    except (BackupDamaged, RecordsOutOfReach, OSError):
        return None


def ring_text(path: Path) -> str:
    """Return the key slots of the time as their file spells them."""
    return read_part(path, layout_of(path).keys).decode("utf-8", "replace")


def unpack(path: Path, folder: Path) -> Manifest:
    """Write records and key slots of a whole backup into a folder that has none.

    Raises:
        BackupDamaged: a byte of it is not as it was written; nothing is written.
        OSError: the folder does not take it.
    """
    manifest, found = read(path), layout_of(path)
    durable_files.write(folder / RECORDS, bytes_of(path, found.records))
    durable_files.write(folder / key_file.FILE_NAME, bytes_of(path, found.keys))
    durable_files.settle(folder)
    return manifest


def _proved(path: Path, data_key: bytes | None) -> Manifest:
    try:
        found = layout_of(path)
        if not is_whole(path, found, data_key):
            raise damaged(path)
        return _manifest(path, found)
    except PermissionError as error:
        raise out_of_reach(path) from error
    except OSError as error:
        raise damaged(path) from error  # the disk gives its bytes no more


def _manifest(path: Path, found: Layout) -> Manifest:
    try:
        return backup_manifest.parse(read_part(path, found.manifest))
    except _NO_WORDS as error:
        raise damaged(path) from error
