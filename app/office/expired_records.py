"""List the records of the desk and of what was given whose time to be kept is over."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from app.office.desk import Desk
from app.office.exits import retention
from app.rules.anniversaries import years_after
from app.rules.provisions import keep_until
from app.rules.received_data import received_until
from app.rules.retention import PROVISION_LAW, RECEIPT_LAW, desk_rule
from app.storage.unit import Unit

_WITH_HER: Final = "会員の消去のときに、あわせて消去"
Line = tuple[str, str, date, str, str]


def lines(desk: Desk, unit: Unit) -> Iterator[Line]:
    """Yield what is over, kind by kind; cases that this person may not see stay unsaid."""
    yield from _requests(desk, unit)
    yield from _given(desk, unit)
    yield from _received(desk, unit)


def _requests(desk: Desk, unit: Unit) -> Iterator[Line]:
    years = retention(unit).request_years
    cases = unit.requests.cases(unit.requests.ids())
    closed = [(years_after(one.closed_on, years), one) for one in cases if one.closed_on]
    for until, case in sorted(closed, key=lambda pair: (pair[0], pair[1].id)):
        if until < desk.today:
            number = f"受付番号 {case.receipt_number}"
            yield "請求・申出の記録", number, until, desk_rule(years), _WITH_HER


def _given(desk: Desk, unit: Unit) -> Iterator[Line]:
    rows = unit.provisions.rows(unit.provisions.ids())
    days = [(keep_until(row, row.recorded_on), row) for row in rows if row.record_duty]
    for until, row in sorted(days, key=lambda pair: (pair[0], pair[1].id)):
        if until < desk.today and not row.head_only:
            yield "提供の記録", f"提供 第{row.id}号", until, PROVISION_LAW, _WITH_HER


def _received(desk: Desk, unit: Unit) -> Iterator[Line]:
    rows = unit.received_data.rows(unit.received_data.ids())
    days = [(received_until(row, row.recorded_on), row) for row in rows if row.record_duty]
    for until, row in sorted(days, key=lambda pair: (pair[0], pair[1].id)):
        if until < desk.today:
            yield "受領の記録", f"受領 第{row.id}号", until, RECEIPT_LAW, _WITH_HER
