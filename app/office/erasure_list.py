"""Keep a list of the erased beside the records and the backups: no names (DECISIONS 27).

Whoever puts an older copy of the records back erases by it once more. It is written anew from the
records with each erasure and each backup, so that a line lost with a failing disk comes back, and
so that it says up to when nobody else was erased.
"""

import json
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from app.office import erased_lists, lists_aside
from app.office.desk import Desk
from app.office.erased_lists import FILE_NAME
from app.office.list_keys import list_key
from app.rules.erased_lines import ErasedLine, is_child_alone
from app.rules.erased_lists import ListHead, joined
from app.rules.errors import OfficeError
from app.storage import whole_files
from app.storage.erasures import ErasureRow
from app.storage.errors import RecordsOutOfReach
from app.storage.member_origins import member_origins
from app.storage.pending_erasures import PendingErasures
from app.storage.unit import Unit

BACKUPS: Final = "backups"
SECOND_PLACE: Final = "backups/second_place"


def write(desk: Desk, unit: Unit) -> None:
    """Write the list in all three places, each whole or not at all.

    The place beside the records must take it; a second place that is out of reach gets it with
    the next backup, and the state of the backups says that it was not reached. What a list there
    knows besides, after a restore without it, stays known: one that another program holds is not
    written over unread.

    Raises:
        OSError: the place beside the records does not take it, or its list is held.
    """
    key = list_key(desk, unit)
    them = (desk.folder, *backup_places(desk.folder, unit))
    lists = erased_lists.found(them, key)
    held = {one.place for one in lists if one.held}
    if desk.folder in held:
        raise PermissionError(desk.folder / FILE_NAME)
    besides = [one.lines for one in lists]
    free = [place for place in them if place not in held]
    put(free, text_of(joined([*besides, lines_in(unit)]), unit, key))


def refresh(desk: Desk) -> None:
    """Write the list anew where that can be done; whoever has a window may (DECISIONS 8)."""
    with suppress(OSError, OfficeError), desk.look() as unit:
        write(desk, unit)


def finish(desk: Desk) -> None:
    """Write what a killed program left unwritten: an erasure stands, and no list knows it."""
    with desk.look() as unit:
        if not unit.erasures.ids(pending_only=True):
            return
        key = list_key(desk, unit)
        known = {
            line.identity for one in erased_lists.found([desk.folder], key) for line in one.lines
        }
        behind = any(line.identity not in known for line in lines_in(unit))
    if behind:
        refresh(desk)


def put(places: Sequence[Path], text: str) -> Sequence[str]:
    """Write a list into these places, the first of which must take it.

    What another office keeps in a place outside the records stays as it is. What other records
    left within is moved aside first; the names of where it lies then are returned.

    Raises:
        OSError: the first place does not take it, or its list is held.
    """
    folder, ours, at = places[0], erased_lists.key_id_in(text), erased_lists.written_at(text)
    aside = [_moved(folder, ours, at)]
    whole_files.put(folder / FILE_NAME, text)
    for place in dict.fromkeys(places[1:]):
        with suppress(OSError, OfficeError):
            if folder in place.parents:
                aside.append(lists_aside.move(folder, place, ours, at))
            elif erased_lists.belongs_to(place) not in {None, "", ours}:
                continue
            whole_files.put(place / FILE_NAME, text)
    return [name for name in aside if name]


def _moved(folder: Path, ours: str, at: datetime) -> str:
    try:
        return lists_aside.move(folder, folder, ours, at)
    except RecordsOutOfReach as error:
        raise PermissionError(folder / FILE_NAME) from error


def lines_in(unit: Unit) -> list[ErasedLine]:
    """Return every erasure of the records as a line, the pending ones of a restore included."""
    return [*erased_in(unit), *PendingErasures(unit.session).lines()]


def erased_in(unit: Unit) -> list[ErasedLine]:
    """Return every erasure that was carried out in the records as a line, the oldest first."""
    rows = unit.erasures.rows(unit.erasures.ids()[::-1])
    origins = member_origins(unit.session, [row.member_id for row in rows])
    return [_line(row, origins[row.member_id]) for row in rows]


def text_of(lines: Sequence[ErasedLine], unit: Unit, key: bytes) -> str:
    """Spell a list as of this moment of the records."""
    return erased_lists.spelt(lines, ListHead(unit.stamp.at, unit.history.head().number), key)


def backup_places(folder: Path, unit: Unit) -> Sequence[Path]:
    """Return where backups lie, as far as those places are there."""
    second = unit.settings.read(SECOND_PLACE)
    return places(folder, second if isinstance(second, str) else "")[1:]


def places(folder: Path, second: str) -> Sequence[Path]:
    """Return where a list goes: beside the records, and where backups lie and can be reached."""
    named = [folder / BACKUPS, *([Path(second)] if second else [])]
    return [folder, *(place for place in named if _is_dir(place))]


def _is_dir(place: Path) -> bool:
    try:
        return place.is_dir()
    except OSError:
        return False


def _line(row: ErasureRow, entered_at: datetime) -> ErasedLine:
    return ErasedLine(
        erasure=int(row.id),
        member=int(row.member_id),
        children=row.child_ids,
        requests=row.other_requests,
        cause=row.cause,
        erased_on=row.erased_on,
        erased_at=row.erased_at,
        code_mac=row.code_mac,
        origin=entered_at.isoformat(),
        child_only=is_child_alone(row.cause, row.code_mac, row.child_ids),
        child_macs=row.child_macs,
    )


def read(folder: Path) -> Iterator[dict[str, object]]:
    """Yield the lines of the list in a data folder; nothing where none was written yet."""
    path = folder / FILE_NAME
    if path.is_file():
        for line in path.read_text(encoding="utf-8").splitlines()[1:]:
            yield json.loads(line)
