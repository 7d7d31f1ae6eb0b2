"""Spell the recovery key so that a person can type it from paper.

20 random bytes in Crockford's base 32 (no I, L, O, U), in groups of four, then a check group.
"""

import hashlib

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
KEY_BYTES = 20
GROUP = 4
_LOOKALIKE = str.maketrans("ILO", "110")


def spell(key: bytes) -> tuple[str, ...]:
    """Return the groups printed on the sheet, the check group last."""
    number = int.from_bytes(key, "big")
    digits = [ALPHABET[number >> (5 * place) & 31] for place in range(len(key) * 8 // 5)]
    text = "".join(reversed(digits))
    text += _check(text)
    return tuple(text[start : start + GROUP] for start in range(0, len(text), GROUP))


def read(typed: str) -> str | None:
    """Return the secret a person typed, or None where the check group does not fit.

    Spaces, hyphens, small and full-width letters do not matter; I and L are read as 1, O as 0.
    """
    text = fold(typed)
    body, check = text[:-GROUP], text[-GROUP:]
    return body if body and _check(body) == check else None


def fold(typed: str) -> str:
    """Return the signs of the sheet that a person typed, without what does not matter."""
    folded = typed.translate({code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}).upper()
    return "".join(sign for sign in folded.translate(_LOOKALIKE) if sign in ALPHABET)


def secret_of(groups: tuple[str, ...]) -> str:
    """Return the secret behind printed groups."""
    return "".join(groups[:-1])


def _check(text: str) -> str:
    digest = int.from_bytes(hashlib.sha256(text.encode("ascii")).digest()[:4], "big")
    return "".join(ALPHABET[digest >> (5 * place) & 31] for place in range(GROUP))
