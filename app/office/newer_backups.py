"""Read what other backups of the same records know beyond the one that is put back.

Neither the name of a file nor its time says so: it counts what was given and done by then, and
only where the file is whole and was written under a key of these records.
"""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from app.office import erasure_list
from app.office.restore_sources import Source, Target
from app.storage import backup_files, log_anchors
from app.storage.backup_manifest import Manifest
from app.storage.errors import BackupDamaged, RecordsOutOfReach
from app.storage.keys import key_id
from app.storage.unit import Unit


def found(target: Target, source: Source, there: Unit, places: Sequence[Path]) -> list[Manifest]:
    """Return the manifests of those that lie in these places and are proved.

    Where the records of today do not open, those are among them that went another way than the
    backup that is put back, which is read in `there`.
    """
    keys = {key_id(key): key for key in source.keys}
    own = {target.folder.absolute(), (target.folder / erasure_list.BACKUPS).absolute()}
    proved: dict[str, Manifest] = {}
    for path in dict.fromkeys(path for place in places for path in backup_files.listed(place)):
        said = backup_files.glance(path)
        if path.name in proved or said is None or said.practice != source.manifest.practice:
            continue
        more = _knows_more(said, source.manifest)
        astray = target.live is None and is_astray(said, there)
        if not (more or astray):
            continue
        # Records that do not open cannot say which key they had last: there the place says it.
        trusted = more and target.live is None and path.parent.absolute() in own
        with suppress(BackupDamaged, RecordsOutOfReach, OSError):
            if said.key_id in keys:
                proved[path.name] = backup_files.prove(path, keys[said.key_id])
            elif trusted:
                proved[path.name] = backup_files.read(path)
    return list(proved.values())


def lost_heads(
    newer: Sequence[Manifest], there: Unit, now: Unit | None, after: int
) -> Iterator[tuple[int, str]]:
    """Yield the ends of the log that a restore takes away, and no earlier one already did.

    Records that open know of what went another way, or it is held against them.
    """
    for one in newer:
        number, full = one.history_number, one.history_hash
        lost = number > after or (now is None and is_astray(one, there))
        if lost and full not in (now or there).restores.lost_anchor(number):
            yield number, full


def is_astray(said: Manifest, there: Unit) -> bool:
    """Tell whether a backup ends with another row than the log shows at its number."""
    return log_anchors.hash_of(there.session, said.history_number) != said.history_hash


def _knows_more(said: Manifest, known: Manifest) -> bool:
    higher = any(last > known.series.get(name, 0) for name, last in said.series.items())
    return higher or said.history_number > known.history_number
