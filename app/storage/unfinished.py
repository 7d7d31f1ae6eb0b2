"""Come to the end of a change of key or encryption that was cut short, whichever end it is.

The ring with both keys is written before the records change, and the ring with one key after: so
whichever key the file has now, the ring opens it.
"""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2

from app.rules.errors import OfficeError
from app.storage import key_file, whole_files
from app.storage.engine import is_plain, unlock
from app.storage.errors import KeyMismatch, RecordsDamaged, RecordsOutOfReach, WrongKey
from app.storage.file_store import RECORDS
from app.storage.key_ring import KeyRing
from app.storage.keys import Opening
from app.storage.overwriting import overwrite

FRESH: Final = ".records-turning.db"
OLD: Final = ".records-before.db"
BESIDE: Final = ("", "-wal", "-shm", "-journal")
_HELD: Final = (
    "記録のファイルを、ほかのプログラムが開いているか、読み書きが許されていないため、開けません。"
    "何も変えていません。少し待ってから、もう一度お試しください。"
)
_DAMAGED: Final = (
    "記録のファイルが壊れています。何も変えていません。"
    "ファイルには触れず、システム担当にご連絡のうえ、控えから戻してください。"
)


def settle(folder: Path, ask: Callable[[KeyRing], Opening]) -> tuple[KeyRing, bytes]:
    """Write the ring that fits the file as it is, and return it with its key.

    Nobody is in the middle of the change: the lock of the ring says so.

    Raises:
        WrongKey: the secret opens nothing, or only what is no longer the key.
        KeyMismatch: no key of the ring fits the file; the ring is left as it is.
        RecordsOutOfReach: another program holds the file.
        RecordsDamaged: it does not read.
    """
    with key_file.FilePlace(folder).held():
        ring = key_file.read(folder)
        opening = ask(ring)
        data_key = opening.data_key
        if ring.pending:
            with _told():
                settled, data_key = _settled(folder / RECORDS, ring, opening)
            ring = settled.attested(data_key)
            # Else both may still come back: the ring goes on saying so.
            with suppress(OSError, OfficeError):
                whole_files.settle(folder)
                key_file.write(folder, ring)
        clear(folder)
    return ring, data_key


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except (OSError, sqlcipher3.dbapi2.OperationalError) as error:
        raise RecordsOutOfReach(_HELD) from error
    except sqlcipher3.dbapi2.DatabaseError as error:
        raise RecordsDamaged(_DAMAGED) from error


def left_over(folder: Path) -> bool:
    """Tell whether a conversion left something beside the records, plain as it may be."""
    return any((folder / name).exists() for name in (FRESH, OLD))


def clear(folder: Path) -> None:
    """Take away what a conversion left beside the records, its bytes overwritten.

    Nothing goes before the disk has the names: after a power cut the old file might be the
    records again. What cannot go stays for the next opening.
    """
    with suppress(OSError):
        whole_files.settle(folder)
        for name in (FRESH, OLD):
            for end in BESIDE:
                with suppress(OSError):
                    _take_away(folder / f"{name}{end}", folder / RECORDS)


def _take_away(path: Path, records: Path) -> None:
    if path.exists():
        if path.samefile(records):  # their second name: overwritten, the records would be gone
            path.unlink()
        else:
            overwrite(path)


def fits(path: Path, key: bytes) -> bool:
    """Tell whether a key opens an encrypted file."""
    with closing(sqlcipher3.dbapi2.connect(str(path))) as connection:
        try:
            unlock(connection, key)
        except KeyMismatch:
            return False
    return True


def _settled(path: Path, ring: KeyRing, opening: Opening) -> tuple[KeyRing, bytes]:
    if ring.turning is not None:
        encrypted = not is_plain(path)
        return replace(ring.calmed(), encrypted=encrypted), opening.data_key
    if fits(path, opening.data_key):
        return ring.calmed(), opening.data_key
    if opening.next_key is None:
        # Who left had the old key only; nothing of the ring may be lost by their knocking.
        raise WrongKey("このログイン名では、もう記録を開けません。記録は変わっていません。")
    if fits(path, opening.next_key):
        return ring.turned(), opening.next_key
    raise KeyMismatch(
        "記録のファイルを開けません。鍵が合わないか、ファイルが壊れています。"
        "何も変えていません。控えを確かめてください。"
    )
