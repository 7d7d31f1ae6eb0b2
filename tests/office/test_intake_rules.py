"""What follows from a request at once: mail stops, matters go elsewhere, the same is shown."""

from dataclasses import replace
from datetime import date

import pytest

from app.office import (
    history,
    intake,
    member_states,
    members,
    phone_notes,
    requests,
    reserved_numbers,
    restrictions,
)
from app.office.phone_notes import PhoneNoteDraft
from app.rules.errors import Refused
from app.rules.ids import ChildId, RequestId
from app.rules.moves import Move
from app.rules.requests import RequestDraft
from app.rules.rights import Remedy
from app.rules.systems import System
from tests.office.seats import Office, member, request

ROLL = RequestDraft(
    received_on="2026-04-20",
    channel="counter",
    requester_name="架空　組合員",
    about="組合員名簿を見たい",
    system="member_roll",
    handed_to="組合員係",
)


def fields(office: Office, draft: RequestDraft) -> list[str]:
    return [problem.field for problem in intake.check(office.clerk, draft).missing]


def test_a_wish_for_no_more_mail_is_followed_the_same_day(office: Office) -> None:
    key = members.register(office.clerk, member()).member_id
    draft = request(rights=("wish",), wish="mail_stop")
    taken = intake.take(office.clerk, draft)
    assert taken.mail_stopped
    assert taken.changes.touched >= {"requests", "members", "campaigns"}
    assert members.rows(office.clerk, [key])[0].mail_stopped
    titles = [row.title for row in history.rows(office.manager)[:2]]
    assert titles == ["請求・申出を受付", "ご案内を止めた"]
    again = intake.take(office.clerk, draft)
    assert not again.mail_stopped


@pytest.mark.parametrize(
    "changed",
    [
        {"rights": ("wish",), "wish": "other"},
        {"rights": ("complaint",), "wish": "mail_stop"},
        {"rights": ("wish",), "wish": "mail_stop", "member_code": ""},
        {"rights": ("wish",), "wish": "mail_stop", "requester_kind": "parent"},
    ],
)
def test_nothing_else_stops_her_mail(changed: dict[str, object], office: Office) -> None:
    key = members.register(office.clerk, member()).member_id
    assert not intake.take(office.clerk, request(**changed)).mail_stopped
    assert not members.rows(office.clerk, [key])[0].mail_stopped


def test_a_wish_half_filled_is_followed_as_well(office: Office) -> None:
    members.register(office.clerk, member())
    half = request(rights=("wish",), wish="mail_stop", channel="", about="")
    taken = intake.take(office.clerk, half)
    assert (taken.provisional, taken.mail_stopped) == (True, True)


def test_another_procedure_is_handed_over_under_a_number(office: Office) -> None:
    taken = intake.take(office.clerk, ROLL)
    assert (taken.provisional, taken.handed_to) == (False, "組合員係")
    case = requests.page(office.clerk, taken.request_id).case
    assert (case.system, case.handed_to) == (System.member_roll, "組合員係")
    assert case.handed_on == date(2026, 4, 20)
    assert (case.rights, case.has_clock) == ((), False)
    assert requests.find_ids(office.clerk, open_only=True) == []
    page = requests.page(office.clerk, taken.request_id)
    assert Move.close not in page.moves
    assert ("引継ぎ", "組合員係（令和8年4月20日（月））") in page.sections[0].facts


def test_what_nobody_takes_over_yet_waits_half_filled(office: Office) -> None:
    taken = intake.take(office.clerk, replace(ROLL, handed_to=""))
    assert taken.provisional
    assert requests.page(office.clerk, taken.request_id).case.handed_on is None
    done = intake.complete(office.clerk, taken.request_id, ROLL)
    assert (done.provisional, done.handed_to) == (False, "組合員係")


def test_an_authority_is_not_taken_here(office: Office) -> None:
    with pytest.raises(Refused, match="管理責任者に渡して"):
        intake.take(office.clerk, replace(ROLL, system="authority"))


def test_the_same_of_the_same_person_is_shown_before_it_is_taken(office: Office) -> None:
    members.register(office.clerk, member())
    first = intake.take(office.clerk, request(rights=("disclosure", "correction")))
    (same,) = intake.already_open(office.clerk, request())
    assert (same.id, same.receipt_number, same.words) == (first.request_id, "26-0001", ("開示",))
    assert same.in_charge == office.clerk.actor.name
    assert intake.already_open(office.clerk, request(), first.request_id) == ()
    assert intake.already_open(office.clerk, request(rights=("complaint",))) == ()
    # Somebody who is no member is the same by name; a member of the same name is told too.
    unlinked = request(member_code="", address="別の住所")
    assert len(intake.already_open(office.clerk, unlinked)) == 1
    assert intake.already_open(office.clerk, replace(unlinked, requester_name="別人　月子")) == ()
    assert intake.already_open(office.clerk, RequestDraft(about="\ud83d")) == ()


def test_a_hidden_case_is_not_shown_as_the_same(office: Office) -> None:
    members.register(office.clerk, member())
    first = intake.take(office.manager, request()).request_id
    restrictions.restrict(office.manager, first, [office.manager.actor.id], "役職員のため")
    assert intake.already_open(office.clerk, request()) == ()
    assert len(intake.already_open(office.manager, request())) == 1


def test_a_child_must_be_the_members(office: Office) -> None:
    key = members.register(office.clerk, member()).member_id
    child = office_children(office, key)[0]
    draft = request(subject_kind="child", child_id=int(child), requester_kind="parent")
    assert fields(office, draft) == []
    unknown = intake.check(office.clerk, replace(draft, child_id=99))
    assert [one.field for one in unknown.problems] == ["child_id"]
    taken = intake.take(office.clerk, draft)
    case = requests.page(office.clerk, taken.request_id).case
    assert case.child_id == child
    section = requests.page(office.clerk, taken.request_id).sections[0]
    assert ("対象の方", "お子さま　架空　湊") in section.facts


def office_children(office: Office, key: int) -> list[ChildId]:
    with office.clerk.look() as unit:
        return [child.id for child in unit.children.of([key])[key]]


def test_somebody_of_the_house_is_for_the_taker_and_the_heads(office: Office) -> None:
    taken = intake.take(office.clerk, request(about_staff=True, member_code=""))
    case = requests.page(office.clerk, taken.request_id).case
    assert case.restricted
    assert case.viewers == {office.clerk.actor.id, office.manager.actor.id}
    assert requests.find_ids(office.auditor) == []
    with pytest.raises(Refused, match="見つかりません"):
        requests.page(office.auditor, taken.request_id)


def test_the_form_by_hand_keeps_its_number_and_says_why_it_is_late(office: Office) -> None:
    reserved_numbers.reserve(office.clerk, 2)
    office.watch.turn_to(date(2026, 5, 7))
    draft = request(received_on="2026-04-21", reserved_number="26-0001")
    assert fields(office, draft) == ["late_reason"]
    taken = intake.take(office.clerk, replace(draft, late_reason="停電のため"))
    assert (taken.receipt_number, taken.provisional) == ("26-0001", False)
    case = requests.page(office.clerk, taken.request_id).case
    assert case.late_reason == "停電のため"
    rows = reserved_numbers.rows(office.clerk)
    assert [row.request_id for row in rows] == [taken.request_id, None]
    assert intake.take(office.clerk, request()).receipt_number == "26-0003"


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        ("26-0001", "もう入力されています"),
        ("26-0002", "欠番にしてあります"),
        ("26-0009", "取った番号ではありません"),
        ("25-0003", "取った番号ではありません"),
    ],
)
def test_a_number_that_does_not_wait_is_refused(number: str, sentence: str, office: Office) -> None:
    reserved_numbers.reserve(office.clerk, 3)
    intake.take(office.clerk, request(reserved_number="26-0001"))
    reserved_numbers.void(office.clerk, "26-0002", "書き損じ")
    with pytest.raises(Refused, match=sentence):
        intake.take(office.clerk, request(reserved_number=number))


def test_a_number_of_another_year_is_refused(office: Office) -> None:
    reserved_numbers.reserve(office.clerk, 1)
    draft = request(reserved_number="26-0001", received_on="2026-03-31")
    with pytest.raises(Refused, match="年度が違います"):
        intake.take(office.clerk, draft)


def test_what_was_taken_half_filled_in_time_is_not_late_when_completed(office: Office) -> None:
    taken = intake.take(office.clerk, request(channel="", received_on="2026-04-20"))
    office.watch.turn_to(date(2026, 5, 20))
    done = intake.complete(office.clerk, taken.request_id, request(received_on="2026-04-20"))
    assert not done.provisional


def test_a_call_becomes_a_request_once(office: Office) -> None:
    members.register(office.clerk, member())
    call = PhoneNoteDraft("架空　花子", "0235-00-0001", "登録の内容を知りたい", "3")
    note = phone_notes.note(office.clerk, call).note_id
    draft = phone_notes.request_draft(office.clerk, note)
    assert (draft.channel, draft.received_on) == ("telephone", "2026-04-20")
    assert (draft.telephone, draft.about) == ("0235-00-0001", "登録の内容を知りたい")
    taken = intake.take(office.clerk, replace(request(), received_on=draft.received_on), note)
    assert "phone_notes" in taken.changes.touched
    (row,) = phone_notes.rows(office.clerk, [note])
    assert row.request_id == taken.request_id
    with pytest.raises(Refused, match="26-0001 として受け付けて"):
        phone_notes.request_draft(office.clerk, note)


def test_a_bereaved_speaks_of_somebody_who_has_died(office: Office) -> None:
    key = members.register(office.clerk, member()).member_id
    member_states.decease(office.clerk, key, "2026-04-18")
    draft = request(requester_kind="bereaved", rights=("wish",), requester_name="架空　遺子")
    taken = intake.take(office.clerk, draft)
    facts = requests.page(office.clerk, taken.request_id).sections[0].facts
    assert ("対象の方", "会員　（亡くなった方）") in facts


def test_what_she_asks_stands_beside_each_right(office: Office) -> None:
    draft = request(rights=("disclosure", "correction"), asked=("", "住所を直してほしい"))
    taken = intake.take(office.clerk, draft)
    page = requests.page(office.clerk, taken.request_id)
    asked = {right.remedy: right.asked for right in page.case.rights}
    assert asked == {Remedy.disclosure: "", Remedy.correction: "住所を直してほしい"}
    assert ("訂正・追加・削除について", "住所を直してほしい") in page.sections[0].facts


def test_nothing_of_a_refused_request_stays(office: Office) -> None:
    members.register(office.clerk, member())
    before = history.rows(office.manager)[0].number
    with pytest.raises(Refused):
        intake.take(office.clerk, request(reserved_number="26-0009"))
    with pytest.raises(Refused, match="見つかりません"):
        intake.complete(office.clerk, RequestId(9), request())
    assert history.rows(office.manager)[0].number == before
