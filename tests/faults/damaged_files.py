"""Damage a file in every way that a disk, a cable or a person does."""

import hashlib
import random
from collections.abc import Callable, Mapping

Damage = Callable[[bytes, random.Random], bytes]


def flipped(whole: bytes, chance: random.Random) -> bytes:
    """Turn one bit."""
    at = chance.randrange(len(whole))
    return whole[:at] + bytes([whole[at] ^ (1 << chance.randrange(8))]) + whole[at + 1 :]


def _cut(whole: bytes, chance: random.Random) -> bytes:
    return whole[: chance.randrange(len(whole))]


def _zeroed(whole: bytes, chance: random.Random) -> bytes:
    at, size = chance.randrange(len(whole) - 1), chance.randrange(1, 8_192)
    gone = bytes(len(whole[at : at + size]))
    return whole[:at] + gone + whole[at + len(gone) :]


def _swapped(whole: bytes, chance: random.Random) -> bytes:
    one, other = sorted(chance.sample(range(1, len(whole) // 4_096), 2))
    block = slice(one * 4_096, one * 4_096 + 4_096), slice(other * 4_096, other * 4_096 + 4_096)
    head, middle = whole[: block[0].start], whole[block[0].stop : block[1].start]
    return head + whole[block[1]] + middle + whole[block[0]] + whole[block[1].stop :]


def _longer(whole: bytes, chance: random.Random) -> bytes:
    return whole + chance.randbytes(chance.randrange(1, 5_000))


def _doubled(whole: bytes, _chance: random.Random) -> bytes:
    return whole + whole


def _other(whole: bytes, chance: random.Random) -> bytes:
    return chance.randbytes(chance.randrange(len(whole)))


def _empty(_whole: bytes, _chance: random.Random) -> bytes:
    return b""


def _forged(whole: bytes, chance: random.Random) -> bytes:
    """Turn a bit and reckon the open hash anew, as one could who has not the key."""
    changed = flipped(whole[:-64], chance) + whole[-64:-32]
    return changed + hashlib.sha256(changed).digest()


KINDS: Mapping[str, Damage] = {
    "bit": flipped,
    "cut": _cut,
    "zeros": _zeroed,
    "blocks swapped": _swapped,
    "added": _longer,
    "doubled": _doubled,
    "other bytes": _other,
    "empty": _empty,
    "hash forged": _forged,
}
