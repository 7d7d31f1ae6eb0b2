"""Offer the newest good backup where the records do not open; nothing is deleted (issue of Part 7).

What is damaged stays where it is until a backup was proved and built; then it is moved aside
whole, by the restore itself.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.office import erasure_list
from app.office.desk import Desk
from app.rules.backup_causes import word_of
from app.rules.errors import OfficeError
from app.rules.restoring import full_moment_words
from app.rules.roles import Verb
from app.storage import backup_files
from app.storage.errors import (
    AlteredRecords,
    KeyMismatch,
    NotOurRecords,
    RecordsDamaged,
    RecordsOutOfReach,
)

_PARTS: Mapping[str, str] = {"records.db": "記録のファイル", "keys.json": "鍵のファイル"}
_HEALABLE = (RecordsDamaged, NotOurRecords, KeyMismatch, AlteredRecords)


@dataclass(frozen=True)
class Offer:
    """Show one backup that could be put back, as far as it says without a key."""

    path: Path
    made_at: datetime
    cause: str
    practice: bool
    rows: int

    @property
    def words(self) -> str:
        """Return the line as it is read: the moment, why it was made, how much it holds."""
        mark = "（練習用）" if self.practice else ""
        return f"{full_moment_words(self.made_at)}　{self.cause}{mark}　記録{self.rows:,}件"


def is_healable(error: OfficeError) -> bool:
    """Tell whether a failure to open is one that a backup heals."""
    return isinstance(error, _HEALABLE)


def lost_part(folder: Path) -> OfficeError | None:
    """Say which of our files is missing in a folder that is ours; None where it is another's."""
    if not any((folder / name).exists() for name in (*_PARTS, erasure_list.BACKUPS)):
        return None
    missing = next((word for name, word in _PARTS.items() if not (folder / name).exists()), None)
    if missing is None:
        return None
    return NotOurRecords(f"{folder} に{missing}がありません。何も変えていません。")


def offers(folder: Path, *others: Path) -> Sequence[Offer]:
    """Return what the backups beside the records, and in other places, say, the newest first."""
    places = (folder / erasure_list.BACKUPS, *others)
    return sorted(_read(places), key=lambda one: one.made_at, reverse=True)


def offers_of(desk: Desk) -> Sequence[Offer]:
    """Return the backups of the records that are open, those of the second place as well."""
    desk.demand(Verb.restore)
    with desk.look() as unit:
        return offers(desk.folder, *erasure_list.backup_places(desk.folder, unit))


def newest_good(found: Sequence[Offer]) -> Offer | None:
    """Return the newest backup of which every byte is as it was written.

    One that another program holds just now is not passed over: an older one would lose more.
    """
    return next((one for one in found if _is_good(one.path)), None)


def _read(places: Sequence[Path]) -> Iterator[Offer]:
    for path in dict.fromkeys(path for place in places for path in backup_files.listed(place)):
        manifest = backup_files.glance(path)
        if manifest is not None:
            yield Offer(
                path=path,
                made_at=manifest.made_at,
                cause=word_of(manifest.cause),
                practice=manifest.practice,
                rows=manifest.rows_total,
            )


def _is_good(path: Path) -> bool:
    try:
        backup_files.read(path)
    except RecordsOutOfReach:
        return True
    except (OfficeError, OSError):
        return False
    return True
