"""Requests as they come in: subjects, lines under their keys, and those that ask the same."""

from dataclasses import replace
from datetime import date

from app.rules.ids import RequestId
from app.rules.requests import NewRequest, NewRight, RequestDraft, SubjectKind
from app.rules.rights import Remedy
from app.rules.systems import System
from app.storage.request_intake import Subject
from app.storage.unit import Unit
from tests.storage.records import AT, BY, HANAKO, Records, enter
from tests.storage.test_requests import DRAFT, NEW


def take(unit: Unit, number: str = "26-0001", new: NewRequest = NEW) -> RequestId:
    key = unit.requests.intake.add(number, new, DRAFT, BY, AT)
    unit.log()
    return key


def test_what_was_typed_before_there_were_these_fields_still_reads(records: Records) -> None:
    with records.write() as unit:
        key = take(unit)
    records.cheat('UPDATE request_details SET typed = \'{"rights": ["wish"], "bases": []}\'')
    with records.read() as unit:
        assert unit.requests.draft(key) == RequestDraft(rights=("wish",))


def test_the_subject_comes_back_and_changes_its_mind(records: Records) -> None:
    with records.write() as unit:
        key = take(unit)
        unit.requests.intake.connect(key, None, Subject(SubjectKind.other, deceased=True))
    with records.read() as unit:
        assert unit.requests.intake.subject(key) == Subject(SubjectKind.other, deceased=True)
    with records.write() as unit:
        unit.requests.intake.connect(key, None)
        unit.log()
    with records.read() as unit:
        assert unit.requests.intake.subject(key) is None


def test_another_system_is_handed_over_on_a_day(records: Records) -> None:
    roll = replace(NEW, system=System.member_roll, rights=(), late_reason="停電のため")
    with records.write() as unit:
        key = take(unit, new=roll)
        unit.requests.intake.hand_over(key, "組合員係", date(2026, 5, 1))
    with records.read() as unit:
        case = unit.requests.case(key)
        assert case is not None
        assert (case.system, case.handed_to) == (System.member_roll, "組合員係")
        assert (case.handed_on, case.late_reason) == (date(2026, 5, 1), "停電のため")
        assert unit.requests.ids(open_only=True) == []
        assert unit.requests.ids() == [key]


def test_lines_that_are_still_asked_for_keep_their_keys(records: Records) -> None:
    half = replace(NEW, provisional=True, rights=(NewRight(Remedy.correction, "", "住所"),))
    with records.write() as unit:
        key = take(unit, new=half)
    with records.read() as unit:
        case = unit.requests.case(key)
        assert case is not None
        (correction,) = case.rights
    assert (correction.basis, correction.asked) == ("", "住所")
    lines = (NewRight(Remedy.disclosure, ""), NewRight(Remedy.correction, "根拠", "住所と電話"))
    with records.write() as unit:
        unit.requests.intake.complete(key, "26-0001", replace(NEW, rights=lines), DRAFT)
        unit.log()
    with records.read() as unit:
        case = unit.requests.case(key)
        assert case is not None
        first, second = case.rights
    assert (first.remedy, second.id) == (Remedy.disclosure, correction.id)
    assert (second.basis, second.asked) == ("根拠", "住所と電話")
    with records.write() as unit:
        unit.requests.intake.complete(key, "26-0001", replace(NEW, rights=lines[:1]), DRAFT)
        unit.log()
    with records.read() as unit:
        case = unit.requests.case(key)
        assert case is not None
        assert [right.id for right in case.rights] == [first.id]


def test_an_open_case_of_the_same_person_for_the_same_is_found(records: Records) -> None:
    with records.write() as unit:
        first = take(unit)
        take(unit, "26-0002", replace(NEW, rights=(NewRight(Remedy.complaint, ""),)))
        take(unit, "26-0003", replace(NEW, requester_name="別人　月子"))

    def found(*remedies: Remedy, name: str = "試験　花子") -> list[RequestId]:
        with records.read() as unit:
            return list(unit.requests.intake.open_same(remedies, None, name, BY))

    assert found(Remedy.disclosure) == [first]
    assert found(Remedy.erasure) == found(Remedy.disclosure, name="") == []
    with records.write() as unit:
        unit.case_people.restrict(first, [])
        unit.log()
    assert found(Remedy.disclosure) == []
    with records.write() as unit:
        unit.case_people.open_up(first)
        unit.requests.close(first, date(2026, 5, 1))
        unit.log()
    assert found(Remedy.disclosure) == []


def test_a_child_is_written_under_its_key(records: Records) -> None:
    with records.write() as unit:
        member = enter(unit, HANAKO)
        child = unit.children.of([member])[member][0].id
        key = take(unit)
        unit.requests.intake.connect(key, member, Subject(SubjectKind.child, child))
    with records.read() as unit:
        assert unit.requests.intake.subject(key) == Subject(SubjectKind.child, child)
        case = unit.requests.case(key)
        assert case is not None
        assert (case.member_id, case.child_id) == (member, child)
