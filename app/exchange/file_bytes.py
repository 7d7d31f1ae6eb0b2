"""Take whole files from the disk and put whole files there, with sentences when that fails.

Whatever the program writes goes through here, so that no file of it takes the place of the
records, of their keys, or of a file that was read.
"""

import errno
import os
import stat
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from app.rules.errors import BadFile, Refused

LARGEST_BYTES = 200_000_000
RECORDS_AND_KEYS = ("records.db", "keys.json")


def take_bytes(path: Path) -> bytes:
    """Read a whole file.

    Raises:
        BadFile: it is missing, may not be read, is no file, or is larger than `LARGEST_BYTES`.
    """
    try:
        found = path.stat()
        if stat.S_ISREG(found.st_mode):
            taken = _taken(path, found.st_size)
        elif path.is_dir():
            raise IsADirectoryError(errno.EISDIR, "is a folder", str(path))
        else:  # a device has no end, and a pipe may never begin
            raise BadFile(
                f"{path.name}は、ふつうのファイルではありません。"
                "ファイルを選び直してください。何も変わっていません。"
            )
    except FileNotFoundError as error:
        raise BadFile(
            f"{path.name}が見つかりません。ファイルの場所と名前を確かめてください。何も変わっていません。"
        ) from error
    except OSError as error:
        raise BadFile(
            f"{path.name}を開けませんでした。ほかのソフトで開いている場合は閉じてから、"
            "もう一度選んでください。何も変わっていません。"
        ) from error
    if taken is None:
        raise BadFile(
            f"{path.name}は大きすぎます（{LARGEST_BYTES // 1_000_000}MBまで）。"
            "ファイルを分けてから選び直してください。何も変わっていません。"
        )
    return taken


def _taken(path: Path, size: int) -> bytes | None:
    """Return all bytes, or None where there are too many, whatever its size is said to be."""
    if size > LARGEST_BYTES:
        return None
    with path.open("rb") as file:
        taken = file.read(size + 1)
        if len(taken) > size:
            taken += file.read(LARGEST_BYTES + 1 - len(taken))
    return None if len(taken) > LARGEST_BYTES else taken


def refuse_place(path: Path, *, sources: Iterable[Path] = (), folder: Path | None = None) -> None:
    """Refuse to write where records lie, or over a file that is read.

    Links are followed. `sources` are the files that are read; `folder` is a data folder that may
    still be empty.

    Raises:
        Refused: the place will not do; nothing was written.
    """
    place = path.resolve()
    if _among_records(place) or (folder is not None and place.is_relative_to(folder.resolve())):
        raise Refused(
            f"{path} は記録のデータフォルダの中です。何も書き出していません。"
            "記録と鍵を守るため、データフォルダの外の場所を指定してください。"
        )
    if any(_is_same(path, source) for source in sources):
        raise Refused(
            f"{path} には、同じ操作で使うほかのファイルがあります。何も書き出していません。"
            "元のファイルを残すため、別の名前を指定してください。"
        )


def put_bytes(path: Path, data: bytes) -> None:
    """Write a whole file, or leave what was there: a half-written file never takes its place.

    On POSIX only its owner can read it, as it may hold personal data.

    Raises:
        Refused: the place cannot be written to, or lies in a data folder.
    """
    with drafted(path, data) as draft:
        draft.settle()


@dataclass(frozen=True)
class Draft:
    """Hold a file that is written but does not bear its name yet; a pipe waits for its bytes."""

    path: Path
    data: bytes
    half: Path | None

    def settle(self) -> None:
        """Give the file its name.

        Raises:
            Refused: another program holds the file that bears it.
        """
        with _told(self.path):
            if self.half is None:
                self.path.write_bytes(self.data)
            else:
                self.half.replace(self.path.resolve())


@contextmanager
def drafted(path: Path, data: bytes) -> Iterator[Draft]:
    """Write a file beside its place; it vanishes again unless it is settled.

    Raises:
        Refused: the place cannot be written to, or lies in a data folder.
    """
    refuse_place(path)
    with _told(path):
        half = _half(path, data)
    try:
        yield Draft(path, data, half)
    finally:
        if half is not None:
            with suppress(OSError):
                half.unlink(missing_ok=True)


def _half(path: Path, data: bytes) -> Path | None:
    if path.is_file():
        path.open("r+b").close()  # refused now where another program holds the file
    elif path.is_dir():
        raise IsADirectoryError(errno.EISDIR, "is a folder", str(path))
    elif path.exists():
        return None  # a pipe or a device keeps its place
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.resolve().parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return Path(name)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Refused(
            f"{path.name}を保存できませんでした。Excelなどで開いている場合は閉じ、"
            "保存先に書き込めることと空き容量を確かめてから、もう一度保存してください。"
        ) from error


def _among_records(place: Path) -> bool:
    # Further up, one name alone may be another program's; both together are ours.
    near = any(_holds(one, name) for one in (place, place.parent) for name in RECORDS_AND_KEYS)
    return near or any(all(_holds(one, name) for name in RECORDS_AND_KEYS) for one in place.parents)


def _holds(folder: Path, name: str) -> bool:
    try:
        return (folder / name).exists()
    except OSError:
        return False  # where one may not look, one cannot write either


def _is_same(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except OSError:
        return path.resolve() == other.resolve()
