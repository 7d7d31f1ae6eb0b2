from datetime import date

import pytest

from app.office import decisions, desk_settings, fees
from app.rules.completions import Matter as Lacking
from app.rules.errors import Refused
from app.rules.fees import FeeTable
from app.rules.rights import Remedy
from tests.office import seats
from tests.office.matters import Matter
from tests.office.published_fees import publish
from tests.office.seats import Office

CASH = "窓口で現金"


@pytest.fixture
def paid_for(office: Office) -> Matter:
    """Take a disclosure and a correction after 300 yen were published for disclosures."""
    table = FeeTable(date(2026, 4, 1), {Remedy.disclosure: 300})
    publish(office.manager, table)
    return Matter.taken(office, seats.request(rights=("disclosure", "correction")))


def receive(matter: Matter, place: int = 0, on: date | None = None, way: str = CASH) -> None:
    right = matter.page.case.rights[place]
    desk = matter.office.clerk
    fees.receive(desk, matter.id, right.id, on or desk.today, way=way, receipt="架空-1")


def test_before_an_amount_is_public_there_is_nothing_to_see(matter: Matter) -> None:
    assert fees.lines(matter.office.clerk, matter.id) == ()
    assert not [one for one in matter.page.sections if one.title == "手数料"]
    with pytest.raises(Refused, match="公表していませんでした"):
        receive(matter)


def test_only_what_the_law_allows_has_a_fee(paid_for: Matter) -> None:
    (line,) = fees.lines(paid_for.office.clerk, paid_for.id)
    assert (line.word, line.amount_yen, line.row) == ("開示", 300, None)
    with pytest.raises(Refused, match="「訂正・追加・削除」では手数料をいただけません"):
        receive(paid_for, place=1)


def test_a_request_that_came_before_pays_nothing(matter: Matter) -> None:
    table = FeeTable(matter.office.manager.today, {Remedy.disclosure: 300})
    desk_settings.publish_fees(matter.office.manager, table)
    assert fees.lines(matter.office.clerk, matter.id) == ()


def test_the_clock_waits_for_the_fee_and_goes_on_when_it_is_paid(paid_for: Matter) -> None:
    clerk = paid_for.office.clerk
    decisions.ask_completion(clerk, paid_for.id, clerk.today, "手数料", Lacking.fee)
    assert paid_for.page.row.due_words == "停止中"
    with pytest.raises(Refused, match="お待ちしているのは手数料です"):
        decisions.receive_completion(clerk, paid_for.id, clerk.today)
    paid_for.office.watch.wait(days=3)
    receive(paid_for)
    assert paid_for.page.row.due_on == date(2026, 5, 2)
    (section,) = [one for one in paid_for.page.sections if one.title == "手数料"]
    said = "300円　令和8年4月23日（木）に受領　窓口で現金　領収書 架空-1"
    assert section.facts == (("開示", said),)


def test_a_fee_may_come_with_the_request(paid_for: Matter) -> None:
    receive(paid_for, on=paid_for.page.case.received_on, way="切手")
    (line,) = fees.lines(paid_for.office.clerk, paid_for.id)
    assert line.row is not None
    assert line.row.received_on == line.row.asked_on == paid_for.page.case.received_on


def test_papers_and_fee_are_waited_for_apart(paid_for: Matter) -> None:
    clerk = paid_for.office.clerk
    decisions.ask_completion(clerk, paid_for.id, clerk.today, "手数料", Lacking.fee)
    decisions.ask_completion(clerk, paid_for.id, clerk.today, "写し")
    decisions.receive_completion(clerk, paid_for.id, clerk.today)
    assert paid_for.page.row.due_words == "停止中"
    receive(paid_for)
    assert paid_for.page.row.due_on == date(2026, 4, 29)


def test_a_fee_is_asked_for_once_and_paid_once(paid_for: Matter) -> None:
    clerk = paid_for.office.clerk
    decisions.ask_completion(clerk, paid_for.id, clerk.today, "手数料", Lacking.fee)
    with pytest.raises(Refused, match="お願い済み"):
        decisions.ask_completion(clerk, paid_for.id, clerk.today, "手数料", Lacking.fee)
    receive(paid_for)
    with pytest.raises(Refused, match="受け取っています"):
        receive(paid_for)


@pytest.mark.parametrize(
    ("on", "way", "word"),
    [
        (date(2026, 4, 21), CASH, "先の日付"),
        (date(2026, 4, 1), CASH, "前になっています"),
        (date(2026, 4, 20), "貝殻", "方法を一覧から"),
    ],
)
def test_what_cannot_have_been_paid_is_refused(
    paid_for: Matter, on: date, way: str, word: str
) -> None:
    with pytest.raises(Refused, match=word):
        receive(paid_for, on=on, way=way)
    assert fees.lines(paid_for.office.clerk, paid_for.id)[0].row is None


def test_the_amount_stays_what_it_was_when_it_was_asked_for(paid_for: Matter) -> None:
    office = paid_for.office
    decisions.ask_completion(office.clerk, paid_for.id, office.clerk.today, "手数料", Lacking.fee)
    table = FeeTable(date(2026, 4, 1), {Remedy.disclosure: 500})
    desk_settings.publish_fees(office.manager, table)
    assert fees.lines(office.clerk, paid_for.id)[0].amount_yen == 300


def test_what_was_taken_back_costs_nothing(paid_for: Matter) -> None:
    clerk = paid_for.office.clerk
    decisions.withdraw(clerk, paid_for.id, paid_for.right.id, clerk.today)
    assert fees.lines(clerk, paid_for.id) == ()


def test_a_table_typed_in_with_a_day_that_is_over_reaches_no_request_that_is_here(
    matter: Matter,
) -> None:
    office = matter.office
    desk_settings.publish_fees(office.manager, FeeTable(date(2023, 1, 1), {Remedy.disclosure: 500}))
    assert fees.lines(office.clerk, matter.id) == ()
    with pytest.raises(Refused, match="金額を入れる前に届いた受付"):
        receive(matter)
    office.watch.wait(days=1)
    later = Matter.taken(
        office,
        seats.request(received_on=office.clerk.today.isoformat(), member_code="00020002"),
        seats.member("00020002", name="架空　次子"),
    )
    (line,) = fees.lines(office.clerk, later.id)
    assert line.amount_yen == 500


def test_an_amount_that_is_corrected_holds_from_the_correction_on(paid_for: Matter) -> None:
    office, day = paid_for.office, date(2026, 4, 1)
    office.watch.wait(days=2)
    desk_settings.publish_fees(office.manager, FeeTable(day, {Remedy.disclosure: 200}))
    (line,) = fees.lines(office.clerk, paid_for.id)
    assert line.amount_yen == 300
    assert desk_settings.read(office.clerk).fees == (FeeTable(day, {Remedy.disclosure: 200}),)
