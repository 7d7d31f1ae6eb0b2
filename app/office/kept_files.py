"""Keep a letter as a file where its reader wants it."""

from collections.abc import Callable
from pathlib import Path

from app.exchange.file_bytes import put_bytes, refuse_place


def keep(path: Path, load: Callable[[], bytes]) -> Path:
    """Write what `load` returns into a file; it is asked only once the place is known to do.

    Raises:
        Refused: the place lies among the records, or cannot be written to.
    """
    refuse_place(path)
    put_bytes(path, load())
    return path
