"""Keep a list of the erased beside the records: keys and keyed hashes, no names (DECISIONS 27).

Whoever puts an older copy of the records back erases by it once more. It is written anew from the
records each time, so that a line lost with a failing disk comes back with the next erasure.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from app.office.desk import Desk
from app.storage import tombstones, whole_files
from app.storage.erasures import ErasureRow
from app.storage.unit import Unit

FILE_NAME: Final = "erased.jsonl"
FORMAT: Final = "sukusuku-erased-1"


def write(desk: Desk, unit: Unit) -> None:
    """Write the list whole or not at all."""
    rows = unit.erasures.rows(unit.erasures.ids()[::-1])
    key = tombstones.list_key(desk.store.data_key)
    head = {"format": FORMAT, "key_id": tombstones.key_id(key)}
    lines = [json.dumps(one) for one in (head, *map(_line, rows))]
    whole_files.put(desk.folder / FILE_NAME, "".join(f"{line}\n" for line in lines))


def _line(row: ErasureRow) -> dict[str, object]:
    return {
        "erasure": row.id,
        "member": row.member_id,
        "children": list(row.child_ids),
        "requests": list(row.other_requests),
        "cause": row.cause,
        "erased_on": row.erased_on.isoformat(),
        "code_mac": row.code_mac,
    }


def read(folder: Path) -> Iterator[dict[str, object]]:
    """Yield the lines of the list in a data folder; nothing where none was written yet."""
    path = folder / FILE_NAME
    if path.is_file():
        for line in path.read_text(encoding="utf-8").splitlines()[1:]:
            yield json.loads(line)
