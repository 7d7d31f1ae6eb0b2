"""Read what other backups of the same records know beyond the one that is put back.

Neither the name of a file nor its time says so: it counts what was given and done by then, and
only where the file is whole and was written under a key of these records.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from app.office import erasure_list
from app.office.restore_sources import Source, Target
from app.storage import backup_files
from app.storage.backup_manifest import Manifest
from app.storage.errors import BackupDamaged, RecordsOutOfReach
from app.storage.keys import key_id
from app.storage.unit import Unit


def found(
    target: Target, source: Source, places: Sequence[Path], fork: int | None
) -> list[Manifest]:
    """Return the manifests of those that lie in these places and are proved."""
    keys, known = _keys(target, source, fork), source.manifest
    own = {target.folder.absolute(), (target.folder / erasure_list.BACKUPS).absolute()}
    proved: dict[str, Manifest] = {}
    for path in dict.fromkeys(path for place in places for path in backup_files.listed(place)):
        said = backup_files.glance(path)
        if path.name in proved or said is None or not _knows_more(said, known):
            continue
        # Records that do not open cannot say which key they had last: there the place says it.
        trusted = target.live is None and path.parent.absolute() in own
        with suppress(BackupDamaged, RecordsOutOfReach, OSError):
            if said.key_id in keys:
                proved[path.name] = backup_files.prove(path, keys[said.key_id])
            elif trusted:
                proved[path.name] = backup_files.read(path)
    return list(proved.values())


def lost_heads(
    newer: Sequence[Manifest], now: Unit | None, after: int
) -> Iterator[tuple[int, str]]:
    """Yield the ends of the log that a restore takes away, and no earlier one already did."""
    for one in newer:
        number, full = one.history_number, one.history_hash
        if number > after and (now is None or full not in now.restores.lost_anchor(number)):
            yield number, full


def _keys(target: Target, source: Source, fork: int | None) -> Mapping[str, bytes]:
    """Return the keys under which a backup is one of these records, by their marks."""
    desk = target.opener
    today = desk.store.data_key if desk is not None and fork != 0 else None
    keys = (source.desk.store.data_key, today)
    return {key_id(key): key for key in keys if key is not None}


def _knows_more(said: Manifest, known: Manifest) -> bool:
    if said.practice != known.practice:
        return False
    higher = any(last > known.series.get(name, 0) for name, last in said.series.items())
    return higher or said.history_number > known.history_number
