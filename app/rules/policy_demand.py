"""Name one thing that a change of the policy demands, and how it binds (LAW A-6, A-11)."""

from dataclasses import dataclass
from enum import StrEnum


class Weight(StrEnum):
    """Name how a demand binds."""

    UPDATE = "公表を改める"
    PUBLISH = "遅滞なく公表"
    BEFOREHAND = "あらかじめ公表"
    JUDGE = "判断が必要"
    BLOCKED = "原則としてできない"


@dataclass(frozen=True)
class Demand:
    """Hold one thing a change demands, its paragraph, and what changed in which words.

    `went` holds what is no longer in the list: without that, nothing was only renamed.
    """

    key: str
    weight: Weight
    paragraph: str
    sentence: str
    words: tuple[str, ...] = ()
    went: tuple[str, ...] = ()
