"""Say what may be disposed of, in which way, and how far it has come (廃棄; OFFICE M-18)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.rules.eras import western
from app.rules.numbers import receipt_number
from app.rules.worded import Worded

MOST_ITEMS: Final = 60
LONGEST_TITLE: Final = 120
LONGEST_WHAT: Final = 400


class Medium(Worded):
    """Name on what the personal data stand."""

    paper = "paper", "紙"
    data = "data", "データ"
    carrier = "carrier", "記録媒体"


class Way(Worded):
    """Name how it is made unreadable."""

    dissolve = "dissolve", "溶解"
    shred = "shred", "裁断"
    erase = "erase", "消去（上書き）"
    crush = "crush", "機器の破壊"


class DisposalState(Worded):
    """Name how far a disposal has come."""

    proposed = "proposed", "承認待ち"
    returned = "returned", "差戻し"
    approved = "approved", "承認済み（廃棄待ち）"
    done = "done", "廃棄済み"
    cancelled = "cancelled", "取消し"


WAYS: Final = {
    Medium.paper: (Way.dissolve, Way.shred),
    Medium.data: (Way.erase,),
    Medium.carrier: (Way.erase, Way.shred, Way.crush),
}


@dataclass(frozen=True)
class DisposalItem:
    """Hold one line of a proposal; papers lie at a place, in a box.

    `kept_until_on` is the last day on which it must be kept, `ground` why it may go where no day
    says so.
    """

    medium: Medium
    what: str
    count_words: str
    period: str = ""
    place: str = ""
    box: str = ""
    kept_until_on: date | None = None
    ground: str = ""


@dataclass(frozen=True)
class DisposalDraft:
    """Hold what is typed of a proposal."""

    title: str
    reason: str = ""
    items: tuple[DisposalItem, ...] = ()


def disposal_number(year: int, n: int) -> str:
    """Write the n-th proposal of a fiscal year: 「廃26-0001」."""
    return f"廃{receipt_number(year, n)}"


def ways_for(items: Iterable[DisposalItem]) -> tuple[Way, ...]:
    """Return the ways that make everything on a list unreadable."""
    media = {item.medium for item in items}
    return tuple(way for way in Way if all(way in WAYS[medium] for medium in media))


def too_early(items: Iterable[DisposalItem], on: date) -> tuple[DisposalItem, ...]:
    """Return what had still to be kept on a day: kept through its day, gone from the next."""
    return tuple(item for item in items if item.kept_until_on and item.kept_until_on >= on)


def kept_words(item: DisposalItem) -> str:
    """Say until when an item is kept, or why it may go."""
    day = f"{western(item.kept_until_on)}まで" if item.kept_until_on else ""
    return "　".join(part for part in (day, item.ground) if part)
