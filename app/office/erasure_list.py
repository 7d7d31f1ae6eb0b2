"""Keep a list of the erased beside the records and the backups: no names (DECISIONS 27).

Whoever puts an older copy of the records back erases by it once more. It is written anew from the
records each time, so that a line lost with a failing disk comes back with the next erasure.
"""

import hashlib
import hmac
import json
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from app.office.desk import Desk
from app.rules import erased_lines
from app.rules.erased_lines import ErasedLine, is_child_alone
from app.storage import tombstones, whole_files
from app.storage.erasures import ErasureRow
from app.storage.member_origins import member_origins
from app.storage.pending_erasures import PendingErasures
from app.storage.unit import Unit

FILE_NAME: Final = "erased.jsonl"
FIRST_FORMAT: Final = "sukusuku-erased-1"
FORMAT: Final = "sukusuku-erased-2"
BACKUPS: Final = "backups"
SECOND_PLACE: Final = "backups/second_place"


def write(desk: Desk, unit: Unit) -> None:
    """Write the list in all three places, each whole or not at all.

    The place beside the records must take it; a second place that is out of reach gets it with
    the next erasure, and the state of the backups says that it was not reached.
    """
    text = spelt(lines_in(unit), tombstones.list_key_of(unit.session, desk.store.data_key))
    put((desk.folder, *backup_places(desk.folder, unit)), text)


def put(places: Sequence[Path], text: str) -> None:
    """Write a list into these places, the first of which must take it."""
    whole_files.put(places[0] / FILE_NAME, text)
    for place in dict.fromkeys(places[1:]):
        with suppress(OSError):
            whole_files.put(place / FILE_NAME, text)


def lines_in(unit: Unit) -> list[ErasedLine]:
    """Return every erasure of the records as a line, the pending ones of a restore included."""
    rows = unit.erasures.rows(unit.erasures.ids()[::-1])
    origins = member_origins(unit.session, [row.member_id for row in rows])
    here = [_line(row, origins[row.member_id]) for row in rows]
    return [*here, *PendingErasures(unit.session).lines()]


def backup_places(folder: Path, unit: Unit) -> Sequence[Path]:
    """Return where backups lie, as far as those places are there."""
    second = unit.settings.read(SECOND_PLACE)
    places = [folder / BACKUPS, *([Path(second)] if isinstance(second, str) and second else [])]
    return [place for place in places if place.is_dir()]


def spelt(lines: Sequence[ErasedLine], key: bytes) -> str:
    """Write a list with the seal by which a changed or cut list is noticed."""
    body = "".join(f"{json.dumps(erased_lines.spell(line))}\n" for line in lines)
    head = {"format": FORMAT, "key_id": tombstones.key_id(key), "mac": seal(key, body)}
    return f"{json.dumps(head)}\n{body}"


def seal(key: bytes, body: str) -> str:
    """Return the keyed hash over the lines of a list."""
    return hmac.new(key, b"erased lines\n" + body.encode(), hashlib.sha256).hexdigest()


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
        child_only=is_child_alone(row.cause, row.code_mac, row.child_ids),
        origin=entered_at.isoformat(),
    )


def read(folder: Path) -> Iterator[dict[str, object]]:
    """Yield the lines of the list in a data folder; nothing where none was written yet."""
    path = folder / FILE_NAME
    if path.is_file():
        for line in path.read_text(encoding="utf-8").splitlines()[1:]:
            yield json.loads(line)
