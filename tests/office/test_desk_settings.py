from datetime import date

import pytest

from app.office import case_dates, desk_settings
from app.rules.closures import Closure
from app.rules.errors import Refused
from app.rules.fees import FeeTable
from app.rules.rights import Remedy
from tests.office.matters import Matter
from tests.office.seats import Office

DAY = date(2026, 4, 29)


def close(office: Office, *closures: Closure, holidays: bool = True) -> None:
    desk_settings.set_calendar(
        office.manager, closures, closed_on_holidays=holidays, closed_at_new_year=True
    )


def test_nothing_is_published_in_new_records(office: Office) -> None:
    kept = desk_settings.read(office.clerk)
    assert (kept.procedures_on, kept.fees, kept.closures) == (None, (), ())
    assert kept.closed_on_holidays
    assert kept.closed_at_new_year


def test_own_closures_move_the_day_to_post_and_never_the_due_day(matter: Matter) -> None:
    assert (matter.page.row.due_on, matter.page.row.dispatch_by) == (DAY, date(2026, 4, 28))
    close(matter.office, Closure(date(2026, 4, 28), "棚卸し"))
    assert (matter.page.row.due_on, matter.page.row.dispatch_by) == (DAY, date(2026, 4, 27))
    close(matter.office, holidays=False)
    assert (matter.page.row.due_on, matter.page.row.dispatch_by) == (DAY, DAY)


def test_list_and_page_take_their_days_from_one_place(matter: Matter) -> None:
    close(matter.office, Closure(date(2026, 4, 28)))
    with matter.office.manager.look() as unit:
        found = case_dates.dates_of(unit, matter.page.case, matter.office.manager.today)
    row = matter.page.row
    assert (found.due_on, found.dispatch_by, found.words) == (
        row.due_on,
        row.dispatch_by,
        row.due_words,
    )
    assert matter.page.lawsuit_on == found.lawsuit_on


def test_what_was_set_is_read_again_and_logged(office: Office) -> None:
    closure = Closure(date(2026, 6, 20), "総代会")
    table = FeeTable(DAY, {Remedy.disclosure: 300, Remedy.purpose_notice: 0})
    close(office, closure)
    desk_settings.publish_fees(office.manager, table)
    desk_settings.publish_procedures(office.manager, DAY)
    kept = desk_settings.read(office.auditor)
    assert (kept.procedures_on, kept.fees, kept.closures) == (DAY, (table,), (closure,))
    desk_settings.publish_procedures(office.manager, None)
    assert desk_settings.read(office.clerk).procedures_on is None
    with office.manager.look() as unit:
        titles = [row.title for row in unit.history.rows(limit=4)]
    assert titles == [
        "開示等の手続を公表した日を設定",
        "開示等の手続を公表した日を設定",
        "手数料の額を設定",
        "窓口の休業日を設定",
    ]


def test_a_table_of_the_same_day_is_replaced_and_others_stay(office: Office) -> None:
    later = FeeTable(date(2026, 10, 1), {Remedy.disclosure: 500})
    for table in (FeeTable(DAY, {Remedy.disclosure: 300}), later, FeeTable(DAY, {})):
        desk_settings.publish_fees(office.manager, table)
    assert desk_settings.read(office.clerk).fees == (FeeTable(DAY, {}), later)


@pytest.mark.parametrize(
    "table",
    [
        FeeTable(DAY, {Remedy.erasure: 300}),
        FeeTable(DAY, {Remedy.disclosure: -1}),
        FeeTable(date(2022, 3, 31), {Remedy.disclosure: 300}),
    ],
)
def test_an_unlawful_table_changes_nothing(office: Office, table: FeeTable) -> None:
    with pytest.raises(Refused, match="何も変えていません"):
        desk_settings.publish_fees(office.manager, table)
    assert desk_settings.read(office.clerk).fees == ()


def test_a_clerk_sets_nothing(office: Office) -> None:
    with pytest.raises(Refused, match="設定の変更"):
        desk_settings.publish_procedures(office.clerk, DAY)
