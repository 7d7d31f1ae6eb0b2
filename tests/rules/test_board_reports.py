"""The spans of a report: months and fiscal years beside the ones before, by hand."""

from datetime import date

import pytest

from app.rules.board_reports import (
    Figure,
    ReportSpan,
    month_span,
    months_from,
    months_to,
    year_span,
)
from app.rules.errors import Refused
from app.rules.periods import Days

FAR = date(2040, 1, 1)


def days(span: ReportSpan) -> tuple[Days, Days]:
    return span.days, span.before


@pytest.mark.parametrize(
    ("day", "month", "before", "words"),
    [
        (
            date(2026, 4, 20),
            Days(date(2026, 4, 1), date(2026, 4, 30)),
            Days(date(2026, 3, 1), date(2026, 3, 31)),
            ("令和8年4月", "令和8年3月"),
        ),
        (
            date(2028, 2, 29),
            Days(date(2028, 2, 1), date(2028, 2, 29)),
            Days(date(2028, 1, 1), date(2028, 1, 31)),
            ("令和10年2月", "令和10年1月"),
        ),
        (
            date(2027, 1, 31),
            Days(date(2027, 1, 1), date(2027, 1, 31)),
            Days(date(2026, 12, 1), date(2026, 12, 31)),
            ("令和9年1月", "令和8年12月"),
        ),
    ],
)
def test_a_month_stands_beside_the_one_before(
    day: date, month: Days, before: Days, words: tuple[str, str]
) -> None:
    span = month_span(day, FAR)
    assert days(span) == (month, before)
    assert (span.word, span.word_before) == words


@pytest.mark.parametrize(
    ("day", "start", "year", "before", "word"),
    [
        (
            date(2027, 3, 31),
            (4, 1),
            Days(date(2026, 4, 1), date(2027, 3, 31)),
            Days(date(2025, 4, 1), date(2026, 3, 31)),
            "令和8年度",
        ),
        (
            date(2027, 3, 20),
            (3, 21),
            Days(date(2026, 3, 21), date(2027, 3, 20)),
            Days(date(2025, 3, 21), date(2026, 3, 20)),
            "令和8年度",
        ),
        (
            date(2019, 5, 1),
            (4, 1),
            Days(date(2019, 4, 1), date(2020, 3, 31)),
            Days(date(2018, 4, 1), date(2019, 3, 31)),
            "令和元年度",
        ),
    ],
)
def test_a_fiscal_year_stands_beside_the_one_before(
    day: date, start: tuple[int, int], year: Days, before: Days, word: str
) -> None:
    span = year_span(day, FAR, start)
    assert days(span) == (year, before)
    assert span.word == word


def test_a_span_that_runs_ends_today_and_one_to_come_is_refused() -> None:
    today = date(2026, 4, 20)
    assert month_span(today, today).days == Days(date(2026, 4, 1), today)
    assert year_span(today, today).days == Days(date(2026, 4, 1), today)
    for span in (month_span, year_span):
        with pytest.raises(Refused, match="まだ始まっていない"):
            span(date(2027, 5, 1), today)


def test_twelve_months_end_with_the_one_of_the_day() -> None:
    months = months_to(date(2028, 2, 29))
    assert len(months) == 12
    assert months[0] == Days(date(2027, 3, 1), date(2027, 3, 31))
    assert months[-1] == Days(date(2028, 2, 1), date(2028, 2, 29))


@pytest.mark.parametrize(
    ("unit", "now", "before", "cells"),
    [
        ("件", 1234, 1231, ("架空", "1,234件", "1,231件", "3件増")),
        ("％", 90, 95, ("架空", "90％", "95％", "5ポイント減")),
        ("日", 9.5, 9.5, ("架空", "9.5日", "9.5日", "増減なし")),
        ("日", None, 9.5, ("架空", "―", "9.5日", "")),
        ("名", 0, None, ("架空", "0名", "―", "")),
    ],
)
def test_a_figure_says_what_became_of_it(
    unit: str, now: float | None, before: float | None, cells: tuple[str, ...]
) -> None:
    assert Figure("群", "架空", unit, now, before).cells == cells


@pytest.mark.parametrize(
    ("first", "last", "ends"),
    [
        (date(2026, 4, 1), date(2027, 3, 31), (date(2026, 4, 30), date(2027, 3, 31))),
        (date(2026, 3, 21), date(2027, 3, 20), (date(2026, 4, 20), date(2027, 3, 20))),
        (date(2025, 12, 31), date(2026, 12, 30), (date(2026, 1, 30), date(2026, 12, 30))),
    ],
)
def test_a_year_has_twelve_months_wherever_it_begins(
    first: date, last: date, ends: tuple[date, date]
) -> None:
    months = months_from(first, last)
    assert len(months) == 12
    assert (months[0].to_on, months[-1].to_on) == ends
    assert months[0].from_on == first
    days = sum((one.to_on - one.from_on).days + 1 for one in months if one.to_on and one.from_on)
    assert days == (last - first).days + 1
