"""Let one process at a time change a small file that lies beside the records.

The system itself gives the lock back when a process ends, however it ends.
"""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from app.storage import whole_files
from app.storage.errors import RecordsBusy, RecordsOutOfReach

PATIENCE_S = 15.0
_STEP_S: Final = 0.02
_BUSY: Final = (
    "ほかの画面かコマンドが、鍵を変えている途中です。何も変わっていません。"
    "1分ほど待ってから、もう一度お試しください。"
)

if sys.platform == "win32":
    import msvcrt

    def _take(file: BinaryIO) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def held(path: Path, busy: str = _BUSY, patience_s: float | None = None) -> Iterator[None]:
    """Hold the lock that a file stands for; the file is made where it is missing, and stays.

    `busy` is what is told where another process has it, after `patience_s`.

    Raises:
        RecordsBusy: another process held it for too long.
        RecordsOutOfReach: the file cannot be made.
    """
    with _opened(path) as file:
        _wait(file, busy, PATIENCE_S if patience_s is None else patience_s)
        yield


def _opened(path: Path) -> BinaryIO:
    try:
        return whole_files.patiently(lambda: _made(path))
    except OSError as error:
        raise RecordsOutOfReach(
            "データフォルダに書き込めないため、続けられません。何も変わっていません。"
            "空き容量と、データフォルダに書き込めるかどうかを、システム担当にご確認ください。"
        ) from error


def _made(path: Path) -> BinaryIO:
    path.touch(mode=0o600)
    return path.open("rb+")


def _wait(file: BinaryIO, busy: str, patience_s: float) -> None:
    end = time.monotonic() + patience_s
    while True:
        try:
            _take(file)
        except OSError as error:
            if time.monotonic() > end:
                raise RecordsBusy(busy) from error
            time.sleep(_STEP_S)
        else:
            return
