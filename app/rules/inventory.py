"""Describe which data of a member the program keeps, and what each is used for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

SEPARATOR = "／"


@dataclass(frozen=True)
class InventoryLine:
    """Hold one kind of data; `purposes` are the places (from 1) in the policy's own list."""

    item: str
    group: str
    label: str
    purposes: tuple[int, ...]


Inventory = Mapping[str, InventoryLine]


def purpose_words(line: InventoryLine, listed: Sequence[str]) -> str:
    """Return the purposes of one kind of data in the words of a version of the policy."""
    return SEPARATOR.join(listed[place - 1] for place in line.purposes if place <= len(listed))
