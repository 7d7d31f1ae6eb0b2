"""Write a large file so that the disk has it, and let it take its name in one step."""

import os
from collections.abc import Iterable
from pathlib import Path


def write(path: Path, blocks: Iterable[bytes]) -> None:
    """Write a new file, its owner's alone; a failure leaves nothing of it.

    Raises:
        FileExistsError: the name is taken.
        OSError: the disk does not take it.
    """
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            for block in blocks:
                file.write(block)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def settle(folder: Path) -> None:
    """Wait until the disk has the names in a folder; Windows keeps names itself."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
