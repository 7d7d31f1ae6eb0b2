"""Hold what the gate of a provision looks at, and what it answers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.rules.consents import Standing
from app.rules.eras import western
from app.rules.ids import MemberId
from app.rules.provision_promises import Cover, Promise
from app.rules.provisions import Provision
from app.rules.recipients import Recipient
from app.rules.suspensions import Suspension

RECORDABLE: Final = "すでに渡した場合は「事実の記録（要是正）」を選んでください。"
REFUSED: Final = "提供を登録できません。"
MOST_NAMES: Final = 3
"""So many people are named in a sentence; of more it says how many there are."""


@dataclass(frozen=True)
class Subject:
    """Hold what the gate must know of one person; `standing` on the day that is looked at.

    `child_stopped`: a child of hers whose data are given was stopped on a day of the provision;
    `child_erased`: the content of one was erased; `childless`: data of a child are given, and she
    has none on record; `left`: the word of her state, where she was no member any more that day.
    """

    name: str
    standing: Standing
    stops: Sequence[Suspension] = ()
    erased: bool = False
    child_stopped: bool = False
    child_erased: bool = False
    childless: bool = False
    left: str = ""


@dataclass(frozen=True)
class Situation:
    """Hold what the gate looks at; `is_joint` where 共同利用 with the recipient stands that day.

    `later` are the days after the first on which something turns: a contract, a version, a consent.
    `no_contract`: the recipient is a contractor without a valid contract, on whatever ground.
    """

    provision: Provision
    recipient: Recipient
    subjects: Mapping[MemberId, Subject]
    promise: Promise
    cover: Cover
    is_joint: bool = False
    later: tuple["Situation", ...] = ()
    is_later: bool = False
    no_contract: bool = False

    @property
    def at_the_time(self) -> str:
        """Name the day in a sentence where it is not the first one."""
        return f"{western(self.provision.from_on)}の時点で、" if self.is_later else ""


@dataclass(frozen=True)
class Closed:
    """Say why the gate is closed; `people` are those without whom it might be open."""

    sentence: str
    people: tuple[MemberId, ...] = ()


def named(names: Sequence[str]) -> str:
    """Name people in a sentence: the first few of them, and how many more there are."""
    first = "、".join(names[:MOST_NAMES])
    more = len(names) - MOST_NAMES
    return f"{first} ほか{more:,}名" if more > 0 else first


def of_all(now: Situation, names: Sequence[str]) -> str:
    """Name people among all whose data are to be given: 48名のうち1名（伊藤 彩 様）."""
    whole = len(now.subjects)
    return named(names) if whole == 1 else f"{whole:,}名のうち{len(names):,}名（{named(names)}）"
