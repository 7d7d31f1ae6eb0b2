"""Keep the slots in `keys.json` beside the records; nothing in it opens them by itself."""

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.storage.errors import NotOurRecords, WrongKey
from app.storage.keys import KdfCost, Slot, open_slot

FILE_NAME = "keys.json"
FORMAT = "sukusuku-keys-1"


@dataclass(frozen=True)
class KeyRing:
    """Hold the slots of one data folder, and what the folder says of itself."""

    slots: tuple[Slot, ...]
    encrypted: bool = True
    practice: bool = False

    def of(self, login: str) -> Slot:
        """Find the slot of a person who signs in.

        Raises:
            WrongKey: nobody has this login; said in the words of a wrong password.
        """
        for slot in self.slots:
            if slot.kind == "password" and slot.login == login:
                return slot
        raise WrongKey(
            "ログイン名かパスワードが違います。記録は変わっていません。もう一度入力してください。"
        )

    def with_slot(self, slot: Slot) -> "KeyRing":
        """Return the ring with one slot more, in place of an older one of the same person."""
        others = [old for old in self.slots if (old.kind, old.login) != (slot.kind, slot.login)]
        return replace(self, slots=(*others, slot))

    def open_recovery(self, secret: str) -> bytes:
        """Return the data key by the recovery sheet."""
        sheets = [slot for slot in self.slots if slot.kind == "recovery"]
        if not sheets:
            raise WrongKey("この記録には復旧用シートがありません。記録は変わっていません。")
        return open_slot(sheets[-1], secret)


def write(folder: Path, ring: KeyRing) -> None:
    """Write the ring whole or not at all, and wait until the disk has it."""
    body = {
        "format": FORMAT,
        "encrypted": ring.encrypted,
        "practice": ring.practice,
        "slots": [_slot_out(slot) for slot in ring.slots],
    }
    draft = folder / (FILE_NAME + ".new")
    with draft.open("w", encoding="utf-8") as file:
        json.dump(body, file, ensure_ascii=False, indent=1)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(folder / FILE_NAME)


def read(folder: Path) -> KeyRing:
    """Read the ring of a data folder.

    Raises:
        NotOurRecords: the file is missing, damaged or of another program.
    """
    try:
        return _ring_in(json.loads((folder / FILE_NAME).read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise NotOurRecords(
            f"{folder} の鍵の控え（{FILE_NAME}）を読めません。記録は開いていません。"
            "バックアップから戻すか、システム担当にご連絡ください。"
        ) from error


def logins(ring: KeyRing) -> Sequence[str]:
    """List who has a password slot."""
    return [slot.login for slot in ring.slots if slot.kind == "password"]


def _ring_in(body: dict[str, Any]) -> KeyRing:
    if body["format"] != FORMAT:
        raise ValueError(FORMAT)
    slots = tuple(_slot_in(entry) for entry in body["slots"])
    return KeyRing(slots, bool(body["encrypted"]), bool(body["practice"]))


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
    return Slot(
        entry["kind"],
        str(entry["login"]),
        bytes.fromhex(entry["salt"]),
        KdfCost(memory_kib, passes, lanes),
        bytes.fromhex(entry["wrapped"]),
    )
