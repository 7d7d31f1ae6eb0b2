"""Hold the key slots of one data folder together, so that none can be slipped in or changed.

The ring carries a keyed hash under a key that comes from the data key: who cannot open it cannot
add a slot, nor change what the folder says of itself. While the data key is being changed the ring
holds both keys, and is sealed under both.
"""

import hashlib
import hmac
import json
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.storage.errors import AlteredRecords, WrongKey
from app.storage.keys import (
    ID_DIGITS,
    Nature,
    Opening,
    Randomness,
    Slot,
    decoy,
    key_id,
    open_slot,
    subkey,
)
from app.storage.sealing import POINT_BYTES, seal
from app.storage.slot_spelling import slot_out

_PURPOSE = b"sukusuku key ring"
_ALTERED = (
    "鍵のファイル（keys.json）が書き換えられているか、壊れています。開かずに止めました。"
    "記録は変わっていません。控えから戻すか、システム担当にご連絡ください。"
)


@dataclass(frozen=True)
class KeyRing:
    """Hold the slots of one data folder, and what the folder says of itself.

    `turning` says what `encrypted` is about to become; `key_id` and `next_id` name the data keys.
    A ring of the first format has no name and no hash.
    """

    slots: tuple[Slot, ...]
    encrypted: bool = True
    practice: bool = False
    turning: bool | None = None
    key_id: str = ""
    next_id: str = ""
    mac: str = ""
    next_mac: str = ""

    @property
    def nature(self) -> Nature:
        """Return what slots of the first format are bound to."""
        return Nature(encrypted=self.encrypted, practice=self.practice)

    @property
    def pending(self) -> bool:
        """Tell whether a change of the data key or of the encryption has not come to its end."""
        return bool(self.next_id) or self.turning is not None

    @property
    def old(self) -> Sequence[Slot]:
        """Return the slots in which the data key cannot be changed without their secret."""
        return [slot for slot in self.slots if slot.old]

    @property
    def sheet(self) -> str:
        """Return by what the recovery sheet is known that opens the ring; empty where none does.

        A change of key leaves it as it is.
        """
        sheets = [slot for slot in self.slots if slot.kind == "recovery"]
        return _worth(sheets[-1]) if sheets else ""

    def body(self) -> dict[str, Any]:
        """Return what the ring says, its hashes aside."""
        return {
            "encrypted": self.encrypted,
            "practice": self.practice,
            "turning": self.turning,
            "key_id": self.key_id,
            "next_id": self.next_id,
            "slots": [slot_out(slot) for slot in self.slots],
        }

    def of(self, login: str) -> Slot:
        """Find the slot of a person who signs in; a decoy, as dear to try, where there is none."""
        known = (one for one in self.slots if one.kind == "password" and one.login == login)
        return next(known, decoy(login, self.slots[0].cost))

    def open_password(self, login: str, password: str) -> bytes:
        """Return the data key by a person's password.

        Raises:
            WrongKey: no such login, or another password; in the same words and the same time.
            AlteredRecords: somebody changed the ring who could not open it.
        """
        return self.keys_by_password(login, password).data_key

    def open_recovery(self, secret: str) -> bytes:
        """Return the data key by the recovery sheet."""
        return self.keys_by_recovery(secret).data_key

    def keys_by_password(self, login: str, password: str) -> Opening:
        """Return the data key by a password, and the one that is to follow it."""
        return self._proved(open_slot(self.of(login), password, self.nature))

    def keys_by_recovery(self, secret: str) -> Opening:
        """Return the data key by the recovery sheet, and the one that is to follow it."""
        sheets = [slot for slot in self.slots if slot.kind == "recovery"]
        if not sheets:
            raise WrongKey("この記録には復旧用シートがありません。記録は変わっていません。")
        return self._proved(open_slot(sheets[-1], secret, self.nature))

    def with_slot(self, slot: Slot) -> "KeyRing":
        """Return the ring with one slot more, in place of an older one of the same person."""
        others = [old for old in self.slots if (old.kind, old.login) != (slot.kind, slot.login)]
        return replace(self, slots=(*others, slot))

    def without(self, login: str) -> "KeyRing":
        """Return the ring without the slot of a person."""
        left = [slot for slot in self.slots if (slot.kind, slot.login) != ("password", login)]
        return replace(self, slots=tuple(left))

    def sealed_anew(
        self, new_key: bytes, randomness: Randomness, leavers: Container[str] = ()
    ) -> "KeyRing":
        """Return the ring with both keys; the slots of leavers get the old one only."""
        slots = tuple(_sealed(slot, new_key, randomness, leavers) for slot in self.slots)
        return replace(self, slots=slots, next_id=key_id(new_key))

    def turned(self) -> "KeyRing":
        """Return the ring with the next data key in the place of the present one."""
        slots = (slot for slot in self.slots if slot.sealed_next)
        turned = tuple(replace(slot, sealed=slot.sealed_next, sealed_next=b"") for slot in slots)
        return replace(self, slots=turned, next_id="")

    def calmed(self) -> "KeyRing":
        """Return the ring without what was about to come."""
        slots = tuple(replace(slot, sealed_next=b"") for slot in self.slots)
        return replace(self, slots=slots, next_id="", turning=None)

    def attested(self, data_key: bytes, next_key: bytes | None = None) -> "KeyRing":
        """Return the ring with its hash under the data key, and under the next one."""
        named = replace(self, key_id=key_id(data_key), mac="", next_mac="")
        after = "" if next_key is None else _hash(named, next_key)
        return replace(named, mac=_hash(named, data_key), next_mac=after)

    def prove(self, data_key: bytes) -> None:
        """Refuse a ring that somebody changed who could not open it.

        Raises:
            AlteredRecords: no hash of the ring fits the data key.
        """
        first_format = not (self.mac or self.key_id) and len(self.old) == len(self.slots)
        found = _hash(self, data_key)
        if not first_format and not any(map(_same(found), (self.mac, self.next_mac))):
            raise AlteredRecords(_ALTERED)

    def _proved(self, opening: Opening) -> Opening:
        self.prove(opening.data_key)
        return opening


def _worth(slot: Slot) -> str:
    return hashlib.sha256(slot.salt + slot.public).hexdigest()[:ID_DIGITS]


def _sealed(slot: Slot, key: bytes, randomness: Randomness, leavers: Container[str]) -> Slot:
    leaves = slot.kind == "password" and slot.login in leavers
    if leaves or slot.old:
        return slot
    return replace(slot, sealed_next=seal(key, slot.public, randomness(POINT_BYTES)))


def _hash(ring: KeyRing, data_key: bytes) -> str:
    spelt = json.dumps(ring.body(), sort_keys=True).encode("ascii")
    return subkey(subkey(data_key, _PURPOSE), spelt).hex()


def _same(found: str) -> Callable[[str], bool]:
    return lambda kept: hmac.compare_digest(found.encode(), kept.encode())
