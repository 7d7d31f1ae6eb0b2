"""The report to the board: what it counts is what the records hold, beside the span before."""

from datetime import date

import pytest

from app.office import (
    board_reports,
    decisions,
    fiscal_years,
    history,
    intake,
    nonconformities,
    request_statistics,
)
from app.office.board_reports import Report
from app.rules.board_reports import Figure, ReportKind
from app.rules.errors import Refused
from app.rules.fiscal_years import YearStart
from app.rules.nonconformities import Gate
from app.rules.rights import Remedy
from tests.letters.drawn import text_of
from tests.office import remedies, seats
from tests.office.matters import Matter
from tests.office.seats import Office


def report(office: Office, kind: ReportKind = ReportKind.month) -> Report:
    return board_reports.read(office.auditor, board_reports.spans(office.auditor, kind)[0])


def figures(found: Report) -> dict[str, Figure]:
    return {one.label: one for one in found.figures}


def test_an_office_without_anything_reports_noughts(office: Office) -> None:
    found = report(office)
    numbers = figures(found)
    assert numbers["受け付けた件数"].cells == ("受け付けた件数", "0件", "0件", "増減なし")
    assert numbers["期限内の割合"].cells[1:] == ("―", "―", "")
    assert {one.now for one in found.figures} == {0, None}
    assert [(bar.count, bar.dark) for bar in found.months] == [(0, 0)] * 12


def test_the_counts_are_those_of_the_register_and_stand_beside_the_month_before(
    matter: Matter,
) -> None:
    office = matter.office
    matter.post(matter.approved().issue())
    decisions.close(office.clerk, matter.id)
    intake.take(office.clerk, seats.request(received_on="3/31", late_reason="架空の理由"))
    complaint = seats.request(rights=(Remedy.complaint.value,), bases=())
    intake.take(office.clerk, complaint)
    nonconformities.record(
        office.clerk, Gate.other, happened_on=office.clerk.today, what="架空の事実"
    )
    found = report(office)
    numbers = figures(found)
    counts = request_statistics.read_counts(office.clerk, found.span.days).counts
    assert (numbers["受け付けた件数"].now, numbers["受け付けた件数"].before) == (counts.cases, 1)
    assert counts.cases == 2
    assert numbers["期限内の割合"].now == 100
    assert (numbers["苦情"].now, numbers["苦情"].before) == (1, 0)
    assert (numbers["開示"].now, numbers["開示"].before) == (1, 1)
    assert numbers["最新の方針に同意している割合"].now == 100
    assert (numbers["要是正の事実の記録"].now, numbers["要是正の事実の記録"].before) == (1, 0)
    assert [(bar.word, bar.count, bar.dark) for bar in found.months][-2:] == [
        ("3月", 1, 0),
        ("4月", 2, 1),
    ]


def test_a_contractor_counts_while_a_contract_holds(office: Office) -> None:
    remedies.contractor(office, "架空印刷株式会社", "2026-04-20", "2026-05-10")
    remedies.contractor(office, "架空運送株式会社", "")
    label = "契約が有効な委託先（期末）"
    now = figures(report(office))[label]
    assert (now.now, now.before) == (1, 0)
    office.watch.turn_to(date(2026, 6, 1))
    may = board_reports.spans(office.auditor, ReportKind.month)[1]
    ended = figures(board_reports.read(office.auditor, may))[label]
    assert (ended.now, ended.before) == (0, 1)


def test_a_year_shows_its_own_months(office: Office) -> None:
    office.watch.turn_to(date(2026, 6, 10))
    found = report(office, ReportKind.year)
    assert found.span.word == "令和8年度"
    assert [bar.word for bar in found.months] == ["4月", "5月", "6月"]
    whole = board_reports.read(
        office.auditor, board_reports.spans(office.auditor, ReportKind.year)[1]
    )
    assert [bar.word for bar in whole.months][::11] == ["4月", "3月"]
    assert len(whole.months) == 12


def test_the_printed_report_says_its_figures_and_leaves_room_for_a_remark(office: Office) -> None:
    span = board_reports.spans(office.manager, ReportKind.month)[0]
    text = text_of(board_reports.look(office.manager, span)).replace("\n", "")
    for words in ("月次報告（令和8年4月）", "令和8年3月", "受け付けた件数", "所見", "管理責任者"):
        assert words in text, words
    told = text_of(board_reports.take(office.manager, span, "架空の所見です。")).replace("\n", "")
    assert "架空の所見です。" in told
    newest = history.rows(office.manager)[0]
    assert newest.title == "月次報告を印刷"
    assert (newest.values or {})["span"] == "令和8年4月"


def test_looking_at_it_leaves_no_trace_and_a_remark_is_no_letter_of_its_own(
    office: Office,
) -> None:
    span = board_reports.spans(office.manager, ReportKind.year)[0]
    before = history.rows(office.manager)
    board_reports.look(office.manager, span)
    assert history.rows(office.manager) == before
    with pytest.raises(Refused):
        board_reports.take(office.manager, span, "長" * 100_000)
    assert history.rows(office.manager) == before


def test_the_spans_run_back_from_now(office: Office) -> None:
    months = board_reports.spans(office.clerk, ReportKind.month)
    years = board_reports.spans(office.clerk, ReportKind.year)
    assert [one.word for one in months[:2]] == ["令和8年4月", "令和8年3月"]
    assert [one.word for one in years] == [
        "令和8年度",
        "令和7年度",
        "令和6年度",
        "令和5年度",
        "令和4年度",
    ]


def test_a_year_that_began_otherwise_is_as_long_as_it_was(office: Office) -> None:
    fiscal_years.change(office.manager, YearStart(date(2027, 1, 1), 1, 1))
    office.watch.turn_to(date(2027, 2, 10))
    years = board_reports.spans(office.manager, ReportKind.year)
    assert [(one.days.from_on, one.days.to_on) for one in years[:3]] == [
        (date(2027, 1, 1), date(2027, 2, 10)),
        (date(2026, 4, 1), date(2026, 12, 31)),
        (date(2025, 4, 1), date(2026, 3, 31)),
    ]
