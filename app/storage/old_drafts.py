"""Find what killed programs left behind, apart from what another one is writing just now."""

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryFile
from typing import Final

_DAY_S: Final = 86_400.0


def beside(own: Path, pattern: str) -> Iterator[Path]:
    """Yield what fits a pattern beside a draft of this moment and is a day older than it.

    Both times are of the disk on which they lie: the clock of this PC does not count.
    """
    with suppress(OSError):
        made = own.stat().st_mtime
        for one in own.parent.glob(pattern):
            if one != own and _is_older(one, made):
                yield one


def left(place: Path, pattern: str) -> Sequence[Path]:
    """Return what fits a pattern in a place and is a day old there, by the clock of its disk.

    That clock is asked by a file of this moment, and only where something fits.
    """
    with suppress(OSError):
        found = list(place.glob(pattern))
        if found:
            with TemporaryFile(dir=place) as own:
                made = os.fstat(own.fileno()).st_mtime
            return [one for one in found if _is_older(one, made)]
    return []


def _is_older(one: Path, made: float) -> bool:
    with suppress(OSError):
        return made - one.stat().st_mtime > _DAY_S
    return False
