"""Try a backup whole: its hashes, its records, and what its manifest says of them."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from app.storage import backup_container, backup_copy, backup_files, durable_files
from app.storage.backup_facts import Facts
from app.storage.backup_manifest import Manifest
from app.storage.errors import BackupDamaged, CopyRefused

ROOM: Final = ".sukusuku-trial-"


def opened_whole(path: Path, data_key: bytes) -> Manifest:
    """Prove a backup, open its records and compare them with its manifest.

    Raises:
        BackupDamaged: something of it is not as it was written.
        WrongKey: the key does not open its records.
        OSError: there is no room to unpack it.
    """
    manifest = backup_files.prove(path, data_key)
    with room(path.parent) as place:
        records = place / backup_files.RECORDS
        found = backup_container.layout_of(path).records
        durable_files.write(records, backup_container.bytes_of(path, found))
        if not fits(manifest, _facts(path, records, data_key if manifest.encrypted else None)):
            raise backup_container.damaged(path)
    return manifest


def fits(manifest: Manifest, facts: Facts) -> bool:
    """Tell whether records show what a manifest says of them."""
    said = (manifest.schema_revision, manifest.rows, manifest.series, manifest.erasure_id)
    head = (manifest.history_number, manifest.history_hash)
    return (facts.revision, facts.rows, facts.series, facts.erasure_id, facts.head) == (*said, head)


@contextmanager
def room(beside: Path) -> Iterator[Path]:
    """Give a folder of the owner's alone to unpack in; it is gone afterwards.

    It lies beside the backups, where records are at home. Only where nothing can be written, on
    a disc, it is the place that the system keeps for such things.
    """
    try:
        place = tempfile.mkdtemp(prefix=ROOM, dir=beside)
    except OSError:
        place = tempfile.mkdtemp(prefix=ROOM)
    try:
        yield Path(place)
    finally:
        shutil.rmtree(place, ignore_errors=True)


def sweep(beside: Path) -> None:
    """Take away what a killed program left there."""
    for left in beside.glob(f"{ROOM}*"):
        shutil.rmtree(left, ignore_errors=True)


def _facts(path: Path, records: Path, key: bytes | None) -> Facts:
    try:
        return backup_copy.look_into(records, key)
    except CopyRefused as error:
        raise BackupDamaged(backup_container.damaged(path).sentence) from error
