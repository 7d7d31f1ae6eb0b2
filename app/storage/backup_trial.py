"""Try a backup whole: its hashes, its records, and what its manifest says of them."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import gettempdir
from typing import Final

import sqlcipher3.dbapi2

from app.storage import backup_container, backup_copy, backup_files, durable_files, rooms
from app.storage.backup_facts import Facts
from app.storage.backup_manifest import Manifest
from app.storage.errors import BackupDamaged, CopyRefused, RecordsOutOfReach

_ROW: Final = "SELECT row_hash FROM history WHERE number = "
_CLOSED: Final = (
    "控え「{name}」の中身を、この場所では開けませんでした。何も変えていません。"
    "控えをこのPCの中に写してから、もう一度お試しください。"
)


def opened_whole(path: Path, data_key: bytes) -> Manifest:
    """Prove a backup, open its records and compare them with its manifest.

    Raises:
        BackupDamaged: something of it is not as it was written.
        WrongKey: the key does not open its records.
        OSError: there is no room to unpack it.
    """
    manifest = backup_files.prove(path, data_key)
    with _records(path) as records, _told(path):
        facts = backup_copy.look_into(records, data_key if manifest.encrypted else None)
    if not fits(manifest, facts):
        raise backup_container.damaged(path)
    return manifest


def log_hash(path: Path, data_key: bytes, number: int) -> str:
    """Return the hash of one row of the log in a backup that was proved; empty without the row.

    Raises:
        BackupDamaged, RecordsOutOfReach, OSError: its records cannot be read here.
    """
    manifest = backup_files.prove(path, data_key)
    key = data_key if manifest.encrypted else None
    with _records(path) as records, _told(path), backup_copy.opened(records, key) as connection:
        row = connection.execute(f"{_ROW}{number:d}").fetchone()
    return "" if row is None else str(row[0])


def fits(manifest: Manifest, facts: Facts) -> bool:
    """Tell whether records show what a manifest says of them."""
    said = (manifest.schema_revision, manifest.rows, manifest.series, manifest.erasure_id)
    head = (manifest.history_number, manifest.history_hash)
    return (facts.revision, facts.rows, facts.series, facts.erasure_id, facts.head) == (*said, head)


@contextmanager
def room(beside: Path) -> Iterator[Path]:
    """Give a room to unpack in (`rooms`): beside the backups, where records are at home.

    Only where nothing can be written, on a disc, it is in the place that the system keeps for
    such things.
    """
    with ExitStack() as stack:
        try:
            place = stack.enter_context(rooms.room(beside))
        except OSError:
            place = stack.enter_context(rooms.room(Path(gettempdir())))
        yield place


@contextmanager
def _records(path: Path) -> Iterator[Path]:
    with room(path.parent) as place:
        records = place / backup_files.RECORDS
        found = backup_container.layout_of(path).records
        durable_files.write(records, backup_container.bytes_of(path, found))
        yield records


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except CopyRefused as error:
        raise BackupDamaged(backup_container.damaged(path).sentence) from error
    except sqlcipher3.dbapi2.OperationalError as error:
        raise RecordsOutOfReach(_CLOSED.format(name=path.name)) from error
    except sqlcipher3.dbapi2.Error as error:
        raise backup_container.damaged(path) from error
