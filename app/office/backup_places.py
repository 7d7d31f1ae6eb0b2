"""Know where backups lie: beside the records, and in a second place of the office's choice."""

import errno
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.office.changes import Changes
from app.office.desk import Desk
from app.storage import backup_container, backup_files, backup_making, durable_files
from app.storage.backups import BackupRow
from app.storage.errors import BackupDamaged, RecordsOutOfReach
from app.storage.unit import Unit

SECOND_PLACE: Final = "backups/second_place"
PROBLEM_BYTES: Final = 200
_FULL: Final = "空き容量が足りません"
_AWAY: Final = "書き込めません。つながっているか確かめてください"
_NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@dataclass(frozen=True)
class Copying:
    """Say how many backups the second place got, and what kept it from taking more."""

    copied: int
    problem: str
    changes: Changes


def here(desk: Desk) -> Path:
    """Return the folder of the backups beside the records."""
    return desk.folder / backup_making.PLACE


def path_of(desk: Desk, row: BackupRow) -> Path:
    """Return where a backup lies beside the records."""
    return here(desk) / row.file_name


def second_place(unit: Unit) -> Path | None:
    """Return the second place, None where the office has chosen none."""
    kept = unit.settings.read(SECOND_PLACE)
    return Path(kept) if isinstance(kept, str) and kept else None


def places(desk: Desk, unit: Unit) -> Sequence[Path]:
    """Return both places, whether they can be reached or not."""
    second = second_place(unit)
    return (here(desk), *([second] if second else []))


def stands(desk: Desk, row: BackupRow) -> Path | None:
    """Return where the file of a backup lies, beside the records first; None where it is gone."""
    with desk.look() as unit:
        found = (place / row.file_name for place in places(desk, unit))
        return next((path for path in found if _is_file(path)), None)


def waiting(desk: Desk) -> Sequence[BackupRow]:
    """Return the backups that the second place should have and has not, the newest first."""
    with desk.look() as unit:
        if second_place(unit) is None:
            return []
        rows = unit.backups.rows(gone=False)
    return [row for row in rows if row.copied_at is None and _is_file(path_of(desk, row))]


def copy_to_second(desk: Desk) -> Copying:
    """Copy what the second place has not; what keeps it from that is kept on record."""
    with desk.look() as unit:
        place = second_place(unit)
    done, problem = 0, ""
    for row in waiting(desk) if place else ():
        assert place is not None
        problem = _copied(path_of(desk, row), place)
        with desk.aside() as unit:
            unit.backups.copied(row.id, None if problem else desk.clock(), problem)
        if problem:
            break
        done += 1
    return Copying(done, problem, Changes(frozenset({"backups"})))


def copy(path: Path, target: Path) -> None:
    """Copy a backup under another name first, read it back, and let it take its name.

    Raises:
        BackupDamaged: it or its copy is not whole.
        OSError: the place does not take it.
    """
    draft = target.with_name(f".{target.name}.part")
    draft.unlink(missing_ok=True)
    try:
        size = path.stat().st_size
        durable_files.write(draft, backup_container.bytes_of(path, (0, size)))
        backup_files.read(draft)
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)
    durable_files.settle(target.parent)


def _copied(path: Path, place: Path) -> str:
    """Copy one backup into the second place and return what kept it from that."""
    try:
        copy(path, place / path.name)
    except (BackupDamaged, RecordsOutOfReach) as error:
        return error.sentence[:PROBLEM_BYTES]
    except OSError as error:
        return f"{place} に{_FULL if error.errno in _NO_ROOM else _AWAY}"[:PROBLEM_BYTES]
    return ""


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False
