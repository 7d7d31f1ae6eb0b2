"""Requests: taken, moved on, found again; a case comes back as the rules know it."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy.exc import IntegrityError

from app.rules.cases import Case, RightLine
from app.rules.clock import Clock, Extension, Stop
from app.rules.identity import Channel, Custody, IdentityCheck, Method, PaperSeen, RequesterKind
from app.rules.ids import RequestId, RightId
from app.rules.outcomes import Outcome
from app.rules.requests import NewRequest, NewRight, RequestDraft
from app.rules.rights import Remedy
from app.storage.completions import Completions
from app.storage.unit import Unit
from tests.storage.records import AT, BY, HANAKO, Records, enter

DRAFT = RequestDraft(
    received_on="2026-04-27",
    channel="post",
    requester_kind="subject",
    requester_name="試験　花子",
    requester_kana="シケン　ハナコ",
    telephone="090-0000-1234",
    address="架空県架空市試験町1丁目2番3号",
    member_code="1",
    about="保有するすべての情報",
    rights=("disclosure", "correction"),
    bases=("", "内容が事実でない"),
    memo="お急ぎとのこと",
)
NEW = NewRequest(
    provisional=False,
    received_on=date(2026, 4, 27),
    channel=Channel.post,
    requester_kind=RequesterKind.subject,
    requester_name="試験　花子",
    requester_kana="シケン　ハナコ",
    postal_code="",
    address="架空県架空市試験町1丁目2番3号",
    telephone="09000001234",
    member_code="1",
    about="保有するすべての情報",
    wished_method="書面を郵送",
    rights=(NewRight(Remedy.disclosure, ""), NewRight(Remedy.correction, "内容が事実でない")),
    memo="お急ぎとのこと",
)


def take(unit: Unit, number: str = "26-0001", new: NewRequest = NEW) -> RequestId:
    key = unit.requests.intake.add(number, new, DRAFT, BY, AT)
    unit.log()
    return key


def stored(records: Records, key: RequestId) -> Case:
    with records.read() as unit:
        case = unit.requests.case(key)
    assert case is not None
    return case


def test_a_case_comes_back_as_taken(records: Records) -> None:
    with records.write() as unit:
        key = take(unit)
    case = stored(records, key)
    assert case == Case(
        id=key,
        receipt_number="26-0001",
        provisional=False,
        received_on=date(2026, 4, 27),
        channel=Channel.post,
        requester_kind=RequesterKind.subject,
        requester_name="試験　花子",
        clock=Clock(date(2026, 4, 27)),
        rights=(
            RightLine(case.rights[0].id, Remedy.disclosure),
            RightLine(case.rights[1].id, Remedy.correction, "内容が事実でない"),
        ),
        in_charge=BY,
    )


def test_a_half_filled_request_is_kept_and_completed(records: Records) -> None:
    half = replace(NEW, provisional=True, channel=None, requester_kind=None, rights=())
    with records.write() as unit:
        key = take(unit, new=half)
    case = stored(records, key)
    assert (case.provisional, case.channel, case.requester_kind, case.rights) == (
        True,
        None,
        None,
        (),
    )
    with records.write() as unit:
        unit.requests.intake.complete(key, "26-0001", NEW, replace(DRAFT, memo="聞き取った"))
        unit.log()
    case = stored(records, key)
    assert (case.provisional, case.channel, len(case.rights)) == (False, Channel.post, 2)
    with records.read() as unit:
        assert unit.requests.draft(key) == replace(DRAFT, memo="聞き取った")


def test_what_was_typed_comes_back(records: Records) -> None:
    with records.write() as unit:
        key = take(unit)
    with records.read() as unit:
        assert unit.requests.draft(key) == DRAFT
        assert unit.requests.draft(RequestId(99)) is None
    records.cheat("DELETE FROM request_details")
    with records.read() as unit:
        assert unit.requests.draft(key) is None
    assert stored(records, key).requester_name == ""


def test_a_check_of_identity_comes_back_and_a_later_one_replaces_it(records: Records) -> None:
    first = IdentityCheck(date(2026, 4, 28), BY, (), Method.call_back)
    later = IdentityCheck(
        checked_on=date(2026, 4, 29),
        checked_by=BY,
        papers=(PaperSeen("driving_licence", "架空県", date(2029, 1, 1), None, "0123"),),
        method=Method.papers_seen,
        agent_papers=(PaperSeen("family_register", issued_on=date(2026, 4, 1)),),
        custody=Custody.joint,
        judged_by=BY,
        judged_reason="戸籍で確認した",
    )
    with records.write() as unit:
        key = take(unit)
        unit.requests.check_identity(key, first)
    assert stored(records, key).identity == first
    with records.write() as unit:
        unit.requests.check_identity(key, later)
        unit.log()
    assert stored(records, key).identity == later


def test_the_clock_is_stopped_resumed_and_extended(records: Records) -> None:
    with records.write() as unit:
        key = take(unit)
        asked = unit.requests.stop(key, date(2026, 4, 28), "住民票の写し")
    assert stored(records, key).clock.stops == (Stop(date(2026, 4, 28)),)
    with records.write() as unit:
        Completions(unit.session).end(asked, date(2026, 5, 2))
        unit.requests.stop(key, date(2026, 5, 3), "委任状")
        unit.requests.extend(key, date(2026, 5, 4), "調査に時間を要するため")
        unit.log()
    assert stored(records, key).clock == Clock(
        date(2026, 4, 27),
        (Stop(date(2026, 4, 28), date(2026, 5, 2)), Stop(date(2026, 5, 3))),
        Extension(date(2026, 5, 4), "調査に時間を要するため"),
    )


def test_a_right_is_decided_and_answered(records: Records) -> None:
    with records.write() as unit:
        key = take(unit)
    right = stored(records, key).rights[0].id
    with records.write() as unit:
        unit.requests.change_right(
            right,
            outcome=Outcome.partial,
            ground="others_rights",
            public_reason="他の方の情報が含まれるため",
            drafted_by=BY,
            decided_on=date(2026, 4, 29),
            answered_on=date(2026, 4, 30),
            masks='{"address": "others_rights"}',
            approved_facts_sha256="ab" * 32,
        )
        unit.log()
    line = stored(records, key).rights[0]
    assert (line.outcome, line.ground, line.drafted_by) == (Outcome.partial, "others_rights", BY)
    assert (line.decided_on, line.answered_on) == (date(2026, 4, 29), date(2026, 4, 30))
    with records.read() as unit:
        assert unit.requests.masks(right) == {"address": "others_rights"}
        assert unit.requests.approved_digest(right) == "ab" * 32
        other = stored(records, key).rights[1].id
        assert (unit.requests.masks(other), unit.requests.approved_digest(other)) == ({}, "")


def test_a_case_is_connected_and_closed(records: Records) -> None:
    with records.write() as unit:
        member = enter(unit, HANAKO)
        key = take(unit)
        unit.requests.intake.connect(key, member)
        unit.requests.close(key, date(2026, 5, 1))
    case = stored(records, key)
    assert (case.member_id, case.closed_on) == (member, date(2026, 5, 1))


def test_cases_are_found(records: Records) -> None:
    with records.write() as unit:
        member = enter(unit, HANAKO)
        first = take(unit)
        second = take(
            unit,
            "26-0002",
            replace(NEW, requester_name="代理　人%_", received_on=date(2026, 4, 30)),
        )
        unit.requests.intake.connect(second, member)
        unit.requests.close(first, date(2026, 5, 1))
    with records.read() as unit:
        ids = unit.requests.ids
        assert ids() == [second, first]
        assert ids(open_only=True) == [second]
        assert ids(member_id=member) == [second]
        assert ids("代理") == ids("人%_") == ids("0002") == ids("26-0002") == [second]
        assert ids("しけん 花子") == [second, first]  # the second by its member
        assert ids("090-0000-1234") == [second, first]
        assert ids("%") == [second]
        assert ids("だれか") == []
        assert [case.id for case in unit.requests.cases([first, second, 99])] == [first, second]
        assert unit.requests.case(RequestId(99)) is None


def test_a_receipt_number_is_given_once(records: Records) -> None:
    with records.write() as unit:
        take(unit)
    with pytest.raises(IntegrityError), records.write() as unit:
        take(unit)


def test_a_right_of_nothing_changes_nothing(records: Records) -> None:
    with records.write() as unit:
        key = take(unit)
        unit.requests.change_right(RightId(99), ground="x")
    assert all(right.ground == "" for right in stored(records, key).rights)
