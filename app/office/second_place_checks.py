"""Refuse a second place in which another office keeps its backups: names and lists would mix."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from app.office import backup_rotation, erased_lists
from app.office.desk import Desk
from app.office.list_keys import list_key
from app.rules.errors import Refused
from app.storage import backup_files, tombstones
from app.storage.backups import BackupRow
from app.storage.keys import key_id
from app.storage.unit import Unit

_OTHERS: Final = (
    "そのフォルダには、別のすくすく窓口の控えがあります。何も変えていません。"
    "この記録の控えだけを置くフォルダを選んでください。"
)


def refuse_others(desk: Desk, unit: Unit, place: Path) -> None:
    """Refuse a place whose list or backups are of other records.

    The key of the list stays the same when the data key is changed; where no list can be read,
    one backup that is known, or of today's key, is enough.
    """
    owner = erased_lists.belongs_to(place)
    ours = tombstones.key_id(list_key(desk, unit))
    if owner and owner != ours:
        raise Refused(_OTHERS)
    if not owner and _holds_only_others(desk, unit.backups.rows(), place):
        raise Refused(_OTHERS)


def is_copied(row: BackupRow, place: Path) -> bool:
    """Tell whether a place has a backup already."""
    path = place / row.file_name
    try:
        return path.is_file() and backup_rotation.is_ours(path, row)
    except OSError:
        return False


def _holds_only_others(desk: Desk, rows: Sequence[BackupRow], place: Path) -> bool:
    read = [backup_files.glance(path) for path in backup_files.listed(place)]
    keys = {one.key_id for one in read if one is not None}
    ours = key_id(desk.store.data_key)
    return bool(keys) and ours not in keys and not any(is_copied(row, place) for row in rows)
