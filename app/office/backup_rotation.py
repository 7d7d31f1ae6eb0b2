"""Take away the backups whose time is over, in both places; only those that the records know."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path

from app.office import backup_adopting, backup_places
from app.office.desk import Desk
from app.rules import backup_schedule
from app.storage import backup_files
from app.storage.backups import BackupRow
from app.storage.errors import BackupDamaged, RecordsOutOfReach


def rotate(desk: Desk) -> int:
    """Take them away and return how many ended; nothing goes unless the newest one is whole.

    What lies on a disk that is unplugged, or on another PC, goes when it is next within reach.
    """
    backup_adopting.adopt(desk)
    with desk.look() as unit:
        rows, places = unit.backups.rows(), backup_places.places(desk, unit)
    over = _over(desk, rows)
    if not over or not _newest_is_whole(places[0], rows):
        return 0
    for place in places:
        _take_away(place, over)
    ended = [row for row in over.values() if row.gone_on is None and not _lies(row, places)]
    with desk.aside() as unit:
        for row in ended:
            unit.backups.gone(row.id, desk.today)
    return len(ended)


def lapses_on(desk: Desk) -> date:
    """Return the day on which the last backup that knows today's people lapses (DECISIONS 28)."""
    with desk.look() as unit:
        made = [row.made_at for row in unit.backups.rows(gone=False)]
    return backup_schedule.lapses_on(made, desk.clock())


def _over(desk: Desk, rows: Sequence[BackupRow]) -> Mapping[str, BackupRow]:
    standing = [row for row in rows if row.gone_on is None]
    kept = backup_schedule.kept((row.made_at for row in standing), desk.clock())
    return {row.file_name: row for row in rows if row.gone_on or row.made_at not in kept}


def _newest_is_whole(place: Path, rows: Sequence[BackupRow]) -> bool:
    newest = next(row for row in rows if row.gone_on is None)
    with suppress(BackupDamaged, RecordsOutOfReach, OSError):
        backup_files.read(place / newest.file_name)
        return True
    return False


def _take_away(place: Path, over: Mapping[str, BackupRow]) -> None:
    for path in backup_files.listed(place):
        row = over.get(path.name)
        if row is not None and is_ours(path, row):
            with suppress(OSError):
                path.unlink()


def _lies(row: BackupRow, places: Sequence[Path]) -> bool:
    with suppress(OSError):
        return any((place / row.file_name).is_file() for place in places)
    return True


def is_ours(path: Path, row: BackupRow) -> bool:
    """Tell whether a file is the backup that a row speaks of, as far as a glance can tell."""
    manifest = backup_files.glance(path)
    if manifest is None:
        return path.stat().st_size == row.size_bytes  # damaged, but at its name and of its size
    known = (row.history_number, row.history_hash, row.made_at)
    return (manifest.history_number, manifest.history_hash, manifest.made_at) == known
