"""Name the spans of time that a register is asked for."""

from dataclasses import dataclass
from datetime import date, timedelta

from app.rules.eras import japanese
from app.rules.errors import Refused
from app.rules.numbers import APRIL_FIRST, fiscal_year
from app.rules.worded import Worded


class Span(Worded):
    """Name a span; `chosen` is one whose days are typed."""

    this_year = "this_year", "今年度"
    last_year = "last_year", "前年度"
    this_month = "this_month", "今月"
    last_month = "last_month", "前月"
    whole = "whole", "全期間"
    chosen = "chosen", "日付で指定"


@dataclass(frozen=True)
class Days:
    """Hold the first and the last day of a span, both in it; None leaves an end open."""

    from_on: date | None = None
    to_on: date | None = None

    def holds(self, day: date) -> bool:
        """Tell whether a day lies in the span."""
        begun = self.from_on is None or self.from_on <= day
        return begun and (self.to_on is None or day <= self.to_on)

    @property
    def words(self) -> str:
        """Say which days are meant."""
        if self.from_on is None and self.to_on is None:
            return "全期間"
        begin = f"{japanese(self.from_on)}から" if self.from_on else "はじめから"
        return f"{begin}{f'{japanese(self.to_on)}まで' if self.to_on else '今日まで'}"

    @property
    def logged(self) -> dict[str, str]:
        """Return the ends as the log keeps them."""
        ends = {"from_on": self.from_on, "to_on": self.to_on}
        return {name: on.isoformat() if on else "" for name, on in ends.items()}


def refuse_backward(days: Days) -> None:
    """Refuse a span that ends before it begins; nothing is printed of it.

    Raises:
        Refused: with what to look at.
    """
    if days.from_on and days.to_on and days.to_on < days.from_on:
        raise Refused(
            "期間の終わりが、始まりより前になっています。何も出していません。"
            "日付を確かめてください。"
        )


def days_of(span: Span, today: date, start: tuple[int, int] = APRIL_FIRST) -> Days:
    """Return the days of a span as of a day; years are fiscal years that begin at `start`."""
    year = fiscal_year(today, start)
    month = today.replace(day=1)
    before = (month - timedelta(days=1)).replace(day=1)
    spans = {
        Span.this_year: Days(_begin(year, start), _begin(year + 1, start) - timedelta(days=1)),
        Span.last_year: Days(_begin(year - 1, start), _begin(year, start) - timedelta(days=1)),
        Span.this_month: Days(month, _next(month) - timedelta(days=1)),
        Span.last_month: Days(before, month - timedelta(days=1)),
    }
    return spans.get(span, Days())


def _begin(year: int, start: tuple[int, int]) -> date:
    return date(year, *start)


def _next(month: date) -> date:
    return (month + timedelta(days=31)).replace(day=1)
