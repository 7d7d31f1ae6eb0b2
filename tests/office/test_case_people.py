"""Cases change hands, some stay out of them, and some see them alone."""

import pytest

from app.office import (
    assignments,
    decisions,
    history,
    intake,
    letters,
    member_page,
    recusals,
    requests,
    restrictions,
)
from app.rules.errors import Refused
from app.rules.ids import StaffId
from tests.office.matters import Matter
from tests.office.seats import Office, request

WHY = "四月の異動のため"


def in_charge(office: Office, matter: Matter) -> StaffId | None:
    return requests.page(office.manager, matter.id).case.in_charge


def test_a_case_is_handed_over_with_its_reason(matter: Matter) -> None:
    office = matter.office
    head = office.manager.actor.id
    assignments.assign(office.clerk, [matter.id], head, WHY)
    assert in_charge(office, matter) == head
    facts = requests.page(office.clerk, matter.id).sections[0].facts
    assert any(label == "担当替え" and WHY in text for label, text in facts)
    assert assignments.of(office.clerk, head) == [matter.id]
    assert assignments.of(office.clerk, office.clerk.actor.id) == []


def test_many_go_together_or_not_at_all(matter: Matter) -> None:
    office, head = matter.office, matter.office.manager.actor.id
    second = intake.take(office.manager, request(member_code="")).request_id
    with pytest.raises(Refused, match="26-0002：すでにその方の担当"):
        assignments.assign(office.clerk, [matter.id, second], head, WHY)
    assert in_charge(office, matter) == office.clerk.actor.id
    assignments.assign(office.manager, [second, matter.id][:1], office.clerk.actor.id, WHY)
    assert assignments.of(office.clerk, office.clerk.actor.id) == [matter.id, second]


def test_what_cannot_be_handed_over_is_refused(matter: Matter) -> None:
    office, clerk = matter.office, matter.office.clerk
    for keys, to, reason, sentence in (
        ([matter.id], office.manager.actor.id, " ", "理由を書いて"),
        ([], office.manager.actor.id, WHY, "1つ以上選んで"),
        ([matter.id], office.auditor.actor.id, WHY, "窓口の仕事をしていません"),
        ([matter.id], StaffId(99), WHY, "窓口の仕事をしていません"),
        ([matter.id], clerk.actor.id, WHY, "すでにその方の担当"),
    ):
        with pytest.raises(Refused, match=sentence):
            assignments.assign(clerk, keys, to, reason)
    decisions.withdraw(clerk, matter.id, None, clerk.today)
    decisions.close(clerk, matter.id)
    with pytest.raises(Refused, match="完了しています"):
        assignments.assign(clerk, [matter.id], office.manager.actor.id, WHY)


def test_whoever_stays_out_does_nothing_more_in_it(matter: Matter) -> None:
    office, clerk = matter.office, matter.office.clerk
    recusals.recuse(clerk, matter.id, clerk.actor.id, "姉のため", office.manager.actor.id)
    case = requests.page(clerk, matter.id).case
    assert (case.in_charge, case.recused) == (office.manager.actor.id, frozenset({clerk.actor.id}))
    assert requests.page(clerk, matter.id).moves == frozenset()
    with pytest.raises(Refused, match="関係者のため担当しない"):
        decisions.ask_completion(clerk, matter.id, clerk.today, "写し")
    with pytest.raises(Refused, match="関係者のため担当しない"):
        assignments.assign(office.manager, [matter.id], clerk.actor.id, WHY)
    with pytest.raises(Refused, match="すでに"):
        recusals.recuse(clerk, matter.id, clerk.actor.id, "姉のため")


def test_nobody_is_in_charge_until_somebody_is_named(matter: Matter) -> None:
    office, clerk = matter.office, matter.office.clerk
    recusals.recuse(office.manager, matter.id, clerk.actor.id, "同じ部署のため")
    assert in_charge(office, matter) is None
    assert assignments.of(office.manager, None) == [matter.id]


def test_a_clerk_steps_back_for_herself_only(matter: Matter) -> None:
    office = matter.office
    with pytest.raises(Refused, match="ほかの方を担当から外せるのは管理責任者"):
        recusals.recuse(office.clerk, matter.id, office.manager.actor.id, "理由")
    with pytest.raises(Refused, match="担当しない理由"):
        recusals.recuse(office.clerk, matter.id, office.clerk.actor.id, " ")
    with pytest.raises(Refused, match="利用者でない"):
        recusals.recuse(office.manager, matter.id, StaffId(99), "理由")


def hide(matter: Matter) -> None:
    """Let only the head see the case."""
    office = matter.office
    assignments.assign(office.manager, [matter.id], office.manager.actor.id, WHY)
    restrictions.restrict(office.manager, matter.id, [office.manager.actor.id], "役職員のため")


def test_a_restricted_case_is_nowhere_for_the_others(matter: Matter) -> None:
    issued = matter.approved().issue()
    office, clerk = matter.office, matter.office.clerk
    hide(matter)
    for desk in (clerk, office.auditor):
        assert requests.find_ids(desk) == requests.find_ids(desk, "26-0001") == []
        assert requests.rows(desk, [matter.id]) == []
        page = member_page.page(desk, matter.member_id)
        assert (page.requests, page.letters) == ([], [])
        assert not any(row.title == "請求・申出を受付" for row in page.log)
        with pytest.raises(Refused, match="見つかりません"):
            requests.page(desk, matter.id)
        with pytest.raises(Refused):
            letters.pdf(desk, issued.letter_id)
    with pytest.raises(Refused, match="見つかりません"):
        decisions.withdraw(clerk, matter.id, None, clerk.today)
    assert requests.find_ids(office.manager) == [matter.id]
    assert len(member_page.page(office.manager, matter.member_id).requests) == 1


def test_the_log_keeps_its_lines_but_not_their_words_for_the_others(matter: Matter) -> None:
    office = matter.office
    hide(matter)
    seen = history.rows(office.auditor)
    whole = history.rows(office.manager)
    assert [row.number for row in seen] == [row.number for row in whole]
    covered = [row for row in seen if row.title == "閲覧を限った受付の操作"]
    assert len(covered) == 3
    assert all((row.values, row.subjects) == ({}, ()) for row in covered)
    assert history.verify(office.auditor).ok


def test_no_case_is_lost_to_everybody(matter: Matter) -> None:
    office = matter.office
    for named, sentence in (
        ([], "管理責任者を1人以上"),
        ([office.clerk.actor.id], "管理責任者を1人以上"),
        ([office.manager.actor.id], "担当者が閲覧できなく"),
        ([office.manager.actor.id, StaffId(99)], "利用者でない"),
    ):
        with pytest.raises(Refused, match=sentence):
            restrictions.restrict(office.manager, matter.id, named, "役職員のため")
    with pytest.raises(Refused, match="理由を書いて"):
        restrictions.restrict(office.manager, matter.id, [], " ")
    assert restrictions.rows(office.manager) == []
    # A head who was not named sees the number only, and may name people anew.
    with office.manager.unit("試験") as unit:
        unit.case_people.restrict(matter.id, [office.clerk.actor.id])
        unit.log()
    assert requests.find_ids(office.manager) == []
    (row,) = restrictions.rows(office.manager)
    assert (row.receipt_number, row.viewers) == ("26-0001", (office.clerk.actor.name,))
    both = [office.manager.actor.id, office.clerk.actor.id]
    restrictions.restrict(office.manager, matter.id, both, "担当者の退職のため")
    assert requests.find_ids(office.manager) == [matter.id]


def test_the_limit_is_lifted_with_a_reason(matter: Matter) -> None:
    office = matter.office
    hide(matter)
    with pytest.raises(Refused, match="見ることができません"):
        assignments.assign(office.manager, [matter.id], office.clerk.actor.id, WHY)
    restrictions.open_up(office.manager, matter.id, "退職したため")
    assert requests.find_ids(office.clerk) == [matter.id]
    with pytest.raises(Refused, match="限られていません"):
        restrictions.open_up(office.manager, matter.id, "もう一度")


def test_everybody_at_the_desk_may_be_put_in_charge(office: Office) -> None:
    names = [one.id for one in assignments.colleagues(office.clerk)]
    assert set(names) == {office.clerk.actor.id, office.manager.actor.id}
    assert len(restrictions.people(office.manager)) == 4
