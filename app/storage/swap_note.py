"""Keep the note that other records are to take the place of those of a folder.

While it stands nobody works with the records of the folder: what was written into the old ones
then would be lost with them.
"""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from app.storage import whole_files
from app.storage.errors import RecordsOutOfReach

NOTE: Final = "restore.json"
_WAITING: Final = (
    "控えから戻した記録への入れ替えが、途中です。いまの操作は保存していません。"
    "すくすく窓口をすべて閉じ、1分ほど待ってから開き直してください。"
)


@dataclass(frozen=True)
class Note:
    """Say where the old files go, both places named as seen from the folder.

    `saved` names the backup that holds them: they are taken away then. Where it is not whole any
    more, they go to `kept` instead.
    """

    aside: str
    saved: str = ""
    kept: str = ""


def is_waiting(folder: Path) -> bool:
    """Tell whether new records stand that have not all reached their place."""
    return (folder / NOTE).is_file()


def refuse_waiting(records: Path) -> None:
    """Refuse to work with records that are about to be exchanged.

    Raises:
        RecordsOutOfReach: the note stands beside them.
    """
    if is_waiting(records.parent):
        raise RecordsOutOfReach(_WAITING)


def put(folder: Path, note: Note) -> None:
    """Write the note, and wait until the disk has it: no file moves before."""
    whole_files.put(folder / NOTE, json.dumps(asdict(note)))
    whole_files.settle(folder)


def read(folder: Path) -> Note | None:
    """Return the note; None where it is not one that this program wrote."""
    try:
        note = Note(**json.loads(whole_files.read(folder / NOTE)))
        places = (folder / note.aside, folder / note.kept)
        inside = all(place.resolve().is_relative_to(folder.resolve()) for place in places)
    except (ValueError, LookupError, TypeError, RecursionError):
        return None
    return note if inside and (folder / note.aside).resolve() != folder.resolve() else None


def drop(folder: Path) -> None:
    """Take the note away, once the disk has everything that was moved."""
    whole_files.settle(folder)
    whole_files.remove(folder / NOTE)
