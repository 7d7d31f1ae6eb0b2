"""Take away what killed programs left in and around a data folder (SAFETY §5).

Records that were unpacked, records that were built, and drafts of small files: each of them may
hold who was erased since, or slots of a key of before.
"""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import gettempdir
from typing import Final

from app.storage import old_drafts, record_swap, rooms

_BACKUPS: Final = "backups"
_RANDOM: Final = "?" * 8
_DRAFTS: Final = tuple(f".{stem}-{_RANDOM}" for stem in ("erased", "keys", "restore", "tries"))


def sweep(folder: Path, *others: Path) -> None:
    """Take away what is a day old and in nobody's hands; `others` are places of backups besides."""
    for place in (*_rooms_of(folder, others), Path(gettempdir())):
        rooms.sweep(place)
    record_swap.sweep(folder)
    for place in (folder, folder / _BACKUPS, *others):
        for pattern in _DRAFTS if place == folder else _DRAFTS[:1]:
            for left in old_drafts.left(place, pattern):
                with suppress(OSError):
                    left.unlink()


def standing(folder: Path, *others: Path) -> Sequence[Path]:
    """Return where a copy of the records lies that is not taken away yet, or is in use."""
    found = [one for place in _rooms_of(folder, others) for one in rooms.standing(place)]
    fresh = folder / record_swap.FRESH
    return [*found, *([fresh] if fresh.is_dir() and not record_swap.is_waiting(folder) else [])]


def _rooms_of(folder: Path, others: Sequence[Path]) -> Iterator[Path]:
    # Before there was a data folder, its records were unpacked beside it.
    yield from dict.fromkeys((folder, folder / _BACKUPS, folder.resolve().parent, *others))
