"""Keep the slots in `keys.json` beside the records; nothing in it opens them by itself."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.storage import whole_files
from app.storage.errors import NewerRecords, NotOurRecords, WrongKey
from app.storage.keys import (
    SALT_BYTES,
    WRAPPED_BYTES,
    KdfCost,
    Nature,
    Slot,
    SlotKind,
    decoy,
    open_slot,
)

FILE_NAME = "keys.json"
FORMAT = "sukusuku-keys-1"

_KINDS: Mapping[str, SlotKind] = {"password": "password", "recovery": "recovery"}
_MOST_KIB = 1024 * 1024
_PASSES = range(1, 65)
_LANES = range(1, 65)


@dataclass(frozen=True)
class KeyRing:
    """Hold the slots of one data folder, and what the folder says of itself."""

    slots: tuple[Slot, ...]
    encrypted: bool = True
    practice: bool = False

    @property
    def nature(self) -> Nature:
        """Return what the slots are bound to."""
        return Nature(encrypted=self.encrypted, practice=self.practice)

    def of(self, login: str) -> Slot:
        """Find the slot of a person who signs in; a decoy, as dear to try, where there is none."""
        known = (one for one in self.slots if one.kind == "password" and one.login == login)
        return next(known, decoy(login, self.slots[0].cost))

    def open_password(self, login: str, password: str) -> bytes:
        """Return the data key by a person's password.

        Raises:
            WrongKey: no such login, or another password; in the same words and the same time.
        """
        return open_slot(self.of(login), password, self.nature)

    def with_slot(self, slot: Slot) -> "KeyRing":
        """Return the ring with one slot more, in place of an older one of the same person."""
        others = [old for old in self.slots if (old.kind, old.login) != (slot.kind, slot.login)]
        return replace(self, slots=(*others, slot))

    def open_recovery(self, secret: str) -> bytes:
        """Return the data key by the recovery sheet."""
        sheets = [slot for slot in self.slots if slot.kind == "recovery"]
        if not sheets:
            raise WrongKey("この記録には復旧用シートがありません。記録は変わっていません。")
        return open_slot(sheets[-1], secret, self.nature)


def write(folder: Path, ring: KeyRing) -> None:
    """Write the ring whole or not at all, and wait until the disk has it."""
    body = {
        "format": FORMAT,
        "encrypted": ring.encrypted,
        "practice": ring.practice,
        "slots": [_slot_out(slot) for slot in ring.slots],
    }
    whole_files.put(folder / FILE_NAME, json.dumps(body, ensure_ascii=False, indent=1))


def read(folder: Path) -> KeyRing:
    """Read the ring of a data folder.

    Raises:
        NewerRecords: a newer release wrote the file.
        NotOurRecords: the file is missing, damaged or of another program.
    """
    try:
        body = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
        _refuse_newer(body["format"])
        return _ring_in(body)
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise NotOurRecords(
            f"{folder} の鍵の控え（{FILE_NAME}）を読めません。記録は開いていません。"
            "バックアップから戻すか、システム担当にご連絡ください。"
        ) from error


def logins(ring: KeyRing) -> Sequence[str]:
    """List who has a password slot."""
    return [slot.login for slot in ring.slots if slot.kind == "password"]


def _refuse_newer(found: object) -> None:
    name, _, number = str(found).rpartition("-")
    ours, _, known = FORMAT.rpartition("-")
    if name == ours and number.isdecimal() and int(number) > int(known):
        raise NewerRecords(
            f"鍵の控え（{FILE_NAME}）は、新しい版のすくすく窓口で作られています。"
            "開かずに止めました。このPCのプログラムを新しい版にしてください。"
        )
    if found != FORMAT:
        raise ValueError(found)


def _ring_in(body: dict[str, Any]) -> KeyRing:
    slots = tuple(_slot_in(entry) for entry in body["slots"])
    if not slots:
        raise ValueError("no slot")
    return KeyRing(slots, encrypted=_flag(body["encrypted"]), practice=_flag(body["practice"]))


def _flag(found: object) -> bool:
    if not isinstance(found, bool):
        raise TypeError(found)
    return found


def _slot_out(slot: Slot) -> dict[str, Any]:
    cost = slot.cost
    return {
        "kind": slot.kind,
        "login": slot.login,
        "salt": slot.salt.hex(),
        "argon2id": [cost.memory_kib, cost.passes, cost.lanes],
        "wrapped": slot.wrapped.hex(),
    }


def _slot_in(entry: dict[str, Any]) -> Slot:
    memory_kib, passes, lanes = (int(figure) for figure in entry["argon2id"])
    slot = Slot(
        _KINDS[entry["kind"]],
        str(entry["login"]),
        bytes.fromhex(entry["salt"]),
        KdfCost(memory_kib, passes, lanes),
        bytes.fromhex(entry["wrapped"]),
    )
    # A damaged figure must not make the machine work for hours, nor run out of memory.
    bearable = 8 * lanes <= memory_kib <= _MOST_KIB and passes in _PASSES and lanes in _LANES
    if not bearable or len(slot.salt) < SALT_BYTES or len(slot.wrapped) != WRAPPED_BYTES:
        raise ValueError("damaged slot")
    return slot
