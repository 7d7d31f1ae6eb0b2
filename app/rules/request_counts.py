"""Count what came in and how it was answered, for the yearly report (OFFICE M-17)."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median
from typing import Final, TypeVar

from app.rules.grounds import GROUNDS
from app.rules.outcomes import OUTCOMES, Outcome, told_as
from app.rules.rights import Remedy

K = TypeVar("K")
MONTHS: Final = 12
ENDINGS: Final = frozenset(one for one, rule in OUTCOMES.items() if not rule.substantive)
"""What ends a request beside a decision; none of it counts as 不開示 (OFFICE L-19)."""


@dataclass(frozen=True)
class Counted:
    """Hold what is counted of one right: what it was, how it ended, in how many days.

    `first` marks one right of each case, so that cases are counted too; `in_time` is that of the
    case, None before its end and where nothing was due.
    """

    remedy: Remedy
    received_on: date
    first: bool = True
    outcome: Outcome | None = None
    ground: str = ""
    answered_on: date | None = None
    stopped_days: int = 0
    in_time: bool | None = None
    extended: bool = False


@dataclass(frozen=True)
class Counts:
    """Hold the counts of a period; shares follow from the two numbers they name.

    `withheld` counts 存否をお答えしない, which only the 管理責任者 may see; the other counts hold
    it as 不存在, as the letter does.
    """

    cases: int
    by_remedy: Mapping[Remedy, int]
    by_outcome: Mapping[Outcome, int]
    by_ending: Mapping[Outcome, int]
    by_ground: Mapping[str, int]
    by_month: Sequence[tuple[date, int]]
    days: Sequence[int]
    ended: int
    in_time: int
    extended: int
    open_rights: int
    withheld: int

    @property
    def median_days(self) -> float | None:
        """Return the days to the answer, the middle one; None where nothing was answered."""
        return float(median(self.days)) if self.days else None

    @property
    def longest_days(self) -> int | None:
        """Return the days of the slowest answer."""
        return max(self.days, default=None)

    @property
    def share_percent(self) -> int | None:
        """Return the share of ended cases that were in time, in whole percent, rounded down."""
        return self.in_time * 100 // self.ended if self.ended else None


def count(rights: Iterable[Counted], *, head: bool) -> Counts:
    """Count the rights of a period; only for the head 存否をお答えしない stands apart (P-15)."""
    lines = list(rights)
    cases = [line for line in lines if line.first]
    ended = [line for line in cases if line.in_time is not None]
    withheld = sum(line.outcome is Outcome.existence_withheld for line in lines)
    return Counts(
        cases=len(cases),
        by_remedy=_ordered(Remedy, Counter(line.remedy for line in lines)),
        by_outcome=_ordered(Outcome, _outcomes(lines, endings=False)),
        by_ending=_ordered(Outcome, _outcomes(lines, endings=True)),
        by_ground=_grounds(lines),
        by_month=_months(cases),
        days=sorted(_days(line) for line in lines if line.answered_on),
        ended=len(ended),
        in_time=sum(bool(line.in_time) for line in ended),
        extended=sum(line.extended for line in cases),
        open_rights=sum(line.outcome is None for line in lines),
        withheld=withheld if head else 0,
    )


def _outcomes(lines: Sequence[Counted], *, endings: bool) -> Counter[Outcome]:
    shown = (told_as(line.outcome) for line in lines if line.outcome)
    return Counter(one for one in shown if (one in ENDINGS) is endings)


def _grounds(lines: Sequence[Counted]) -> Mapping[str, int]:
    found = Counter(line.ground for line in lines if line.ground in GROUNDS)
    return {code: found[code] for code in GROUNDS if found[code]}


def _days(line: Counted) -> int:
    """Count the days that the office itself took: without those it waited for papers."""
    assert line.answered_on is not None
    return max((line.answered_on - line.received_on).days - line.stopped_days, 0)


def _months(cases: Sequence[Counted]) -> Sequence[tuple[date, int]]:
    found = Counter(line.received_on.replace(day=1) for line in cases)
    if not found:
        return ()
    month, last = min(found), max(found)
    months = []
    while month <= last:
        months.append((month, found[month]))
        year, place = divmod(month.month, MONTHS)
        month = date(month.year + year, place + 1, 1)
    return months


def _ordered(kind: Iterable[K], found: Counter[K]) -> Mapping[K, int]:
    return {one: found[one] for one in kind if found[one]}
