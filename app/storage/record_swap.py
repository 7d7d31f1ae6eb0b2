"""Put other records in the place of those of a data folder, in one step.

The new ones are built beside in `.restoring`. Once the note `restore.json` stands, they are the
records: whoever opens the folder next moves the files that are still in their old place. Killed
before, the old records stand untouched; killed after, the next opening ends the work.
"""

import json
import os
import shutil
from pathlib import Path
from typing import Final

from app.storage import key_file, whole_files
from app.storage.errors import RecordsOutOfReach

FRESH: Final = ".restoring"
NOTE: Final = "restore.json"
RECORDS: Final = "records.db"
_BESIDE: Final = ("-wal", "-shm", "-journal")
_OWN: Final = (RECORDS, key_file.FILE_NAME)
_STUCK: Final = (
    "復元した記録を、いまの記録と入れ替えられません。"
    "いまの記録も復元した記録も、どちらも残っています。ほかの窓やコマンドを閉じてから、もう一度開いてください。"
)
_UNSWAPPED: Final = (
    "復元した記録を、いまの記録と入れ替えられませんでした。記録も控えも失われていません。"
    "空き容量と、書き込めるかどうかを確かめ、開き直してから復元をやり直してください。"
)


def fresh(folder: Path) -> Path:
    """Return an empty place beside the records in which new ones are built."""
    place = folder / FRESH
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(mode=0o700, parents=True)
    return place


def drop_fresh(folder: Path) -> None:
    """Take away what was built and is not wanted, unless it is the records by now."""
    if not is_waiting(folder):
        shutil.rmtree(folder / FRESH, ignore_errors=True)


def is_waiting(folder: Path) -> bool:
    """Tell whether new records stand that have not all reached their place."""
    return (folder / NOTE).is_file()


def swap(folder: Path, aside: Path) -> None:
    """Make the new records those of the folder; the old files go to `aside`, whole.

    Raises:
        RecordsOutOfReach: another program holds the files; the next opening goes on.
    """
    try:
        for name in _OWN:
            _settle(folder / FRESH / name)
        _note(folder, aside)
    except OSError as error:
        raise RecordsOutOfReach(_UNSWAPPED) from error
    finish(folder)


def finish(folder: Path) -> None:
    """End a swap that was cut short; nothing happens where there is none.

    Raises:
        RecordsOutOfReach: another program holds the files.
    """
    if not is_waiting(folder):
        return
    try:
        note = json.loads((folder / NOTE).read_text(encoding="utf-8"))
        aside = folder / str(note["aside"])
        aside.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name in _OWN:
            _replace(folder, aside, name)
        _forget(folder)
    except OSError as error:
        raise RecordsOutOfReach(_STUCK) from error


def _replace(folder: Path, aside: Path, name: str) -> None:
    new = folder / FRESH / name
    if not new.exists():
        return  # this one was moved before the work was cut short
    # What lies beside the old records goes first: it must never be taken for the new ones'.
    for old in (*(f"{name}{end}" for end in _BESIDE), name):
        if (folder / old).exists():
            _move(folder / old, _free(aside / old))
    _move(new, folder / name)


def _move(path: Path, to: Path) -> None:
    path.replace(to)


def _note(folder: Path, aside: Path) -> None:
    whole_files.put(folder / NOTE, json.dumps({"aside": os.path.relpath(aside, folder)}))


def _forget(folder: Path) -> None:
    (folder / NOTE).unlink()
    shutil.rmtree(folder / FRESH, ignore_errors=True)


def _free(path: Path) -> Path:
    # A name that an earlier, broken-off move has taken is not written over.
    count, place = 2, path
    while place.exists():
        count, place = count + 1, path.with_name(f"{path.name}.{count}")
    return place


def _settle(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
