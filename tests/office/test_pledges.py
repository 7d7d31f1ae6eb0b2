"""Pledges are recorded for many at once, told apart by kind, and never lost."""

from datetime import date

import pytest

from app.office import pledges
from app.rules.errors import Refused
from app.rules.ids import PledgeId, WorkerId
from app.rules.pledges import PledgeDraft, PledgeKind
from tests.office.house_people import furnish
from tests.office.seats import Office

DRAFT = PledgeDraft("yearly", "2026-04-10", "総務課の書庫")


def test_a_pledge_of_many_is_recorded_at_once_and_nobody_owes(office: Office) -> None:
    house = furnish(office)
    owing = pledges.owing(office.auditor)
    assert {one.worker.name[3:] for one in owing} == set(house.people)
    assert {one.kinds for one in owing} == {(PledgeKind.entry,)}
    pledges.record(office.clerk, house.of("一郎", "二葉", "三枝", "四方"), DRAFT)
    assert [one.worker.name for one in pledges.owing(office.clerk)] == ["架空　理事子"]
    (row,) = pledges.of_worker(office.auditor, house.people["二葉"])
    assert (row.kind, row.pledged_on, row.kept_at) == (
        PledgeKind.yearly,
        date(2026, 4, 10),
        "総務課の書庫",
    )
    assert row.recorder == office.clerk.actor.name


def test_the_next_year_asks_again_and_who_left_asks_for_the_end(office: Office) -> None:
    house = furnish(office)
    pledges.record(office.clerk, list(house.people.values()), DRAFT)
    house.leave("四方", date(2026, 4, 15))
    (gone,) = pledges.owing(office.clerk)
    assert (gone.worker.name, gone.kinds) == ("架空　四方", (PledgeKind.exit,))
    office.watch.turn_to(date(2027, 4, 1))
    assert len(pledges.owing(office.clerk, PledgeKind.yearly)) == 4
    assert [one.worker.name for one in pledges.owing(office.clerk, PledgeKind.exit)] == [
        "架空　四方"
    ]


def test_the_same_pledge_twice_is_refused_for_all(office: Office) -> None:
    house = furnish(office)
    pledges.record(office.clerk, house.of("二葉"), DRAFT)
    with pytest.raises(Refused, match="架空　二葉さんの年次の誓約書（2026年4月10日"):
        pledges.record(office.clerk, house.of("一郎", "二葉"), DRAFT)
    assert pledges.of_worker(office.clerk, house.people["一郎"]) == []


def test_a_mistake_is_taken_back_with_a_reason(office: Office) -> None:
    house = furnish(office)
    pledges.record(office.clerk, house.of("二葉"), DRAFT)
    (row,) = pledges.of_worker(office.clerk, house.people["二葉"])
    with pytest.raises(Refused, match="理由"):
        pledges.cancel(office.clerk, row.id, " ")
    pledges.cancel(office.clerk, row.id, "別の方の用紙だったため")
    (row,) = pledges.of_worker(office.clerk, house.people["二葉"])
    assert (row.cancelled_on, row.cancel_reason) == (date(2026, 4, 20), "別の方の用紙だったため")
    assert len(pledges.owing(office.clerk)) == 5
    with pytest.raises(Refused, match="もう取り消されています"):
        pledges.cancel(office.clerk, row.id, "もう一度")
    with pytest.raises(Refused, match="もう取り消されています"):
        pledges.cancel(office.clerk, PledgeId(99), "もう一度")
    pledges.record(office.clerk, house.of("二葉"), DRAFT)
    assert len(pledges.owing(office.clerk)) == 4


def test_what_is_not_whole_is_refused(office: Office) -> None:
    house = furnish(office)
    for people, draft, words in (
        ([], DRAFT, "出した方を選んで"),
        (house.of("二葉"), PledgeDraft("", "2026-04-10"), "区分を選んで"),
        (house.of("二葉"), PledgeDraft("exit", "2026-04-21"), "先|未来|後"),
        (house.of("二葉"), PledgeDraft("exit", "2026-04-10", "棚\u202e"), "目に見えない"),
        ([WorkerId(99)], DRAFT, "見つかりません"),
    ):
        with pytest.raises(Refused, match=words):
            pledges.record(office.clerk, people, draft)
    assert len(pledges.owing(office.clerk)) == 5


def test_a_pledge_long_before_the_first_day_is_refused_for_all(office: Office) -> None:
    house = furnish(office)
    far = PledgeDraft("entry", "2025-01-31")
    with pytest.raises(Refused, match="架空　四方さんの入職の日（2026年2月1日）より1年以上前"):
        pledges.record(office.clerk, house.of("一郎", "四方"), far)
    assert pledges.of_worker(office.clerk, house.people["一郎"]) == []
    pledges.record(office.clerk, house.of("四方"), PledgeDraft("entry", "2025-02-01"))
    assert len(pledges.of_worker(office.clerk, house.people["四方"])) == 1
