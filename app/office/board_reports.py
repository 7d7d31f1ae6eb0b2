"""Report to the board of a month or a fiscal year, beside the one before (OFFICE M-17)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Final

from app.letters import board_report
from app.letters.bar_plot import MonthBar, PairBar
from app.letters.board_report import ReportFacts, ReportPart
from app.office import board_figures, fiscal_years, page_settings, profile, request_register
from app.office.board_figures import REMEDIES
from app.office.desk import Desk
from app.office.one_state import one_state
from app.office.typed import refuse_unfit
from app.rules.board_reports import (
    Figure,
    ReportKind,
    ReportSpan,
    month_span,
    months_from,
    months_to,
    year_span,
)
from app.rules.periods import Days
from app.rules.roles import Verb
from app.storage.unit import Unit

BOXES: Final = ("担当", "部署管理者", "管理責任者")
YEARS: Final = 5
MONTHS: Final = 24


@dataclass(frozen=True)
class Report:
    """Hold what a report says before it is printed."""

    span: ReportSpan
    figures: Sequence[Figure]
    months: Sequence[MonthBar]
    hidden: int


def spans(desk: Desk, kind: ReportKind) -> Sequence[ReportSpan]:
    """Return the months or years of which a report can be made, the newest first."""
    desk.demand(Verb.report_to_board)
    if kind is ReportKind.month:
        firsts = (days.from_on for days in reversed(months_to(desk.today, MONTHS)))
        return [month_span(day, desk.today) for day in firsts if day]
    with desk.look() as unit:
        return _years(unit, desk.today)


def _years(unit: Unit, today: date) -> Sequence[ReportSpan]:
    """Return the newest years, each as long as it was by the start that applied then."""
    found = [year_span(today, today, fiscal_years.start_of(unit, today))]
    while len(found) < YEARS:
        last = found[-1].days.from_on
        assert last is not None
        last -= timedelta(days=1)
        found.append(year_span(last, last, fiscal_years.start_of(unit, last)))
    return found


def read(desk: Desk, span: ReportSpan) -> Report:
    """Count everything of a span, from one state of the records."""
    desk.demand(Verb.report_to_board)
    with one_state(desk) as still:
        figures = board_figures.read(still, span)
        months, hidden = _months(still, span)
    return Report(span, figures, months, hidden)


def look(desk: Desk, span: ReportSpan, remark: str = "") -> bytes:
    """Return a report as PDF, to be looked at."""
    desk.demand(Verb.report_to_board)
    refuse_unfit({"所見": remark})
    found = read(desk, span)
    with desk.look() as unit:
        facts = _facts(desk, found, remark, unit.history.anchor(), profile.sender(unit).name)
        settings = page_settings.of(unit)
    return board_report.draw(facts, settings)


def take(desk: Desk, span: ReportSpan, remark: str = "") -> bytes:
    """Return a report as PDF that leaves the program; that it did goes into the log."""
    desk.demand(Verb.report_to_board)
    refuse_unfit({"所見": remark})
    found = read(desk, span)
    with desk.unit(f"{span.kind.word}を印刷") as unit:
        anchor = unit.log((), {"span": span.word, **span.days.logged})
        facts = _facts(desk, found, remark, anchor, profile.sender(unit).name)
        settings = page_settings.of(unit)
    return board_report.draw(facts, settings)


def _facts(desk: Desk, found: Report, remark: str, anchor: str, owner: str) -> ReportFacts:
    span = found.span
    return ReportFacts(
        title=f"個人情報保護　{span.kind.word}",
        word=span.word,
        word_before=span.word_before,
        lead=_lead(found),
        parts=tuple(_parts(found.figures)),
        months=tuple(found.months),
        remark=remark,
        organisation=owner,
        printed_on=desk.today,
        boxes=BOXES,
        anchor=anchor,
        practice=desk.practice,
    )


def _lead(found: Report) -> str:
    hidden = f"閲覧を限った受付{found.hidden}件は数えていません。" if found.hidden else ""
    return (
        f"{found.span.days.words}の状況を、{found.span.word_before}と比べています。"
        "どちらも、この報告を作った日の記録で数えています。"
        f"請求・申出は届いた日、事案は知った日で数えます。{hidden}"
    )


def _parts(figures: Sequence[Figure]) -> Iterator[ReportPart]:
    for title, lines in groupby(figures, key=lambda one: one.group):
        shown = list(lines)
        pairs = [PairBar(one.label, int(one.now or 0), int(one.before or 0)) for one in shown]
        yield ReportPart(
            title,
            tuple(one.cells for one in shown),
            tuple(pairs) if title == REMEDIES else (),
        )


def _months(desk: Desk, span: ReportSpan) -> tuple[Sequence[MonthBar], int]:
    """Count the cases of each month, and those in time: of a year its own, else of the last 12."""
    months = _months_of(span)
    found = request_register.read(desk, Days(months[0].from_on, months[-1].to_on))
    rights = [line for line in found.lines if line.first and line.right]
    cases = [(line.case.received_on, line.dates.in_time) for line in rights]
    return [_bar(days, cases) for days in months], found.hidden


def _months_of(span: ReportSpan) -> Sequence[Days]:
    first, last = span.days.from_on, span.days.to_on
    assert first is not None
    assert last is not None
    if span.kind is ReportKind.month:
        return months_to(last)
    return months_from(first, last)


def _bar(days: Days, cases: Sequence[tuple[date, bool | None]]) -> MonthBar:
    assert days.from_on is not None
    inside = [in_time for on, in_time in cases if days.holds(on)]
    return MonthBar(f"{days.from_on.month}月", len(inside), sum(map(bool, inside)))
