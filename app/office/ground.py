"""Build a folder out of sight, so that a failed beginning leaves nothing behind.

The new folder takes its place in one step. It never takes the place of a folder that holds
something, not even of one that came to lie there meanwhile.
"""

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

_PREFIX = ".sukusuku-"


@contextmanager
def building(folder: Path) -> Iterator[Path]:
    """Give an empty folder beside the wanted one; it is renamed to it when all went well.

    Raises:
        OSError: nothing can be made there, or something lies there by now. What was made here
            is gone, and so are the folders above it that were made for it.
    """
    above = missing(folder.parent)
    try:
        with _beside(folder) as fresh:
            yield fresh
    except BaseException:
        sweep(above)
        raise


@contextmanager
def _beside(folder: Path) -> Iterator[Path]:
    place = folder.resolve()
    place.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=place.parent))
    try:
        yield fresh
        _settle(fresh, place)
    except BaseException:
        shutil.rmtree(fresh, ignore_errors=True)
        raise


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
