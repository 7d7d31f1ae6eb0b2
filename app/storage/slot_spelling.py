"""Spell a key slot as JSON, and read one that may be damaged."""

from collections.abc import Mapping
from typing import Any

from app.storage.keys import SALT_BYTES, WRAPPED_BYTES, KdfCost, Slot, SlotKind
from app.storage.sealing import POINT_BYTES, SEALED_BYTES

_KINDS: Mapping[str, SlotKind] = {"password": "password", "recovery": "recovery"}
_MOST_KIB = 1024 * 1024
_PASSES = range(1, 65)
_LANES = range(1, 65)
_NEW = ("public", "sealed", "sealed_next")


def slot_out(slot: Slot) -> dict[str, Any]:
    """Spell a slot; what is empty in it is left out."""
    cost = slot.cost
    newer = {name: getattr(slot, name).hex() for name in _NEW if getattr(slot, name)}
    return {
        "kind": slot.kind,
        "login": slot.login,
        "salt": slot.salt.hex(),
        "argon2id": [cost.memory_kib, cost.passes, cost.lanes],
        "wrapped": slot.wrapped.hex(),
        **newer,
    }


def slot_in(entry: dict[str, Any]) -> Slot:
    """Read a slot.

    Raises:
        KeyError, TypeError, ValueError: an entry is missing, odd or damaged.
    """
    memory_kib, passes, lanes = (int(figure) for figure in entry["argon2id"])
    slot = Slot(
        _KINDS[entry["kind"]],
        str(entry["login"]),
        bytes.fromhex(entry["salt"]),
        KdfCost(memory_kib, passes, lanes),
        bytes.fromhex(entry["wrapped"]),
        **{name: bytes.fromhex(entry.get(name, "")) for name in _NEW},
    )
    # A damaged figure must not make the machine work for hours, nor run out of memory.
    bearable = 8 * lanes <= memory_kib <= _MOST_KIB and passes in _PASSES and lanes in _LANES
    if not bearable or len(slot.salt) < SALT_BYTES or not _measured(slot):
        raise ValueError("damaged slot")
    return slot


def _measured(slot: Slot) -> bool:
    newer = (len(slot.public), len(slot.sealed))
    return (
        len(slot.wrapped) == WRAPPED_BYTES
        and newer in {(0, 0), (POINT_BYTES, SEALED_BYTES)}
        and len(slot.sealed_next) in {0, newer[1]}
    )
