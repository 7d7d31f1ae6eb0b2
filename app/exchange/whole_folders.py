"""Put a whole folder of files on the disk, or leave nothing of it behind.

The files are written beside the place, into a folder that bears no name yet; only when all of
them are there does it take its name.
"""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.exchange.file_bytes import refuse_place
from app.rules.errors import Refused

_TAKEN: Final = (
    "{} には、すでにファイルがあります。何も書き出していません。"
    "前に書き出したものと混ざらないように、空のフォルダか新しい名前を指定してください。"
)
_NO_ROOM: Final = (
    "{} に書き出せませんでした。途中のファイルは残していません。"
    "書き込める場所であることと空き容量を確かめてから、もう一度お試しください。"
)


@dataclass(frozen=True)
class FolderDraft:
    """Hold a folder that is being filled and does not bear its name yet."""

    place: Path
    half: Path

    def put(self, name: str, data: bytes) -> None:
        """Write one file into it.

        Raises:
            Refused: the disk is full, or failed.
        """
        with _told(self.place):
            (self.half / name).write_bytes(data)

    def settle(self) -> None:
        """Give the folder its name.

        Raises:
            Refused: somebody has put something there meanwhile.
        """
        with _told(self.place):
            if self.place.is_dir():
                self.place.rmdir()  # empty, as it was when it was asked for
            self.half.rename(self.place)

    def withdraw(self) -> None:
        """Take the folder away again, if it bears its name already: it is not to count."""
        if not self.half.exists():
            shutil.rmtree(self.place, ignore_errors=True)


@contextmanager
def drafted_folder(place: Path, *, records: Path) -> Iterator[FolderDraft]:
    """Fill a folder beside its place; it vanishes again unless it is settled.

    On POSIX only its owner can read it, as it may hold personal data.

    Raises:
        Refused: it lies among the records, holds something already, or cannot be written to.
    """
    refuse_folder(place, records=records)
    place = place.resolve()
    with _told(place):
        place.parent.mkdir(parents=True, exist_ok=True)
        half = Path(tempfile.mkdtemp(prefix=".", suffix=".part", dir=place.parent))
    try:
        yield FolderDraft(place, half)
    finally:
        with suppress(OSError):
            shutil.rmtree(half, ignore_errors=True)


def refuse_folder(place: Path, *, records: Path) -> None:
    """Refuse a folder that lies among the records, is a file, or holds something already.

    Raises:
        Refused: with what to choose instead; nothing was written.
    """
    refuse_place(place, folder=records)
    with _told(place):
        if place.exists() and not (place.is_dir() and not any(place.iterdir())):
            raise Refused(_TAKEN.format(place))


@contextmanager
def _told(place: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Refused(_NO_ROOM.format(place)) from error
