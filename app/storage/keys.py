"""Open the data key with a password or the recovery sheet, as LUKS does with its slots.

The data key is random and never stored in the clear. Each slot wraps it (AES key wrap, RFC 3394)
under a key derived from a secret with Argon2id (RFC 9106).
"""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
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
) -> Slot:
    """Wrap the data key for one more secret."""
    salt = randomness(SALT_BYTES)
    wrapped = aes_key_wrap(_derive(secret, salt, cost), data_key)
    return Slot(kind, login, salt, cost, wrapped)


def open_slot(slot: Slot, secret: str) -> bytes:
    """Return the data key.

    Raises:
        WrongKey: the secret is not the slot's.
    """
    try:
        return aes_key_unwrap(_derive(secret, slot.salt, slot.cost), slot.wrapped)
    except InvalidUnwrap as error:
        raise WrongKey(_sentence(slot.kind)) from error


def _derive(secret: str, salt: bytes, cost: KdfCost) -> bytes:
    typed = unicodedata.normalize("NFC", secret).encode("utf-8", "surrogatepass")
    return hash_secret_raw(
        typed, salt, cost.passes, cost.memory_kib, cost.lanes, KEY_BYTES, Type.ID
    )


def _sentence(kind: SlotKind) -> str:
    if kind == "recovery":
        return (
            "復旧用シートの文字が合いません。記録は変わっていません。"
            "シートを見ながら、もう一度入力してください。"
        )
    return "ログイン名かパスワードが違います。記録は変わっていません。もう一度入力してください。"
