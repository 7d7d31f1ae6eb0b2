"""Take away the backups whose time is over, in both places; only those that the records know."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Final

from app.office import backup_adopting, backup_places
from app.office.desk import Desk
from app.rules import backup_schedule
from app.rules.eras import today_in_japan
from app.storage import backup_files
from app.storage.backups import BackupRow
from app.storage.errors import BackupDamaged, RecordsOutOfReach

_ELSEWHERE: Final = (
    "控えは、作ったPCごとに残っています。使わなくなったPCの控えは自動では消えないので、"
    "そのPCですくすく窓口を開くか、控えのファイルを消してください。"
)


def rotate(desk: Desk) -> int:
    """Take them away and return how many ended; nothing goes unless the newest one is whole.

    What lies on a disk that is unplugged, or on another PC, goes when it is next within reach.
    """
    backup_adopting.adopt(desk)
    with desk.look() as unit:
        rows, newest = unit.backups.rows(), unit.backups.newest()
        places = backup_places.places(desk, unit)
    over = {} if newest is None else _over(desk, rows, newest, places)
    if newest is None or not over or not any(_is_whole(one / newest.file_name) for one in places):
        return 0
    beside = {name for name in over if backup_places.is_file(places[0] / name)}
    for place in places:
        _take_away(place, over)
    ended = [row for row in over.values() if row.gone_on is None and not _lies(row, places)]
    if desk.store.on_server:  # a copy in the second place may be of what lies on another PC
        ended = [row for row in ended if row.file_name in beside]
    with desk.aside() as unit:
        for row in ended:
            unit.backups.gone(row.id, desk.today)
    return len(ended)


def lapses_on(desk: Desk) -> date:
    """Return the day on which the last backup that knows today's people lapses (DECISIONS 28).

    Of a server each PC keeps backups of its own, and thins them out without asking the others: the
    longest that any of them may keep one is what can be promised (see `elsewhere`).
    """
    if desk.store.on_server:
        return backup_schedule.longest(desk.today)
    with desk.look() as unit:
        made = [row.made_at for row in unit.backups.rows(gone=False)]
    return backup_schedule.lapses_on(made, desk.clock())


def elsewhere(desk: Desk) -> tuple[str, ...]:
    """Say, where several PCs share the records, that the day holds only for PCs in use."""
    return (_ELSEWHERE,) if desk.store.on_server else ()


def _over(
    desk: Desk, rows: Sequence[BackupRow], newest: BackupRow, places: Sequence[Path]
) -> Mapping[str, BackupRow]:
    """Return those whose time is over by a clock that is believed, the oldest of them first."""
    standing = [row for row in rows if row.gone_on is None]
    if desk.store.on_server:  # each PC thins out what it holds; of the rest it knows nothing
        standing = [row for row in standing if _lies(row, places)]
    now = backup_schedule.believed(desk.clock(), (today_in_japan(row.made_at) for row in rows))
    kept = {newest.made_at, *backup_schedule.kept((row.made_at for row in standing), now)}
    ended = [row for row in reversed(standing) if row.made_at not in kept]
    before = [row for row in rows if row.gone_on]
    today = sum(row.gone_on == desk.today for row in before)
    most = backup_schedule.most_to_end(len(standing), today)
    return {row.file_name: row for row in (*before, *ended[:most])}


def _is_whole(path: Path) -> bool:
    with suppress(BackupDamaged, RecordsOutOfReach, OSError):
        backup_files.read(path)
        return True
    return False


def _take_away(place: Path, over: Mapping[str, BackupRow]) -> None:
    for path in backup_files.listed(place):
        row = over.get(path.name)
        with suppress(OSError):
            if row is not None and is_ours(path, row):
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
