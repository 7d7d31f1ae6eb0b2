"""Sheets to departments: asked once, waited for, taken back; no decision while one is open."""

from datetime import date

import pytest

from app.office import (
    assignments,
    decisions,
    departments,
    inquiries,
    inquiry_prints,
    inquiry_replies,
    intake,
    recusals,
    restrictions,
)
from app.rules.decisions import DecisionDraft
from app.rules.departments import DEPARTMENTS
from app.rules.errors import OfficeError, Refused
from app.rules.ids import InquiryId
from app.rules.inquiry_sheets import InquiryDraft
from tests.office.asked_departments import DELIVERY, LEDGER, answer, ask, sheet
from tests.office.matters import Matter
from tests.office.seats import Office, request

GONE = InquiryId(99)


def refusal(matter: Matter, **changed: object) -> str:
    with pytest.raises(Refused) as caught:
        inquiries.ask(matter.office.clerk, matter.id, sheet(**changed))
    return caught.value.sentence


def test_each_department_gets_a_sheet_of_its_own(matter: Matter) -> None:
    keys = ask(matter, LEDGER, DELIVERY)
    first, second = inquiries.of_case(matter.office.clerk, matter.id)
    assert [first.id, second.id] == keys
    assert (first.department, first.state, first.asked_by) == (LEDGER, "open", "試験　担当者")
    assert (first.due_on, first.asked_on) == (date(2026, 4, 27), date(2026, 4, 20))
    assert second.number == f"{matter.page.case.receipt_number}-2"
    told = matter.page.log[0]
    assert told.title == "社内照会を出した"
    assert told.values is not None
    assert told.values["departments"] == [LEDGER, DELIVERY]


def test_nothing_is_decided_while_a_department_looks(matter: Matter) -> None:
    (key,) = ask(matter, LEDGER)
    matter.identify()
    with pytest.raises(Refused, match="社内照会の回答がまだです（組合員台帳）"):
        matter.decide()
    answer(matter, key)
    matter.decide()
    assert matter.right.decided_on == date(2026, 4, 20)


def test_an_end_beside_the_substance_waits_for_nobody(matter: Matter) -> None:
    ask(matter, LEDGER)
    draft = DecisionDraft("duplicate", public_reason="架空の受付と同じため")
    decisions.decide(matter.office.clerk, matter.id, matter.right.id, draft)
    assert matter.right.decided_on is not None


def test_another_right_does_not_wait_for_a_sheet(office: Office) -> None:
    both = request(rights=("disclosure", "correction"))
    matter = Matter.taken(office, both).identify()
    second = matter.page.case.rights[1]
    ask(matter, LEDGER, right_id=second.id)
    matter.decide()
    with pytest.raises(Refused, match="社内照会の回答がまだです"):
        decisions.decide(office.clerk, matter.id, second.id, DecisionDraft("full"))


def test_what_is_missing_on_a_sheet_is_said(matter: Matter) -> None:
    assert "お願いする内容" in refusal(matter, kind="investigation")
    assert "期限が過ぎた日" in refusal(matter, due_on="2026-04-19")
    with pytest.raises(Refused, match="部署を1つ以上"):
        inquiries.ask(matter.office.clerk, matter.id, InquiryDraft(kind="search"))
    assert inquiries.of_case(matter.office.clerk, matter.id) == []


def test_the_same_department_is_not_asked_twice_at_once(matter: Matter) -> None:
    (key,) = ask(matter, LEDGER)
    assert "組合員台帳には、同じ照会を出していて" in refusal(matter)
    assert len(ask(matter, DELIVERY)) == 1
    answer(matter, key)
    assert len(ask(matter, LEDGER)) == 1


def test_a_half_filled_or_closed_case_asks_nobody(office: Office, matter: Matter) -> None:
    half = intake.take(office.clerk, request(channel="")).request_id
    with pytest.raises(Refused, match="仮受付のまま"):
        inquiries.ask(office.clerk, half, sheet())
    decisions.withdraw(office.clerk, matter.id, None, office.clerk.today)
    assert "取り下げ" in refusal(matter, right_id=matter.right.id)
    decisions.close(office.clerk, matter.id)
    assert "4月20日（月）に終わっています" in refusal(matter)


def test_a_sheet_is_taken_back_with_a_reason(matter: Matter) -> None:
    clerk = matter.office.clerk
    (key,) = ask(matter, LEDGER)
    with pytest.raises(Refused, match="取り消す理由"):
        inquiries.cancel(clerk, key, " ")
    inquiries.cancel(clerk, key, "架空の理由")
    (row,) = inquiries.of_case(clerk, matter.id)
    assert (row.state, row.note) == ("cancelled", "架空の理由")
    assert not matter.page.case.inquiries
    with pytest.raises(Refused, match="すでに取り消しています"):
        inquiries.cancel(clerk, key, "架空")
    with pytest.raises(Refused, match="取り消しています"):
        answer(matter, key)
    with pytest.raises(Refused, match="見つかりません"):
        inquiries.cancel(clerk, GONE, "架空")


def test_a_department_gets_more_time(matter: Matter) -> None:
    clerk = matter.office.clerk
    (key,) = ask(matter, LEDGER)
    inquiries.postpone(clerk, key, "+14")
    assert inquiries.rows(clerk, [key])[0].due_on == date(2026, 5, 4)
    for typed in ("-1", "架空"):
        with pytest.raises(OfficeError):
            inquiries.postpone(clerk, key, typed)
    answer(matter, key)
    with pytest.raises(Refused, match="すでに回答を記録しています"):
        inquiries.postpone(clerk, key, "+3")
    assert inquiries.rows(clerk, [key])[0].due_on == date(2026, 5, 4)


def test_the_late_ones_are_listed_first_due_first(matter: Matter) -> None:
    clerk, watch = matter.office.clerk, matter.office.watch
    (first,) = ask(matter, LEDGER)
    (second,) = inquiries.ask(clerk, matter.id, sheet(DELIVERY, due_on="4/24")).inquiry_ids
    assert inquiries.find_ids(clerk) == [second, first]
    assert inquiries.find_ids(clerk, "overdue") == []
    watch.turn_to(date(2026, 4, 25))
    assert inquiries.find_ids(clerk, "overdue") == [second]
    row = inquiries.rows(clerk, [second])[0]
    assert inquiries.overdue(row, clerk.today)
    answer(matter, second)
    assert inquiries.find_ids(clerk) == [first]
    assert inquiries.find_ids(clerk, "all") == [second, first]
    assert not inquiries.overdue(inquiries.rows(clerk, [second])[0], clerk.today)


def test_the_list_of_departments_is_a_setting(office: Office) -> None:
    assert departments.departments(office.clerk) == DEPARTMENTS
    departments.set_departments(office.manager, "架空部\n見本課\n")
    assert departments.departments(office.clerk) == ("架空部", "見本課")
    with pytest.raises(Refused):
        departments.set_departments(office.manager, "\n")
    assert departments.departments(office.clerk) == ("架空部", "見本課")


def test_sheets_of_a_hidden_case_are_hidden_too(matter: Matter) -> None:
    office = matter.office
    (key,) = ask(matter)
    assignments.assign(office.manager, [matter.id], office.manager.actor.id, "架空の理由")
    restrictions.restrict(office.manager, matter.id, [office.manager.actor.id], "架空の理由")
    assert inquiries.find_ids(office.clerk) == []
    assert inquiries.rows(office.clerk, [key]) == []
    for act in (
        lambda: inquiries.of_case(office.clerk, matter.id),
        lambda: inquiries.cancel(office.clerk, key, "架空の理由"),
        lambda: inquiry_prints.draw(office.clerk, [key]),
        lambda: inquiry_replies.material(office.clerk, key),
    ):
        with pytest.raises(Refused, match="見つかりません"):
            act()
    assert inquiries.find_ids(office.manager) == [key]


def test_whoever_stays_out_of_a_case_asks_nobody_about_it(matter: Matter) -> None:
    clerk = matter.office.clerk
    (key,) = ask(matter)
    recusals.recuse(matter.office.manager, matter.id, clerk.actor.id, "架空の理由")
    assert "関係者のため担当しない" in refusal(matter)
    with pytest.raises(Refused, match="関係者のため担当しない"):
        answer(matter, key)


def test_asking_begins_with_the_departments_and_a_day(matter: Matter) -> None:
    start = inquiries.start(matter.office.clerk, matter.id)
    assert (start.departments, start.due_on) == (DEPARTMENTS, date(2026, 4, 25))
    assert start.case_due_on == date(2026, 4, 29)
