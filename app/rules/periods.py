"""Name the spans of time that a register is asked for."""

from dataclasses import dataclass
from datetime import date, timedelta

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
    """Hold the first and the last day of a span; None leaves an end open."""

    from_on: date | None = None
    to_on: date | None = None


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
