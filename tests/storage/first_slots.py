"""Make key slots as the first releases did, to prove that they still open."""

import hashlib
import json

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.keywrap import aes_key_wrap

from app.storage.keys import KdfCost, Nature, Slot, SlotKind

CHEAP = KdfCost(memory_kib=64, passes=1, lanes=1)
DATA_KEY = bytes(range(32))
NATURE = Nature()


def first_format(
    secret: str,
    nature: Nature = NATURE,
    *,
    login: str = "kakuu",
    data_key: bytes = DATA_KEY,
) -> Slot:
    """Return a slot in which the data key itself is wrapped; without a login, of the sheet."""
    kind: SlotKind = "password" if login else "recovery"
    salt = bytes(range(16))
    flags = [salt.hex(), kind, login, nature.encrypted, nature.practice]
    bound = hashlib.sha256(json.dumps(flags).encode("ascii")).digest()
    derived = hash_secret_raw(secret.encode(), bound, 1, 64, 1, 32, Type.ID)
    return Slot(kind, login, salt, CHEAP, aes_key_wrap(derived, data_key))
