"""Take backups that lie in the places, but on no record, into the records: their time runs too.

The one before a migration is of a time when the records had no place for it; others were made
after the backup that was put back.
"""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from app.office import backup_places
from app.office.desk import Desk
from app.storage import backup_container, backup_files
from app.storage.backup_making import Made
from app.storage.errors import BackupDamaged, RecordsOutOfReach
from app.storage.keys import key_id


def adopt(desk: Desk) -> int:
    """Record what lies in the places under the key of today, and return how many there were."""
    with desk.look() as unit:
        places = backup_places.places(desk, unit)
    return adopt_under(desk, places, (desk.store.data_key,))


def adopt_under(desk: Desk, places: Sequence[Path], keys: Iterable[bytes]) -> int:
    """Record what one of several keys proves; the place beside the records comes first.

    Only a restore has the key of before at hand: what it does not take in, nobody ever would.
    """
    found = _unknown(desk, places, {key_id(key): key for key in keys})
    if found:
        with desk.aside() as unit:
            for made in found:
                key = unit.backups.add(made, None)
                if made.path.parent in places[1:]:
                    unit.backups.copied(key, desk.clock())
    return len(found)


def _unknown(desk: Desk, places: Sequence[Path], keys: Mapping[str, bytes]) -> Sequence[Made]:
    with desk.look() as unit:
        known = {row.file_name for row in unit.backups.rows()}
    paths = {path.name: path for place in places for path in backup_files.listed(place)}
    read = [_made(path, keys) for name, path in sorted(paths.items()) if name not in known]
    return [made for made in read if made is not None]


def _made(path: Path, keys: Mapping[str, bytes]) -> Made | None:
    """Read a backup of these records; one of others, or a damaged one, is none of ours."""
    manifest = backup_files.glance(path)
    if manifest is None or manifest.key_id not in keys:
        return None
    with suppress(BackupDamaged, RecordsOutOfReach, OSError):
        backup_files.prove(path, keys[manifest.key_id])
        return Made(path, manifest, backup_container.sha256_of(path), path.stat().st_size)
    return None
