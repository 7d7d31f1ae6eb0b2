"""Telephone notes: found again, done, linked, erased, and hidden with their case."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from sqlalchemy.exc import DatabaseError

from app.rules.ids import PhoneNoteId, StaffId
from app.rules.phone_notes import CallResult, NewPhoneNote
from app.storage.phone_notes import PhoneNotes
from app.storage.unit import Unit
from tests.storage.records import AT, BY, HANAKO, Records, enter
from tests.storage.test_requests import DRAFT, NEW

DAY = date(2026, 5, 1)
CALL = NewPhoneNote("架空　月子", "0235000009", "住所の変更", 4, CallResult.call_back, DAY, None)


def note(unit: Unit, new: NewPhoneNote = CALL) -> PhoneNoteId:
    key = unit.phone_notes.add(new, DAY, BY, AT)
    unit.log()
    return key


def test_a_call_is_found_by_name_number_and_matter(records: Records) -> None:
    with records.write() as unit:
        first = note(unit)
        second = note(unit, replace(CALL, caller_name="別人", about="窓口", telephone=""))
    with records.read() as unit:
        notes = unit.phone_notes
        assert notes.ids() == [second, first]
        assert notes.ids("つきこ") == []
        assert notes.ids("月子") == notes.ids("0235-00-0009") == notes.ids("住所") == [first]
        row = notes.rows([second, first])[1]
    assert (row.caller_name, row.minutes, row.result) == ("架空　月子", 4, CallResult.call_back)
    assert (row.taken_by, row.done_on, row.erased) == ("架空　担当", None, False)


def test_only_who_waits_for_a_call_is_open(records: Records) -> None:
    with records.write() as unit:
        waits = note(unit)
        done = note(unit, replace(CALL, result=CallResult.answered, call_back_on=None))
    with records.read() as unit:
        assert unit.phone_notes.ids(open_only=True) == [waits]
        assert [row.done_on for row in unit.phone_notes.rows([done])] == [DAY]
        assert (unit.phone_notes.waiting(DAY), unit.phone_notes.waiting(date(2026, 4, 30))) == (
            1,
            0,
        )
    with records.write() as unit:
        unit.phone_notes.finish(waits, DAY, BY)
        unit.log()
    with records.read() as unit:
        assert unit.phone_notes.ids(open_only=True) == []


def test_a_note_is_written_again_and_erased_but_the_call_stays(records: Records) -> None:
    with records.write() as unit:
        key = note(unit)
        unit.phone_notes.change(key, replace(CALL, about="電話番号の変更"), DAY, BY)
        assert unit.phone_notes.ids("電話番号") == [key]
        assert unit.phone_notes.ids("住所") == []
        assert unit.phone_notes.erase([key, 99]) == 1
    with records.read() as unit:
        (row,) = unit.phone_notes.rows([key])
    assert (row.caller_name, row.about, row.erased, row.minutes) == ("", "", True, 4)
    assert records.all("SELECT count(*) FROM phone_note_details") == [(0,)]
    with pytest.raises(DatabaseError):
        records.cheat("DELETE FROM phone_notes")


def test_a_note_goes_with_its_case_and_member(records: Records) -> None:
    with records.write() as unit:
        member = enter(unit, HANAKO)
        case = unit.requests.intake.add("26-0001", NEW, DRAFT, BY, AT)
        key = note(unit)
        unit.phone_notes.link(key, case, member)
    with records.read() as unit:
        notes = unit.phone_notes
        assert notes.ids(request_id=case) == notes.ids(member_id=member) == [key]
        assert notes.about(member_id=member) == notes.about(request_ids=[case]) == [key]
        assert notes.about() == []
        assert [row.receipt_number for row in notes.rows([key])] == ["26-0001"]
    with records.write() as unit:
        unit.case_people.restrict(case, [BY])
        unit.log()
    with records.read() as unit:
        assert unit.phone_notes.ids() == [key]
        others = PhoneNotes(unit.session, StaffId(99))
        assert others.ids() == []
        assert others.rows([key]) == []
        assert others.about(member_id=member) == [key]


def test_calls_are_counted_from_one_moment_to_another(records: Records) -> None:
    with records.write() as unit:
        note(unit)
        start, end = datetime(2026, 5, 1, tzinfo=UTC), datetime(2026, 5, 2, tzinfo=UTC)
        assert unit.phone_notes.calls(start, end) == [(AT, 4, False)]
        assert unit.phone_notes.calls(end, end) == []
