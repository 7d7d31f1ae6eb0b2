"""Name what the board is told of a month or a year, beside the one before (月次・年次報告)."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from app.rules.eras import japanese
from app.rules.errors import Refused
from app.rules.numbers import APRIL_FIRST, fiscal_year
from app.rules.periods import Days
from app.rules.worded import Worded

_MONTHS: Final = 12
_OF_REIWA: Final = 2018


class ReportKind(Worded):
    """Name how long a span a report tells of."""

    month = "month", "月次報告"
    year = "year", "年次報告"


@dataclass(frozen=True)
class ReportSpan:
    """Hold the days of a report, their words, and the same of the span before."""

    kind: ReportKind
    word: str
    days: Days
    word_before: str
    before: Days


@dataclass(frozen=True)
class Figure:
    """Hold one count of a report, now and in the span before; None where nothing can be said."""

    group: str
    label: str
    unit: str
    now: float | None
    before: float | None

    @property
    def change(self) -> str:
        """Say in words what became of it."""
        if self.now is None or self.before is None:
            return ""
        by = self.now - self.before
        unit = "ポイント" if self.unit == "％" else self.unit
        return f"{abs(by):,g}{unit}{'増' if by > 0 else '減'}" if by else "増減なし"

    @property
    def cells(self) -> tuple[str, str, str, str]:
        """Spell it as a row: what, now, before, the change."""
        return self.label, self._spelt(self.now), self._spelt(self.before), self.change

    def _spelt(self, number: float | None) -> str:
        return "―" if number is None else f"{number:,g}{self.unit}"


def month_span(day: date, today: date) -> ReportSpan:
    """Return the month of a day and the one before it.

    Raises:
        Refused: the month has not begun.
    """
    first = day.replace(day=1)
    before = (first - timedelta(days=1)).replace(day=1)
    days = _until(Days(first, _next(first) - timedelta(days=1)), today)
    return ReportSpan(
        ReportKind.month,
        _month_word(first),
        days,
        _month_word(before),
        Days(before, first - timedelta(days=1)),
    )


def year_span(day: date, today: date, start: tuple[int, int] = APRIL_FIRST) -> ReportSpan:
    """Return the fiscal year of a day and the one before it; years begin at `start`.

    Raises:
        Refused: the year has not begun.
    """
    year = fiscal_year(day, start)
    begins = [date(year + away, *start) for away in (-1, 0, 1)]
    ends = [one - timedelta(days=1) for one in begins]
    return ReportSpan(
        ReportKind.year,
        _year_word(year),
        _until(Days(begins[1], ends[2]), today),
        _year_word(year - 1),
        Days(begins[0], ends[1]),
    )


def months_to(last: date, count: int = _MONTHS) -> tuple[Days, ...]:
    """Return so many whole months up to the one of a day, the oldest first."""
    months, first = [], last.replace(day=1)
    for _ in range(count):
        months.append(Days(first, _next(first) - timedelta(days=1)))
        first = (first - timedelta(days=1)).replace(day=1)
    return tuple(reversed(months))


def months_from(first: date, last: date) -> tuple[Days, ...]:
    """Return the months that begin on the day of `first`, the last one as short as `last` makes it.

    A year that begins on 21 March has twelve, not thirteen.
    """
    months, begins = [], first
    while begins <= last:
        following = _on_day(_next(begins.replace(day=1)), first.day)
        months.append(Days(begins, min(following - timedelta(days=1), last)))
        begins = following
    return tuple(months)


def _on_day(month: date, day: int) -> date:
    return month.replace(day=min(day, monthrange(month.year, month.month)[1]))


def _until(days: Days, today: date) -> Days:
    assert days.from_on is not None
    assert days.to_on is not None
    if days.from_on > today:
        raise Refused(
            "まだ始まっていない期間です。報告は作っていません。期間を選び直してください。"
        )
    return Days(days.from_on, min(days.to_on, today))


def _next(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1)


def _month_word(first: date) -> str:
    return japanese(first).removesuffix("1日")


def _year_word(year: int) -> str:
    if year <= _OF_REIWA:
        return f"{year}年度"
    return f"令和{year - _OF_REIWA if year > _OF_REIWA + 1 else '元'}年度"
