"""Open the data key with a password or the recovery sheet, as LUKS does with its slots.

The data key is random and never stored in the clear. Each slot wraps it (AES key wrap, RFC 3394)
under a key derived from a secret with Argon2id (RFC 9106). The salt of that is the SHA-256 of the
slot's random bytes, its kind and login, and what the folder says of itself: whoever writes another
login or flag into the file opens nothing with it.
"""

import hashlib
import json
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.keywrap import (
    InvalidUnwrap,
    aes_key_unwrap,
    aes_key_wrap,
)

from app.storage.errors import WrongKey

Randomness = Callable[[int], bytes]
SlotKind = Literal["password", "recovery"]

KEY_BYTES = 32
SALT_BYTES = 16
WRAPPED_BYTES = KEY_BYTES + 8  # key wrap adds eight bytes by which a wrong secret is seen


@dataclass(frozen=True)
class KdfCost:
    """Say how dear one guess is: memory in KiB, passes over it, and lanes."""

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4


@dataclass(frozen=True)
class Nature:
    """Say what a data folder is; every slot of it is bound to this."""

    encrypted: bool = True
    practice: bool = False


@dataclass(frozen=True)
class Slot:
    """Wrap the data key for one secret; `login` is empty for the recovery sheet."""

    kind: SlotKind
    login: str
    salt: bytes
    cost: KdfCost
    wrapped: bytes


def make_slot(
    kind: SlotKind,
    login: str,
    secret: str,
    data_key: bytes,
    *,
    cost: KdfCost,
    randomness: Randomness,
    nature: Nature,
) -> Slot:
    """Wrap the data key for one more secret."""
    empty = Slot(kind, login, randomness(SALT_BYTES), cost, b"")
    return replace(empty, wrapped=aes_key_wrap(_derive(empty, secret, nature), data_key))


def decoy(login: str, cost: KdfCost) -> Slot:
    """Return a slot that no secret opens, so that nobody learns by the time who signs in."""
    return Slot("password", login, bytes(SALT_BYTES), cost, bytes(WRAPPED_BYTES))


def open_slot(slot: Slot, secret: str, nature: Nature) -> bytes:
    """Return the data key.

    Raises:
        WrongKey: the secret is not the slot's, or slot or folder were renamed.
    """
    try:
        return aes_key_unwrap(_derive(slot, secret, nature), slot.wrapped)
    except InvalidUnwrap as error:
        raise WrongKey(_sentence(slot.kind)) from error


def _derive(slot: Slot, secret: str, nature: Nature) -> bytes:
    typed = unicodedata.normalize("NFC", secret).encode("utf-8", "surrogatepass")
    cost = slot.cost
    salt = _salt(slot, nature)
    return hash_secret_raw(
        typed, salt, cost.passes, cost.memory_kib, cost.lanes, KEY_BYTES, Type.ID
    )


def _salt(slot: Slot, nature: Nature) -> bytes:
    bound = [slot.salt.hex(), slot.kind, slot.login, nature.encrypted, nature.practice]
    return hashlib.sha256(json.dumps(bound).encode("ascii")).digest()


def _sentence(kind: SlotKind) -> str:
    if kind == "recovery":
        return (
            "復旧用シートの文字が合いません。記録は変わっていません。"
            "シートを見ながら、もう一度入力してください。"
        )
    return "ログイン名かパスワードが違います。記録は変わっていません。もう一度入力してください。"
