from dataclasses import replace
from datetime import date

import pytest

from app.rules.phone_notes import CallResult, NewPhoneNote, PhoneNoteDraft, read_phone_note

TODAY = date(2026, 4, 20)
CALL = PhoneNoteDraft("架空 花子", "0235(00)0001", " 住所のこと ", "１２", "call_back", "4/22", 7)


def fields(draft: PhoneNoteDraft) -> list[str]:
    reading = read_phone_note(draft, today=TODAY)
    assert (reading.new is None) is bool(reading.problems)
    return [problem.field for problem in reading.problems]


def test_a_whole_call_is_read() -> None:
    assert read_phone_note(CALL, today=TODAY).new == NewPhoneNote(
        caller_name="架空　花子",
        telephone="0235000001",
        about="住所のこと",
        minutes=12,
        result=CallResult.call_back,
        call_back_on=date(2026, 4, 22),
        member_id=7,
    )


@pytest.mark.parametrize("field", ["caller_name", "telephone", "about"])
def test_one_thing_by_which_to_pick_it_up_is_enough(field: str) -> None:
    assert fields(replace(PhoneNoteDraft(), **{field: "架空"})) == []  # type: ignore[arg-type]  # by name
    assert fields(PhoneNoteDraft()) == ["about"]


def test_a_number_that_was_misheard_stays_as_heard() -> None:
    new = read_phone_note(replace(CALL, telephone=" 0235-22 "), today=TODAY).new
    assert new is not None
    assert new.telephone == "0235-22"


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("minutes", "五分"),
        ("minutes", "601"),
        ("minutes", "-1"),
        ("result", "vanished"),
        ("call_back_on", "4月31日"),
    ],
)
def test_what_cannot_be_stored_is_complained_of(field: str, typed: str) -> None:
    assert fields(replace(CALL, **{field: typed})) == [field]  # type: ignore[arg-type]  # by name


def test_whoever_waits_for_a_call_waits_for_today_where_no_day_was_named() -> None:
    new = read_phone_note(replace(CALL, call_back_on=""), today=TODAY).new
    assert new is not None
    assert new.call_back_on == TODAY
    new = read_phone_note(replace(CALL, result="answered"), today=TODAY).new
    assert new is not None
    assert new.call_back_on is None
