"""Take away the backups whose time is over, in both places; only those that the records know."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from app.office import backup_adopting, backup_places
from app.office.desk import Desk
from app.rules import backup_schedule
from app.rules.eras import today_in_japan
from app.storage import backup_container, backup_files
from app.storage.backups import BackupRow
from app.storage.errors import BackupDamaged, RecordsOutOfReach
from app.storage.unit import Unit

_ELSEWHERE: Final = (
    "控えは、作ったPCごとに残っています。使わなくなったPCの控えは自動では消えないので、"
    "そのPCですくすく窓口を開くか、控えのファイルを消してください。"
)

STUCK: Final = (
    "保存期間が終わりましたが、消せません。"
    "2つめの場所に、ファイルを消すことが許されているかを確かめてください。"
)

_STANDING: Final = (
    "2つめの場所に、保存期間が終わっても消せない控えがあります。"
    "そこでファイルを消すことが許されているかを確かめてください。"
)


@dataclass(frozen=True)
class _Tried:
    """Say of a backup whose time is over which of its files are still there."""

    row: BackupRow
    left: Sequence[Path]
    was_here: bool = False


def rotate(desk: Desk) -> int:
    """Take them away and return how many ended; nothing goes unless the newest one is whole.

    What lies on a disk that is unplugged, or on another PC, goes when it is next within reach.
    """
    backup_adopting.adopt(desk)
    with desk.look() as unit:
        rows, newest = unit.backups.rows(), unit.backups.newest()
        places = backup_places.places(desk, unit)
    before = [row for row in rows if row.gone_on]
    standing = _standing(desk, rows, places)
    over = [] if newest is None else _over(desk, rows, newest, standing)
    if newest is None or not (before or over):
        return 0
    if not any(_is_whole(one / newest.file_name) for one in places):
        return 0
    today = sum(row.gone_on == desk.today for row in before)
    most = backup_schedule.most_to_end(len(standing), today)
    tried = [*_again(before, places), *_taken(over, places, most)]
    ended = [one.row for one in tried if one.row.gone_on is None and not one.left]
    if desk.store.on_server:  # a copy in the second place may be of what lies on another PC
        ours = [one.row for one in tried if one.was_here or one.row.copy_problem == STUCK]
        ended = [row for row in ended if row in ours]
    with desk.aside() as unit:
        for row in ended:
            unit.backups.gone(row.id, desk.today)
        _note_stuck(unit, tried, places[0])
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
    """Say for what the day does not hold: PCs that are not in use, a place that keeps its files."""
    with desk.look() as unit:
        stuck = unit.backups.has_problem(STUCK)
    return (*((_ELSEWHERE,) if desk.store.on_server else ()), *((_STANDING,) if stuck else ()))


def _standing(desk: Desk, rows: Sequence[BackupRow], places: Sequence[Path]) -> Sequence[BackupRow]:
    standing = [row for row in rows if row.gone_on is None]
    if desk.store.on_server:  # each PC thins out what it holds; of the rest it knows nothing
        return [row for row in standing if row.copy_problem == STUCK or _lies(row, places)]
    return standing


def _over(
    desk: Desk, rows: Sequence[BackupRow], newest: BackupRow, standing: Sequence[BackupRow]
) -> Sequence[BackupRow]:
    """Return those whose time is over by a clock that is believed, the oldest of them first."""
    now = backup_schedule.believed(desk.clock(), (today_in_japan(row.made_at) for row in rows))
    kept = {newest.made_at, *backup_schedule.kept((row.made_at for row in standing), now)}
    return [row for row in reversed(standing) if row.made_at not in kept]


def _is_whole(path: Path) -> bool:
    with suppress(BackupDamaged, RecordsOutOfReach, OSError):
        backup_files.read(path)
        return True
    return False


def _again(before: Sequence[BackupRow], places: Sequence[Path]) -> Iterator[_Tried]:
    """Take away what has come back with a stick, of those that ended before."""
    there = {path for place in places for path in backup_files.listed(place)}
    for row in before:
        paths = [place / row.file_name for place in places if place / row.file_name in there]
        if paths or row.copy_problem == STUCK:
            yield _Tried(row, [path for path in paths if not _is_gone(path, row)])


def _taken(over: Sequence[BackupRow], places: Sequence[Path], most: int) -> Iterator[_Tried]:
    """Take the oldest away, until so many have gone; what cannot go keeps none of the others.

    What lies in the second place alone counts for itself; what was stuck there was counted before.
    """
    went = {True: 0, False: 0}
    for row in over:
        paths = [place / row.file_name for place in places]
        was_here = backup_places.is_file(paths[0])
        was_stuck = row.copy_problem == STUCK and not was_here
        if was_stuck or went[was_here] < most:
            left = [path for path in paths if not _is_gone(path, row)]
            went[was_here] += not was_stuck and (paths[0] not in left if was_here else not left)
            yield _Tried(row, left, was_here)


def _is_gone(path: Path, row: BackupRow) -> bool:
    """Take a file away if it is this backup; tell whether it stands within reach no more."""
    with suppress(OSError, RecordsOutOfReach):
        if not backup_places.is_file(path):
            return True
        if not (is_ours(path, row) or backup_container.is_torn(path)):
            return True
        path.unlink()
    return not backup_places.is_file(path)


def _note_stuck(unit: Unit, tried: Sequence[_Tried], here: Path) -> None:
    """Keep on record what the second place does not let go, and what it let go after all."""
    for one in tried:
        problem = STUCK if any(path.parent != here for path in one.left) else ""
        if (one.row.copy_problem == STUCK) != (problem == STUCK):
            unit.backups.copied(one.row.id, one.row.copied_at, problem)


def _lies(row: BackupRow, places: Sequence[Path]) -> bool:
    return any(backup_places.is_file(place / row.file_name) for place in places)


def is_ours(path: Path, row: BackupRow) -> bool:
    """Tell whether a file is the backup that a row speaks of, as far as a glance can tell."""
    manifest = backup_files.glance(path)
    if manifest is None:
        return path.stat().st_size == row.size_bytes  # damaged, but at its name and of its size
    known = (row.history_number, row.history_hash, row.made_at)
    return (manifest.history_number, manifest.history_hash, manifest.made_at) == known
