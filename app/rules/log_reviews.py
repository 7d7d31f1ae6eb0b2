"""Sort what people did in a month, for who reviews the operation log (OFFICE M-17)."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import Final

from app.rules.eras import today_in_japan
from app.rules.log_months import JAPAN
from app.rules.worded import Worded

DAY_BEGINS: Final = time(7, 0)
DAY_ENDS: Final = time(20, 0)


class Act(Worded):
    """Name what a reviewer wants to know of an act."""

    looked = "looked", "閲覧"
    printed = "printed", "印刷・発行"
    exported = "exported", "書出し"
    erased = "erased", "消去"
    other = "other", "登録・変更など"


_WORDS: Final = (
    (Act.exported, ("書出", "書き出", "暗号化して保存")),
    (Act.printed, ("印刷", "発行")),
    (Act.looked, ("閲覧", "を開いた")),
    (Act.erased, ("消去",)),
)


@dataclass(frozen=True)
class LoggedAct:
    """Hold of one act what a review counts; `people` are the members it touched."""

    at: datetime
    staff_name: str
    title: str
    people: frozenset[int] = frozenset()


@dataclass
class PersonCount:
    """Count the acts of one person in a month."""

    name: str
    by_act: Counter[Act] = field(default_factory=Counter)
    people: set[int] = field(default_factory=set)
    at_night: int = 0
    on_closed_days: int = 0

    @property
    def acts(self) -> int:
        """Count everything she did."""
        return sum(self.by_act.values())


def act_of(title: str) -> Act:
    """Sort an act by the words under which the log has it."""
    return next((act for act, words in _WORDS if any(word in title for word in words)), Act.other)


def is_night(at: datetime) -> bool:
    """Tell whether nobody sits at the desk at that time of day."""
    clock = (at.astimezone(UTC) + JAPAN).time()
    return not DAY_BEGINS <= clock < DAY_ENDS


def counted(
    acts: Iterable[LoggedAct], is_open: Callable[[date], bool]
) -> Mapping[str, PersonCount]:
    """Count the acts of each person, in the order of their names."""
    found: dict[str, PersonCount] = {}
    for one in acts:
        person = found.setdefault(one.staff_name, PersonCount(one.staff_name))
        person.by_act[act_of(one.title)] += 1
        person.people |= one.people
        person.at_night += is_night(one.at)
        person.on_closed_days += not is_open(today_in_japan(one.at))
    return dict(sorted(found.items()))


def stands_out(one: LoggedAct, is_open: Callable[[date], bool]) -> str:
    """Say why a reviewer should look at an act; empty where nothing stands out."""
    act = act_of(one.title)
    causes = [act.word] if act in {Act.looked, Act.exported, Act.erased} else []
    causes += ["夜間"] if is_night(one.at) else []
    causes += [] if is_open(today_in_japan(one.at)) else ["休業日"]
    return "・".join(causes)
