"""Keep the slots in `keys.json` beside the records; nothing in it opens them by itself."""

import json
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from app.storage import file_locks, whole_files
from app.storage.errors import NewerRecords, NotOurRecords, RecordsOutOfReach
from app.storage.key_ring import KeyRing
from app.storage.slot_spelling import slot_in

__all__ = ["FILE_NAME", "FilePlace", "KeyRing", "logins", "parse", "read", "spell", "write"]

FILE_NAME: Final = "keys.json"
LOCK_NAME: Final = "keys.lock"
FORMAT: Final = "sukusuku-keys-2"
FIRST_FORMAT: Final = "sukusuku-keys-1"
_NAMES: Final = ("key_id", "next_id", "mac", "next_mac")
_UNWRITTEN: Final = (
    f"鍵のファイル（{FILE_NAME}）を書けませんでした。鍵は元のままです。"
    "空き容量と、データフォルダに書き込めるかどうかを確かめて、もう一度お試しください。"
)
_READ_HELD: Final = (
    f"鍵のファイル（{FILE_NAME}）を、ほかのプログラムが開いているか、読み取りが許されていないため、"
    "読めません。記録は変わっていません。少し待ってから、もう一度お試しください。"
    "続くときは、システム担当にご連絡ください。"
)
_HELD: Final = (
    f"鍵のファイル（{FILE_NAME}）を、ほかのプログラムが開いているか、書き込みが許されていないため、"
    "書けませんでした。鍵は元のままです。少し待ってから、もう一度お試しください。"
)


@dataclass(frozen=True)
class FilePlace:
    """Keep the text of a ring in a data folder."""

    folder: Path

    def read(self) -> str:
        """Return the text.

        Raises:
            RecordsOutOfReach: another program holds the file, or it may not be read.
            NotOurRecords: the file is missing or damaged.
        """
        try:
            return whole_files.read(self.folder / FILE_NAME)
        except PermissionError as error:  # nothing says that it is damaged
            raise RecordsOutOfReach(_READ_HELD) from error
        except (OSError, ValueError) as error:
            raise NotOurRecords(_unreadable(str(self.folder))) from error

    def write(self, text: str) -> None:
        """Write the text whole or not at all, and wait until the disk has it.

        Raises:
            RecordsOutOfReach: the disk is full or cannot be written; the old text stands.
        """
        try:
            whole_files.put(self.folder / FILE_NAME, text)
        except OSError as error:
            held = isinstance(error, PermissionError)
            raise RecordsOutOfReach(_HELD if held else _UNWRITTEN) from error

    def held(self) -> AbstractContextManager[None]:
        """Let nobody else change the ring meanwhile."""
        return file_locks.held(self.folder / LOCK_NAME)


def spell(ring: KeyRing) -> str:
    """Return a ring as its file spells it."""
    hashes = {"mac": ring.mac, "next_mac": ring.next_mac} if ring.mac else {}
    named = FORMAT if ring.mac else FIRST_FORMAT
    return json.dumps({"format": named, **ring.body(), **hashes}, ensure_ascii=False, indent=1)


def parse(text: str, where: str = "控え") -> KeyRing:
    """Read a ring from its text.

    Raises:
        NewerRecords: a newer release wrote it.
        NotOurRecords: it is damaged, or of another program.
    """
    try:
        body = json.loads(text)
        _refuse_newer(body["format"])
        return _ring_in(body)
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise NotOurRecords(_unreadable(where)) from error


def write(folder: Path, ring: KeyRing) -> None:
    """Write the ring of a data folder whole or not at all."""
    FilePlace(folder).write(spell(ring))


def read(folder: Path) -> KeyRing:
    """Read the ring of a data folder.

    Raises:
        NewerRecords: a newer release wrote the file.
        NotOurRecords: the file is missing, damaged or of another program.
        RecordsOutOfReach: another program holds the file, or it may not be read.
    """
    return parse(FilePlace(folder).read(), str(folder))


def logins(ring: KeyRing) -> Sequence[str]:
    """List who has a password slot."""
    return [slot.login for slot in ring.slots if slot.kind == "password"]


def _unreadable(where: str) -> str:
    return (
        f"{where} の鍵のファイル（{FILE_NAME}）を読めません。記録は開いていません。"
        "控えから戻すか、システム担当にご連絡ください。"
    )


def _refuse_newer(found: object) -> None:
    name, _, number = str(found).rpartition("-")
    ours, _, known = FORMAT.rpartition("-")
    if name == ours and number.isdecimal() and int(number) > int(known):
        raise NewerRecords(
            f"鍵のファイル（{FILE_NAME}）は、新しい版のすくすく窓口で作られています。"
            "開かずに止めました。このPCのプログラムを新しい版にしてください。"
        )
    if found not in {FORMAT, FIRST_FORMAT}:
        raise ValueError(found)


def _ring_in(body: dict[str, Any]) -> KeyRing:
    slots = tuple(slot_in(entry) for entry in body["slots"])
    if not slots:
        raise ValueError("no slot")
    turning = body.get("turning")
    return KeyRing(
        slots,
        encrypted=_flag(body["encrypted"]),
        practice=_flag(body["practice"]),
        turning=None if turning is None else _flag(turning),
        **{name: _word(body.get(name, "")) for name in _NAMES},
    )


def _flag(found: object) -> bool:
    if not isinstance(found, bool):
        raise TypeError(found)
    return found


def _word(found: object) -> str:
    if not isinstance(found, str):
        raise TypeError(found)
    found.encode("ascii")
    return found
