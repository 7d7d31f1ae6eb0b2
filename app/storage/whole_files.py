"""Put a small file in its place whole or not at all, and wait until the disk has it."""

import os
import tempfile
from pathlib import Path


def put(path: Path, text: str) -> None:
    """Write a text under a name of its own first; whoever reads finds the old or the new one."""
    handle, draft = tempfile.mkstemp(prefix=f".{path.stem}-", dir=path.parent)  # its owner's alone
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(draft).replace(path)
    except BaseException:
        Path(draft).unlink(missing_ok=True)
        raise
    settle(path.parent)


def settle(folder: Path) -> None:
    """Wait until the disk has the names in a folder."""
    # The new name, too, must reach the disk; Windows keeps names itself and opens no folder.
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
