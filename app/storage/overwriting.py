"""Overwrite a file before it goes, so that its bytes do not lie on the disk for whoever looks.

A disk that moves its blocks around by itself (SSD) may keep older ones; that is for its own
encryption to answer.
"""

import os
from pathlib import Path
from typing import Final

_PIECE: Final = bytes(1024 * 1024)


def overwrite(path: Path) -> None:
    """Fill a file with zeros, wait until the disk has them, and take it away."""
    if not path.exists():
        return
    left = path.stat().st_size
    with path.open("rb+") as file:
        while left > 0:
            left -= file.write(_PIECE[:left])
        file.flush()
        os.fsync(file.fileno())
    path.unlink()
