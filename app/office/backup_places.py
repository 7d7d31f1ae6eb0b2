"""Know where backups lie: beside the records, and in a second place of the office's choice."""

import errno
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from uuid import uuid4

from app.office.changes import Changes
from app.office.desk import Desk
from app.rules.errors import Refused
from app.storage import backup_container, backup_files, backup_making, durable_files, old_drafts
from app.storage.backups import BackupRow
from app.storage.errors import BackupDamaged, RecordsOutOfReach
from app.storage.unit import Unit

SECOND_PLACE: Final = "backups/second_place"
PROBLEM_BYTES: Final = 200
TAKEN: Final = (
    "同じ名前の別の控えが、もうあります。そのファイルは残し、上書きしていません。"
    "この記録の控えだけを置くフォルダを選んでください。"
)
_DRAFTS: Final = ".sukusuku-*.part"
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
        return next((path for path in found if is_file(path)), None)


def waiting(desk: Desk) -> Sequence[BackupRow]:
    """Return the backups that the second place should have and has not, the newest first."""
    with desk.look() as unit:
        return waiting_in(desk, unit)


def waiting_in(desk: Desk, unit: Unit) -> Sequence[BackupRow]:
    """Return the same inside an open unit; what lies only in the second place waits for nothing."""
    if second_place(unit) is None:
        return []
    rows = unit.backups.rows(gone=False)
    return [row for row in rows if row.copied_at is None and is_file(path_of(desk, row))]


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
        if problem == TAKEN:
            continue
        if problem:
            break
        done += 1
    return Copying(done, problem, Changes(frozenset({"backups"})))


def copy(path: Path, target: Path) -> None:
    """Copy a backup under another name first, read it back, and let it take its name.

    Raises:
        BackupDamaged: it or its copy is not whole.
        Refused: another backup stands there under this name; it stays.
        OSError: the place does not take it.
    """
    draft = target.with_name(f".{target.name}.{uuid4().hex}.part")  # another window copies as well
    try:
        size = path.stat().st_size
        durable_files.write(draft, backup_container.bytes_of(path, (0, size)))
        backup_files.read(draft)
        _refuse_other(draft, target)
        _name(draft, target)
        for left in old_drafts.beside(target, _DRAFTS):
            with suppress(OSError):
                left.unlink()
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
    durable_files.settle(target.parent)


def _refuse_other(draft: Path, target: Path) -> None:
    if not target.is_file():
        return
    stands, comes = backup_files.glance(target), backup_files.glance(draft)
    same_size = target.stat().st_size == draft.stat().st_size
    damaged = stands is None and (same_size or backup_container.is_torn(target))
    if stands != comes and not damaged:
        raise Refused(TAKEN)


def _name(draft: Path, target: Path) -> None:
    try:
        draft.replace(target)
    except OSError:
        # Windows replaces no file that another window is reading: the same one will do.
        if not target.is_file() or _hash_of(target) != backup_container.sha256_of(draft):
            raise


def _hash_of(path: Path) -> str:
    backup_files.read(path)
    return backup_container.sha256_of(path)


def _copied(path: Path, place: Path) -> str:
    """Copy one backup into the second place and return what kept it from that."""
    try:
        copy(path, place / path.name)
    except (BackupDamaged, RecordsOutOfReach, Refused) as error:
        return error.sentence[:PROBLEM_BYTES]
    except OSError as error:
        return f"{place} に{_FULL if error.errno in _NO_ROOM else _AWAY}"[:PROBLEM_BYTES]
    return ""


def is_file(path: Path) -> bool:
    """Tell whether a file stands there; a place out of reach has none."""
    try:
        return path.is_file()
    except OSError:
        return False
