"""Open the data key with a password or the recovery sheet, as LUKS does with its slots.

The data key is random and never stored in the clear. Each slot holds a pair of keys of its own:
the private one is wrapped (AES key wrap, RFC 3394) under a key derived from a secret with Argon2id
(RFC 9106), and the data key is sealed to the public one. So the data key can be changed, when
somebody leaves, without knowing anybody's password. The salt is the SHA-256 of the slot's random
bytes, its kind, login and public key: a slot that was renamed opens nothing.

Slots of the first format wrapped the data key itself; they still open, and are made anew when
their person signs in.
"""

import hashlib
import hmac
import json
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Literal

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.keywrap import (
    InvalidUnwrap,
    aes_key_unwrap,
    aes_key_wrap,
)

from app.storage.errors import WrongKey
from app.storage.sealing import POINT_BYTES, public_of, seal, unseal

Randomness = Callable[[int], bytes]
SlotKind = Literal["password", "recovery"]

KEY_BYTES = 32
SALT_BYTES = 16
WRAPPED_BYTES = KEY_BYTES + 8  # key wrap adds eight bytes by which a wrong secret is seen
ID_DIGITS = 16


@dataclass(frozen=True)
class KdfCost:
    """Say how dear one guess is: memory in KiB, passes over it, and lanes."""

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4


@dataclass(frozen=True)
class Nature:
    """Say what a data folder is; slots of the first format are bound to this."""

    encrypted: bool = True
    practice: bool = False


@dataclass(frozen=True)
class Slot:
    """Keep the data key for one secret; `login` is empty for the recovery sheet.

    `wrapped` is the private key. While the data key is being changed, `sealed_next` holds the new
    one. In a slot of the first format `wrapped` is the data key itself, and the rest is empty.
    """

    kind: SlotKind
    login: str
    salt: bytes
    cost: KdfCost
    wrapped: bytes
    public: bytes = b""
    sealed: bytes = b""
    sealed_next: bytes = b""

    @property
    def old(self) -> bool:
        """Tell whether the data key cannot be changed in this slot without its secret."""
        return not self.public


@dataclass(frozen=True)
class Opening:
    """Hold what a secret opened: the data key, and the one that is to follow it, if any."""

    data_key: bytes = field(repr=False)
    next_key: bytes | None = field(default=None, repr=False)


def make_slot(
    kind: SlotKind,
    login: str,
    secret: str,
    data_key: bytes,
    *,
    cost: KdfCost,
    randomness: Randomness,
) -> Slot:
    """Keep the data key for one more secret."""
    private = randomness(KEY_BYTES)
    public = public_of(private)
    empty = Slot(kind, login, randomness(SALT_BYTES), cost, b"", public)
    wrapped = aes_key_wrap(_derive(empty, secret, Nature()), private)
    return replace(empty, wrapped=wrapped, sealed=seal(data_key, public, randomness(KEY_BYTES)))


def decoy(login: str, cost: KdfCost) -> Slot:
    """Return a slot that no secret opens, so that nobody learns by the time who signs in."""
    return Slot("password", login, bytes(SALT_BYTES), cost, bytes(WRAPPED_BYTES))


def open_slot(slot: Slot, secret: str, nature: Nature) -> Opening:
    """Return what the secret opens.

    Raises:
        WrongKey: the secret is not the slot's, or slot or folder were renamed.
    """
    try:
        private = aes_key_unwrap(_derive(slot, secret, nature), slot.wrapped)
        if slot.old:
            return Opening(private)
        after = unseal(slot.sealed_next, private) if slot.sealed_next else None
        return Opening(unseal(slot.sealed, private), after)
    except (InvalidUnwrap, ValueError) as error:
        raise WrongKey(_sentence(slot.kind)) from error


def subkey(data_key: bytes, purpose: bytes) -> bytes:
    """Return a key for one purpose, from which the data key cannot be told."""
    return hmac.new(data_key, purpose, hashlib.sha256).digest()


def key_id(data_key: bytes) -> str:
    """Return by what a data key is known; nobody can tell the key from it."""
    return subkey(data_key, b"sukusuku key id").hex()[:ID_DIGITS]


def _derive(slot: Slot, secret: str, nature: Nature) -> bytes:
    typed = unicodedata.normalize("NFC", secret).encode("utf-8", "surrogatepass")
    cost = slot.cost
    salt = _salt(slot, nature)
    return hash_secret_raw(
        typed, salt, cost.passes, cost.memory_kib, cost.lanes, POINT_BYTES, Type.ID
    )


def _salt(slot: Slot, nature: Nature) -> bytes:
    of_folder = [nature.encrypted, nature.practice] if slot.old else [slot.public.hex()]
    bound = [slot.salt.hex(), slot.kind, slot.login, *of_folder]
    return hashlib.sha256(json.dumps(bound).encode("ascii")).digest()


def _sentence(kind: SlotKind) -> str:
    if kind == "recovery":
        return (
            "復旧用シートの文字が合いません。記録は変わっていません。"
            "シートを見ながら、もう一度入力してください。"
        )
    return "ログイン名かパスワードが違います。記録は変わっていません。もう一度入力してください。"
