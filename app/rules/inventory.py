"""Describe which data of a member the program keeps, and what each is used for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

SEPARATOR = "／"


@dataclass(frozen=True)
class InventoryLine:
    """Hold one kind of data; `purposes` are the places (from 1) in the policy's own list.

    `source` says from whom and how it comes, `retention` until when it is kept (LAW B-7).
    """

    item: str
    group: str
    label: str
    purposes: tuple[int, ...]
    source: str = ""
    retention: str = ""


Inventory = Mapping[str, InventoryLine]


def purpose_words(line: InventoryLine, listed: Sequence[str]) -> str:
    """Return the purposes of one kind of data in the words of a version of the policy."""
    return SEPARATOR.join(listed[place - 1] for place in line.purposes if place <= len(listed))
