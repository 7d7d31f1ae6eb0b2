"""Build a folder out of sight, so that a failed beginning leaves nothing behind.

The new folder takes its place in one step. It never takes the place of a folder that holds
something, not even of one that came to lie there meanwhile.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from app.storage import rooms


@contextmanager
def building(folder: Path) -> Iterator[Path]:
    """Give an empty folder beside the wanted one; it is renamed to it when all went well.

    Raises:
        OSError: nothing can be made there, or something lies there by now. What was made here
            is gone, and so are the folders above it that were made for it.
    """
    with room(folder) as fresh:
        yield fresh
        _settle(fresh, folder.resolve())


@contextmanager
def room(folder: Path) -> Iterator[Path]:
    """Give a room beside a folder that is not begun yet; no empty folder made for it stays.

    Raises:
        OSError: nothing can be made there.
    """
    above, beside = missing(folder.parent), folder.resolve().parent
    try:
        beside.mkdir(parents=True, exist_ok=True)
        with rooms.room(beside) as fresh:
            yield fresh
    finally:
        sweep(above)


def _settle(fresh: Path, place: Path) -> None:
    # Windows renames to no folder that is there; neither call takes one that is not empty.
    was_there = place.is_dir()
    if was_there:
        place.rmdir()
    try:
        fresh.rename(place)
    except BaseException:
        if was_there:
            place.mkdir(exist_ok=True)
        raise


def missing(folder: Path) -> tuple[Path, ...]:
    """Return the folder and those above it that do not exist, innermost first."""
    return tuple(one for one in (folder, *folder.parents) if not one.exists())


def sweep(folders: Sequence[Path]) -> None:
    """Remove these folders as far as they are empty."""
    with suppress(OSError):
        for folder in folders:
            folder.rmdir()
