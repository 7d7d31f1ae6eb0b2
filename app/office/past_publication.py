"""Say what a day of publication that is over changes, before it is set (LAW A-13 P-1, P-16)."""

from datetime import date

from app.office.desk import Desk
from app.office.settings import procedures_published_on
from app.rules.eras import japanese
from app.rules.fees import FeeTable
from app.rules.roles import Verb
from app.storage.unit import Unit


def warning(desk: Desk, procedures_on: date | None, table: FeeTable | None = None) -> str:
    """Return what is to be confirmed; empty where no day is over, or none is changed.

    `table` is a table of fees that is to be set now.
    """
    desk.demand(Verb.change_settings)
    with desk.look() as unit:
        said = (_of_procedures(unit, procedures_on, desk.today), _of_fees(table, desk.today))
    return "\n".join(one for one in said if one)


def _of_procedures(unit: Unit, on: date | None, today: date) -> str:
    if on is None or on >= today or on == procedures_published_on(unit):
        return ""
    cases = unit.requests.cases(unit.requests.ids(open_only=True))
    since = sum(case.received_on >= on for case in cases)
    return (
        f"手続を公表した日（{japanese(on)}）は、過ぎた日です。"
        f"その日以後に届いた対応中の受付{since:,}件でも、これから補正をお願いすると期限が止まります。"
        "お願い済みのものの期限は変わりません。"
        "公表した記録（掲示・ホームページ）で日付を確かめてください。"
    )


def _of_fees(table: FeeTable | None, today: date) -> str:
    if table is None or table.published_on >= today:
        return ""
    return (
        f"手数料の額を公表した日（{japanese(table.published_on)}）は、過ぎた日です。"
        "今日より前に届いた受付の手数料は変わりません。今日届く受付から、この額になります。"
    )
