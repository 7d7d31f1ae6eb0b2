"""Put a small file in its place whole or not at all, and wait until the disk has it."""

import os
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final, TypeVar

PATIENCE_S: Final = 1.0
_STEP_S: Final = 0.02

T = TypeVar("T")


def put(path: Path, text: str) -> None:
    """Write a text under a name of its own first; whoever reads finds the old or the new one.

    Once the new one has the name nothing fails any more. Who may go on only when the disk has the
    name as well asks for it by `settle`.

    Raises:
        PermissionError: another program has the old file open, or nobody may write here.
        OSError: the disk does not take it; the old file stands, as it does before.
    """
    handle, draft = tempfile.mkstemp(prefix=f".{path.stem}-", dir=path.parent)  # its owner's alone
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        move(Path(draft), path)
    except BaseException:
        Path(draft).unlink(missing_ok=True)
        raise
    with suppress(OSError):
        settle(path.parent)


def read(path: Path) -> str:
    """Return the text of a file; it may be about to be replaced just now."""
    return patiently(lambda: path.read_text(encoding="utf-8"))


def move(path: Path, to: Path) -> None:
    """Let a file take the name of another one, which goes."""
    patiently(lambda: path.replace(to))


def remove(path: Path) -> None:
    """Take a file away where it stands."""
    patiently(lambda: path.unlink(missing_ok=True))


def settle(folder: Path) -> None:
    """Wait until the disk has the names in a folder."""
    # The new name, too, must reach the disk; Windows keeps names itself and opens no folder.
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def patiently(act: Callable[[], T]) -> T:
    """Do something with a file that another program may hold for a moment.

    Raises:
        PermissionError: it holds it for longer, or nobody may do so.
    """
    # Windows replaces no file that somebody reads, and a virus scanner reads whatever was written.
    end = time.monotonic() + PATIENCE_S
    while True:
        try:
            return act()
        except PermissionError:
            if time.monotonic() > end:
                raise
            time.sleep(_STEP_S)
