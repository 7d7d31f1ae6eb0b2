"""Prove that a recovery sheet was printed and can be read: six of its characters are typed."""

import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass, field

from app.storage import recovery_key

GROUPS = 3
SIGNS = 2
SALT_BYTES = 16


@dataclass(frozen=True)
class SheetProof:
    """Know which groups of a sheet are asked for, and what their first signs are worth.

    It holds no sign of the sheet itself; `sheet` is by what the key ring knows it.
    """

    places: tuple[int, ...]
    salt: bytes = field(repr=False)
    digest: bytes = field(repr=False)
    sheet: str = ""

    @property
    def question(self) -> str:
        """Say which characters are to be typed."""
        numbers = "・".join(f"{place}番" for place in self.places)
        return f"シートの{numbers}の枠の、はじめの{SIGNS}文字ずつ（あわせて{len(self)}文字）"

    def __len__(self) -> int:
        return len(self.places) * SIGNS

    def is_long_enough(self, typed: str) -> bool:
        """Tell whether as many signs were typed as were asked for."""
        return len(recovery_key.fold(typed)) >= len(self)

    def fits(self, typed: str) -> bool:
        """Tell whether the characters are those of the sheet; width, case and spaces are free."""
        signs = recovery_key.fold(typed)
        return hmac.compare_digest(_worth(self.salt, signs), self.digest)


def of(groups: tuple[str, ...], randomness: Callable[[int], bytes], sheet: str = "") -> SheetProof:
    """Choose three groups of a sheet by chance, and keep what they are worth."""
    order = sorted(range(len(groups)), key=lambda _place: randomness(8))
    chosen = sorted(order[:GROUPS])
    salt = randomness(SALT_BYTES)
    signs = "".join(groups[place][:SIGNS] for place in chosen)
    return SheetProof(tuple(place + 1 for place in chosen), salt, _worth(salt, signs), sheet)


def _worth(salt: bytes, signs: str) -> bytes:
    return hashlib.sha256(salt + signs.encode("ascii")).digest()
