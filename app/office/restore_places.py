"""Make room for records that are put back: beside those of today, or in a new folder."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Final, Literal

from app.office import ground
from app.office.restore_sources import NO_ROOM
from app.rules.errors import Refused
from app.rules.log_months import JAPAN
from app.storage import record_swap, rooms
from app.storage.errors import RecordsOutOfReach
from app.storage.record_swap import Note

DAMAGED: Final = record_swap.DAMAGED
_OURS: Final = ("records.db", "keys.json", "backups", DAMAGED)


def kind_of(folder: Path) -> Literal["absent", "ours"]:
    """Tell whether a folder is free, or holds (parts of) our records.

    Raises:
        Refused: it holds something else.
    """
    try:
        if not folder.exists() or not any(folder.iterdir()):
            return "absent"
        if any((folder / name).exists() for name in _OURS):
            return "ours"
    except OSError as error:
        raise Refused(
            f"{folder} を開けません。何も変えていません。場所を確かめて、もう一度お試しください。"
        ) from error
    raise Refused(
        f"{folder} には、すくすく窓口のものではないファイルがあります。何も変えていません。"
        "空の場所を指定して、もう一度お試しください。"
    )


@contextmanager
def to_look(folder: Path) -> Iterator[Path]:
    """Give a place of the owner's alone for a look at a backup; it is gone afterwards.

    It lies where the records lie: what is not encrypted has no business in a common place.

    Raises:
        RecordsOutOfReach: the disk does not take it; nothing was changed.
    """
    free = kind_of(folder) == "absent"  # a room in it would make it somebody else's folder
    with _told(), ground.room(folder) if free else rooms.room(folder) as place:
        yield place


@contextmanager
def to_build(folder: Path) -> Iterator[Path]:
    """Give the place in which the records are built; a failure leaves everything as it was.

    Raises:
        RecordsBusy: somebody else restores into this folder just now.
        RecordsOutOfReach: the disk does not take them; nothing was changed.
    """
    if kind_of(folder) == "absent":
        with _told(), ground.building(folder) as fresh:
            yield fresh
        return
    with record_swap.alone(folder):
        try:
            with _told():
                yield record_swap.fresh(folder)
        finally:
            record_swap.drop_fresh(folder)


@contextmanager
def _told() -> Iterator[None]:
    # Until what was built takes its place, whatever the disk refuses leaves the records as before.
    try:
        yield
    except OSError as error:
        raise RecordsOutOfReach(NO_ROOM) from error


def take_place(
    folder: Path, at: datetime, saved_as: str, sole: AbstractContextManager[object]
) -> str:
    """Let what was built be the records; return where the old files lie, empty where nowhere.

    They go only where a whole backup of them stands; otherwise they are kept whole. `sole` proves
    that nobody has a hand on them.
    """
    kept = f"{DAMAGED}/{at + JAPAN:%Y%m%d-%H%M%S}"
    note = Note(record_swap.REPLACED, saved_as, kept) if saved_as else Note(kept)
    record_swap.swap(folder, note, sole)
    return kept if (folder / kept).exists() else ""
