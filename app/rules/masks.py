"""Tie each blacked-out item to the line it hides, so that a change cannot move it to another."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

_DIGEST = 64


@dataclass(frozen=True)
class Mask:
    """Hold why an item is blacked out, and the SHA-256 (hex) of the line that was hidden."""

    reason: str
    digest: str


def digest_of(name: str, content: str) -> str:
    """Return the digest of a line by what it says."""
    return hashlib.sha256(f"{name}\x1f{content}".encode("utf-8", "surrogatepass")).hexdigest()


def spell(mask: Mask) -> str:
    """Write a mask as one text for the records."""
    return f"{mask.digest} {mask.reason}"


def read(spelt: Mapping[str, str]) -> dict[str, Mask]:
    """Read the masks of the records by the item's key."""
    return {key: Mask(text[_DIGEST + 1 :], text[:_DIGEST]) for key, text in spelt.items()}
