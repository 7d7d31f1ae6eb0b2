"""Give places in which records are unpacked, and take away what was left in such places.

A room holds a whole copy of the records that opens. Whoever made it takes it away. What a killed
program left, or what somebody held open just then, goes once it is a day old and nobody works in
it: a lock says so that the system gives back by itself.
"""

import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Final

from app.storage import file_locks, old_drafts
from app.storage.errors import RecordsBusy, RecordsOutOfReach

PREFIX: Final = ".sukusuku-room-"
PATIENCE_S: Final = 1.0
_LOCK: Final = ".lock"
_STEP_S: Final = 0.02


@contextmanager
def room(beside: Path) -> Iterator[Path]:
    """Give a folder of the owner's alone; it is gone afterwards, unless somebody holds it open.

    It may be renamed meanwhile: nothing in it is held open by this module.

    Raises:
        OSError: nothing can be made there.
    """
    sweep(beside)
    place = Path(tempfile.mkdtemp(prefix=PREFIX, dir=beside))
    lock = _lock_of(place)
    try:
        with _held(lock):
            try:
                yield place
            finally:
                _take_away(place)
    finally:
        with suppress(OSError):
            lock.unlink(missing_ok=True)


def sweep(place: Path) -> None:
    """Take away the rooms of a place that are a day old and in which nobody works."""
    left = old_drafts.left(place, f"{PREFIX}*")
    for name in dict.fromkeys(one.name.removesuffix(_LOCK) for one in left):
        _end(place / name)


def standing(place: Path) -> Sequence[Path]:
    """Return the rooms that stand in a place, whoever works in them."""
    with suppress(OSError):
        return sorted(one for one in place.glob(f"{PREFIX}*") if one.suffix != _LOCK)
    return []


@contextmanager
def _held(lock: Path) -> Iterator[None]:
    with ExitStack() as stack:
        with suppress(RecordsBusy, RecordsOutOfReach):  # a disk without locks: the age must do
            stack.enter_context(file_locks.held(lock, patience_s=0))
        yield


def _end(place: Path) -> None:
    lock = _lock_of(place)
    with suppress(RecordsBusy, RecordsOutOfReach):
        with file_locks.held(lock, patience_s=0):
            shutil.rmtree(place, ignore_errors=True)
        with suppress(OSError):
            lock.unlink(missing_ok=True)


def _take_away(place: Path) -> None:
    # Windows takes away no file that a virus scanner is reading, and it reads whatever is new.
    end = time.monotonic() + PATIENCE_S
    shutil.rmtree(place, ignore_errors=True)
    while place.is_dir() and time.monotonic() < end:
        time.sleep(_STEP_S)
        shutil.rmtree(place, ignore_errors=True)


def _lock_of(place: Path) -> Path:
    return place.with_name(f"{place.name}{_LOCK}")
