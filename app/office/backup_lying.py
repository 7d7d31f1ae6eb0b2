"""Look where the file of a backup lies now, so that somebody can go and find it."""

from dataclasses import dataclass
from pathlib import Path

from app.office import backup_places
from app.office.desk import Desk
from app.rules.roles import Verb
from app.storage.backups import BackupRow

NOWHERE = "なし"
MISSING = "（いまは見つかりません）"


@dataclass(frozen=True)
class Lying:
    """Name the folders of a backup; `copy_missing` where its copy cannot be reached now."""

    words: str
    copy_missing: bool = False


def look(desk: Desk, row: BackupRow) -> Lying:
    """Ask the disks: a stick may have been pulled out since the copy was made."""
    desk.demand(Verb.read_history)
    if row.gone_on is not None:
        return Lying(NOWHERE)
    with desk.look() as unit:
        second = backup_places.second_place(unit)
    here = _words(backup_places.here(desk), row)
    if row.copied_at is None or second is None:
        return Lying(here)
    there = _words(second, row)
    return Lying(f"{here}\n{there}", there.endswith(MISSING))


def _words(folder: Path, row: BackupRow) -> str:
    found = backup_places.is_file(folder / row.file_name)
    return f"{folder}{'' if found else MISSING}"
